import type { Scored } from './compare';
import { isLosing } from './costs';
import type { Match } from './exact';
import { likelihoods } from './likely';
import { stemOf } from './words';

/**
 * How much it tells that a sample is near, and that an intent is likely by its words; and how much it takes to be in no
 * doubt. Fitted on practice lines at places.
 */
const [NEAR, LIKELY, DOUBT] = [8.1, 2.1, 5.94];

/** The share that an intent needs: being asked again costs less than a wrong act, and that more than a wrong answer. */
const ACTING = 0.45;
const TELLING = 0.35;
const telling = new Set([
  'EffortIntent',
  'EncourageIntent',
  'FactIntent',
  'HowLongIntent',
  'HowToIntent',
  'QuestionIntent',
  'RemedyIntent',
  'SayAgainIntent',
  'WhatCanISayIntent',
  'WhereAmIIntent',
]);
/** Yes and no may answer whether a calf is swollen, and what ends or deletes is costly: they have to be plain. */
const PLAIN = 0.7;
const plain = new Set(['AgreeIntent', 'DeclineIntent', 'EndIntent', 'CourtesyIntent', 'ForgetMeIntent']);
/** What alarms is found by its words or not at all. */
const never = new Set(['RedFlagIntent']);

const enoughFor = (intent: string): number => (plain.has(intent) ? PLAIN : telling.has(intent) ? TELLING : ACTING);

/** A cramp of somebody, with no word of what hurts, is no cramp: "my mother in law's watching". */
const isGuess = ({ intent, slots }: Match, words: readonly string[]): boolean =>
  intent === 'CrampIntent' && slots.has('who') && !words.some((word) => stemOf(word) === 'cramp');

/** So many meanings compete; the others, each hardly likely, would together only hide which is. */
const RIVALS = 5;

/**
 * What is most likely meant by words that are near to samples of several intents; null where that is too much in doubt.
 */
export function leaningMatch(words: readonly string[], scored: readonly Scored[]): Match | null {
  const likely = likelihoods(words.map(stemOf));
  const rivals = scored
    .map((one) => ({ ...one, power: Math.exp(NEAR * one.score + LIKELY * (likely.get(one.intent) ?? 0) - DOUBT) }))
    .sort((a, b) => b.power - a.power)
    .slice(0, RIVALS);
  const [top] = rivals;
  if (top === undefined || never.has(top.intent) || isLosing(top) || isGuess(top, words)) return null;
  const total = rivals.reduce((sum, { power }) => sum + power, 1);
  return top.power / total >= enoughFor(top.intent) ? top : null;
}
