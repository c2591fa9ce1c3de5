import { exercises } from '../../lambda/content/exercises';
import { plans, restLengths, workoutKinds } from '../../lambda/content/plans';
import { swaps } from '../../lambda/content/swaps';
import type { Question } from '../../lambda/domain/conversation/act';
import { otherSideFirst, swapFrom } from '../../lambda/domain/workout/edit';
import { cutIntoParts, planOf, type Choice, type PartLimits } from '../../lambda/domain/workout/plan';
import type { Reply, Track } from '../../lambda/domain/conversation/reply';
import {
  introItems,
  NEW_PERSON,
  NEW_SETTINGS,
  type Settings,
  type Workout,
} from '../../lambda/domain/conversation/state';
import { partLimits } from '../../lambda/alexa/context';
import { speechLimits } from '../../lambda/speech/limits';

/** Every kind with every length of rest and every number of rounds it can have. */
export const everyChoice: readonly Choice[] = workoutKinds.flatMap((kind) => {
  const lengths = kind === 'finisher' ? (['gaps', ...restLengths] as const) : restLengths;
  return lengths.flatMap((rests) =>
    Array.from({ length: plans[kind].mostRounds }, (_, at) => ({ kind, rounds: at + 1, rests })),
  );
});

const levelled = (level: 'easier' | 'harder'): Partial<Settings> => ({
  levels: Object.fromEntries(exercises.map(({ id }) => [id, level])),
});

/** Settings that change what is said in a round, one at a time. */
export const everySetting: readonly Partial<Settings>[] = [
  {},
  { talk: 'less' },
  { room: true },
  { band: false },
  levelled('easier'),
  levelled('harder'),
];

/** Settings that change which movements a round has. */
export const everySwap: readonly Partial<Settings>[] = [
  ...Object.values(swaps).map((instead) => ({ swaps: instead })),
  { firstSide: 'left' },
];

/** The usual limits of a speech. */
export const usual: PartLimits = partLimits(speechLimits);

/** Limits that cut rounds into parts. */
export const cutting: readonly PartLimits[] = [90, 240].map((seconds) =>
  partLimits({ reply: { ...speechLimits.reply, seconds: 240 }, reprompt: { ...speechLimits.reprompt, seconds } }),
);

/** Seconds no first part of a workout needs more of for its opening. */
const OPENING = 90;

/** A workout as chosen, before its first word. */
export function workoutFor(choice: Choice, changed: Partial<Settings>, limits: PartLimits, variant = 0): Workout {
  const settings = { ...NEW_SETTINGS, ...changed };
  const swapped = swapFrom(planOf(choice), 0, settings.swaps);
  const turned = settings.firstSide === 'left' ? otherSideFirst(swapped, 0) : swapped;
  return {
    kind: choice.kind,
    rests: choice.rests,
    steps: cutIntoParts(turned, limits, OPENING),
    place: { index: 0, second: 0 },
    playing: null,
    at: 0,
    counted: 0,
    pending: 0,
    variant,
    began: 0,
  };
}

/** Somebody with these settings who knows it all. */
export const personWith = (changed: Partial<Settings>) => ({
  ...NEW_PERSON,
  told: { floor: introItems, standing: introItems },
  settings: { ...NEW_SETTINGS, ...changed },
});

/** The tracks of a reply: its speech, and the reprompt where that is one; each with its question. */
export function tracksOf(reply: Reply): readonly { readonly track: Track; readonly question: Question | null }[] {
  if (reply.kind !== 'play') return [];
  const { track, end } = reply;
  if (end.kind === 'wait') return [{ track, question: null }];
  const speech = { track, question: end.question };
  return end.silence.kind === 'track' ? [speech, { track: end.silence.track, question: end.silence.ask }] : [speech];
}
