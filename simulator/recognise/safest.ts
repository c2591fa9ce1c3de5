import type { Scored } from './compare';

/** Two meanings nearer to each other than this are a tie, and a tie goes to the safer one. */
const TIE = 0.04;
const safest = [
  'SettingIntent',
  'QuestionIntent',
  'RedFlagIntent',
  'FactIntent',
  'HowLongIntent',
  'WhereAmIIntent',
  'HowToIntent',
  'WaitIntent',
  'GoOnIntent',
  'CrampIntent',
  'GuideIntent',
  'StartWorkoutIntent',
  'ForgetMeIntent',
];

/** Those that are as near as the best of them, or nearer. */
export const tiedWith = <One extends Scored>(best: One, all: readonly One[]): One[] =>
  all.filter(({ score }) => score > best.score - TIE);

/** The safest of some that are tied: a question before an act. Null where it matters to none of them. */
export const safestOf = <One extends Scored>(tied: readonly One[]): One | null =>
  safest.flatMap((intent) => tied.filter((one) => one.intent === intent))[0] ?? null;
