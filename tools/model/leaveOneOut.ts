import type { Source, TypeSource } from './source';

/** A sentence of the source, the line it comes from and the intent it means. */
export interface Sentence {
  readonly line: string;
  readonly intent: string;
  readonly words: string;
}

/** A sentence whose nearest neighbour outside its own line means something else. */
export interface Confusion {
  readonly sentence: Sentence;
  readonly taken: Sentence | null;
}

/** A slot value of so many words is a sentence, whatever it poses as. */
const SENTENCE = 5;

/**
 * Every sentence of the custom intents, slots as "{Type}", since they are found by their own words. A sample that is a
 * slot and nothing else also stands for each value that is a sentence by itself: then it is the value's line that is
 * left out. Amazon's own intents match word for word and generalise from nothing.
 */
export function sentencesOf({ intents, types }: Source): Sentence[] {
  return intents
    .filter(({ name }) => !name.startsWith('AMAZON.'))
    .flatMap(({ name: intent, slots, lines }) => {
      const typeOf = (slot: string) => slots.find(({ name }) => name === slot)?.type ?? '';
      return lines.flatMap(({ text, phrases }) =>
        phrases.flatMap((phrase): Sentence[] => {
          const words = phrase.replaceAll(/\{(\w+)\}/g, (_, slot: string) => `{${typeOf(slot)}}`);
          const only = types.find(({ name }) => words === `{${name}}`);
          return [{ line: `${intent}: ${text}`, intent, words }, ...(only === undefined ? [] : posing(only, intent))];
        }),
      );
    });
}

function posing({ name, values }: TypeSource, intent: string): Sentence[] {
  return values.flatMap(({ id, lines }) =>
    lines.flatMap(({ text, phrases }) =>
      phrases
        .filter((words) => words.split(' ').length >= SENTENCE)
        .map((words) => ({ line: `${name} ${id}: ${text}`, intent, words })),
    ),
  );
}

/**
 * Which sentences are understood wrongly when all that their own line says is forgotten, by word 1-2-grams and 4
 * letters.
 */
export function confusionsOf(sentences: readonly Sentence[]): Confusion[] {
  const grams = sentences.map(({ words }) => gramsOf(words));
  const uses = new Map<string, number>();
  for (const gram of grams.flatMap((own) => [...own])) uses.set(gram, (uses.get(gram) ?? 0) + 1);
  const weight = (gram: string) => Math.log(sentences.length / (uses.get(gram) ?? 1)) ** 2;
  const holders = new Map<string, number[]>();
  grams.forEach((own, at) => {
    for (const gram of own) holders.set(gram, [...(holders.get(gram) ?? []), at]);
  });
  const lengths = grams.map((own) => Math.sqrt([...own].reduce((sum, gram) => sum + weight(gram), 0)));

  return sentences.flatMap((sentence, at) => {
    const scores = new Map<number, number>();
    for (const gram of grams[at] ?? []) {
      for (const other of holders.get(gram) ?? []) scores.set(other, (scores.get(other) ?? 0) + weight(gram));
    }
    let [taken, best]: [Sentence | null, number] = [null, 0];
    for (const [other, score] of scores) {
      const candidate = sentences[other];
      const nearness = score / (lengths[other] ?? 1);
      if (candidate === undefined || candidate.line === sentence.line || nearness <= best) continue;
      [taken, best] = [candidate, nearness];
    }
    return taken?.intent === sentence.intent ? [] : [{ sentence, taken }];
  });
}

function gramsOf(sentence: string): Set<string> {
  const words = sentence.split(' ');
  const pairs = words.slice(1).map((word, at) => `${words[at] ?? ''} ${word}`);
  const padded = ` ${sentence} `;
  const letters = Array.from({ length: padded.length - 3 }, (_, at) => `~${padded.slice(at, at + 4)}`);
  return new Set([...words, ...pairs, ...letters]);
}
