import { sentencesOf, spoken } from './sentences';
import { type Rule, modelRule } from './rule';

export const clashRules: readonly Rule[] = [
  modelRule('duplicate-sample', ({ intents }) =>
    intents.flatMap(({ name, samples, slots }) => {
      const typed = samples.map((sample) =>
        slots.reduce((text, slot) => text.replaceAll(`{${slot.name}}`, `{${slot.type}}`), spoken(sample)),
      );
      return samples
        .filter((_, at) => typed.indexOf(typed[at] ?? '') !== at)
        .map((sample) => `"${sample}" is there twice in ${name}`);
    }),
  ),
  modelRule('clashing-samples', (model) => {
    const first = new Map<string, { intent: string; sample: string }>();
    const clashes = sentencesOf(model).flatMap(({ words, intent, sample }) => {
      const earlier = first.get(words);
      if (earlier === undefined) first.set(words, { intent, sample });
      if (earlier === undefined || earlier.intent === intent) return [];
      return [{ pair: `"${earlier.sample}" of ${earlier.intent} and "${sample}" of ${intent}`, words }];
    });
    // One line a pair of samples, with the first sentence they share.
    const pairs = new Map(clashes.toReversed().map(({ pair, words }) => [pair, words]));
    return [...pairs].map(([pair, words]) => `${pair} both mean "${words}"`);
  }),
  modelRule('ambiguous-value', ({ types }) =>
    types.flatMap(({ name, values }) => {
      const words = values.flatMap((value) => value.words.map((word) => spoken(word)));
      return words
        .filter((word, at) => words.indexOf(word) !== at)
        .map((word) => `"${word}" is there twice in ${name}`);
    }),
  ),
];
