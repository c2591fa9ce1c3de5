import { grammarOf } from './grammar';
import { modelRule, type Rule } from './rule';
import { patternsOf, wordsOf } from './spoken';

/** Amazon's intents match word for word; beside each stands one of ours that means the same in other words. */
const twins = new Map([
  ['AMAZON.HelpIntent', 'WhatCanISayIntent'],
  ['AMAZON.NextIntent', 'MoveIntent'],
  ['AMAZON.NoIntent', 'DeclineIntent'],
  ['AMAZON.PauseIntent', 'WaitIntent'],
  ['AMAZON.PreviousIntent', 'MoveIntent'],
  ['AMAZON.RepeatIntent', 'SayAgainIntent'],
  ['AMAZON.ResumeIntent', 'GoOnIntent'],
  ['AMAZON.StartOverIntent', 'MoveIntent'],
  ['AMAZON.StopIntent', 'EndIntent'],
  ['AMAZON.YesIntent', 'AgreeIntent'],
]);
const areTwins = (builtIn: string, ours: string) => twins.get(builtIn) === ours;

export const clashRules: readonly Rule[] = [
  modelRule('duplicate-sample', ({ intents }) =>
    intents.flatMap((intent) => {
      const typed = intent.samples.map((sample) =>
        patternsOf({ ...intent, name: '', samples: [sample] })[0]?.tokens.join(' '),
      );
      return intent.samples
        .filter((_, at) => typed.indexOf(typed[at]) !== at)
        .map((sample) => `"${sample}" is there twice in ${intent.name}`);
    }),
  ),
  modelRule('clashing-samples', (model) => {
    const { patterns, fits, sentences } = grammarOf(model);
    // One line a pair of samples, with one sentence that both stand for.
    const pairs = new Map<string, string>();
    for (const mine of patterns) {
      for (const sentence of sentences(mine)) {
        for (const theirs of fits(sentence).filter(
          ({ intent }) => intent < mine.intent && !areTwins(intent, mine.intent),
        )) {
          const pair = `"${theirs.sample}" of ${theirs.intent} and "${mine.sample}" of ${mine.intent}`;
          pairs.set(pair, sentence.join(' '));
        }
      }
    }
    return [...pairs].map(([pair, sentence]) => `${pair} both mean "${sentence}"`);
  }),
  modelRule('ambiguous-value', ({ types }) =>
    types.flatMap(({ name, values }) => {
      const words = values.flatMap((value) => value.words.map((word) => wordsOf(word).join(' ')));
      return words
        .filter((word, at) => words.indexOf(word) !== at)
        .map((word) => `"${word}" is there twice in ${name}`);
    }),
  ),
];
