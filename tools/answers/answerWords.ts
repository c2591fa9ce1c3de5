import { model, type ModelIntent } from '../../simulator/model';

/** Words of a slot of Alexa's own: a number, a name. */
const ONE_WORD = 1;

const wordsIn = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length;

const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? ONE_WORD : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** Mean words of a slot type's values and their synonyms. */
function wordsOfType(name: string): number {
  const type = model.types.find((one) => one.name === name);
  return mean((type?.values ?? []).flatMap(({ name: { value, synonyms = [] } }) => [value, ...synonyms].map(wordsIn)));
}

function wordsOfSample(sample: string, slots: NonNullable<ModelIntent['slots']>): number {
  const filled = [...sample.matchAll(/\{(\w+)\}/g)].map(([, name]) =>
    wordsOfType(slots.find((slot) => slot.name === name)?.type ?? ''),
  );
  return wordsIn(sample.replace(/\{\w+\}/g, ' ')) + filled.reduce((sum, words) => sum + words, 0);
}

/** Mean words of each intent's samples, to the tenth, by the intent's name. */
export function answerWords(): Readonly<Record<string, number>> {
  return Object.fromEntries(
    model.intents.map(({ name, samples, slots = [] }) => [
      name,
      Math.round(10 * mean(samples.map((sample) => wordsOfSample(sample, slots)))) / 10,
    ]),
  );
}
