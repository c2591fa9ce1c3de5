import { MOST_ROUNDS, plans, type RestLength, type WorkoutKind } from '../../content/plans';
import type { Act } from '../conversation/act';
import { ask, withPerson, type Outcome, type Stage } from '../conversation/scene';
import { leadOf, said } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { otherSideFirst, swapFrom } from './edit';
import { getReadySeconds, openingOf } from './opening';
import { withRungTried } from './pace';
import { stepAt } from './place';
import { cutIntoParts, groundOf, planOf, totalMinutes, type Choice, type Rounds, type Wish } from './plan';
import { playWorkout } from './round';

export const NO_WISH: Wish = { kind: null, rounds: null, longerRests: false, taught: false };

/** Whether a wish to start says nothing of what. */
export const isPlain = (wish: Wish): boolean =>
  wish.kind === null &&
  wish.rounds === null &&
  wish.minutes === undefined &&
  wish.band === undefined &&
  wish.talk === undefined &&
  !wish.taught &&
  !wish.longerRests;

/** Minutes of one round of the usual workout: what a wish in minutes is measured by. */
const ROUND_MINUTES = 7;

/** Rounds of the usual workout that fit into some minutes, with one to spare. */
export const roundsIn = (minutes: number): number => Math.floor((minutes + 1) / ROUND_MINUTES);

/** What a wish in minutes asks for: the rounds that fit; in less than one round's time a round without its rests. */
function byMinutes(wish: Wish): Wish {
  const { minutes } = wish;
  if (minutes === undefined || wish.rounds !== null) return wish;
  if (minutes < ROUND_MINUTES - 1 && wish.kind === null) return { ...wish, kind: 'finisher', rounds: 1 };
  return { ...wish, rounds: Math.max(1, roundsIn(minutes)) };
}

/** A workout that was named starts in that very reply; a number of rounds nobody can count is asked for. */
export function start(stage: Stage, named: Wish): Outcome {
  const wish = byMinutes(named);
  if (wish.rounds === 'unclear') return ask(stage, [{ say: 'roundsUnclear' }], { ask: 'howMany' });
  return begin(stage, wish, wish.rounds);
}

export const startRounds = (stage: Stage, rounds: Rounds): Outcome => start(stage, { ...NO_WISH, rounds });

/** Starts a workout with a number of rounds; too many are answered kindly, with the most there is. */
export function begin(stage: Stage, wish: Wish, rounds: number | null): Outcome {
  const { settings } = stage.state.person;
  const kind = wish.kind ?? settings.kind;
  const most = plans[kind].mostRounds;
  const asked = rounds ?? (kind === settings.kind ? settings.rounds : plans[kind].rounds);
  const choice: Choice = {
    kind,
    rounds: Math.min(Math.max(1, Math.round(asked)), most),
    rests: restsFor(stage, kind, wish),
  };
  const tooMany: readonly Act[] = asked > most ? [{ say: 'mostRounds', most, kind }] : [];
  return play(withWished(stage, wish), choice, tooMany, wish.minutes === undefined);
}

/** What a wish says of band and talk, kept as settings. */
export const withWished = <T extends Stage>(stage: T, { band, talk }: Wish): T => {
  const { settings } = stage.state.person;
  return withPerson(stage, { settings: { ...settings, band: band ?? settings.band, talk: talk ?? settings.talk } });
};

function restsFor({ state }: Stage, kind: WorkoutKind, wish: Wish): RestLength | 'gaps' {
  const { settings } = state.person;
  if (wish.taught) return 'taught';
  if (wish.longerRests) return plans[kind].rests === 'longer' ? 'longest' : 'longer';
  return kind === settings.kind ? longerOf(settings.rests, plans[kind].rests) : plans[kind].rests;
}

const longerOf = (remembered: RestLength | 'gaps', own: RestLength | 'gaps'): RestLength | 'gaps' =>
  remembered === 'usual' || remembered === 'gaps' || remembered === 'taught' ? own : remembered;

/** @param keeps whether the next workout is like it: minutes are meant for this one */
function play(stage: Stage, choice: Choice, first: readonly Act[], keeps: boolean): Outcome {
  const { person } = stage.state;
  const steps = stepsFor(stage, choice);
  const workout: Workout = {
    kind: choice.kind,
    rests: choice.rests,
    steps,
    place: { index: 0, second: 0 },
    playing: null,
    at: stage.moment.at,
    counted: 0,
    pending: 0,
    variant: person.rounds % 3,
    began: stage.moment.at,
  };
  const known = person.told[groundOf(workout)].includes('pause');
  const words = said(...first, { say: 'chosen', ...choice, minutes: totalMinutes(steps) });
  const { room } = person.settings;
  const paces = withRungTried(person.paces, stage.moment.device, stage.moment.at);
  const opening = openingOf(workout, [words], getReadySeconds(known), room, stage.speech);
  const usual = { ...person.settings, kind: choice.kind, rounds: choice.rounds, rests: choice.rests };
  const settings = keeps ? usual : person.settings;
  return playWorkout(withPerson(stage, { settings, paces }), workout, opening, { opens: true });
}

/**
 * The plan of a choice as this person does it: their swaps, their first side, in parts no longer than a reply may be.
 */
function stepsFor(stage: Stage, choice: Choice): Workout['steps'] {
  const { swaps, firstSide } = stage.state.person.settings;
  const swapped = swapFrom(planOf(choice), 0, swaps);
  const sided = firstSide === 'left' ? otherSideFirst(swapped, 0) : swapped;
  return cutIntoParts(sided, stage.speech.limits, longestOpening(stage));
}

/** Seconds of the longest words a reply may need before its first movement: too many rounds, on the very first day. */
function longestOpening({ speech }: Stage): number {
  const kind = 'workout';
  const words = [
    said(
      { say: 'mostRounds', most: MOST_ROUNDS, kind },
      { say: 'chosen', kind, rounds: MOST_ROUNDS, minutes: 21, rests: 'usual' },
    ),
    said({ say: 'preCheck', kind: 'floor' }),
    said({ say: 'equipment', kind: 'floor', band: true }),
    said({ say: 'anyTimePause' }),
    said({ say: 'teach', move: { exercise: 'hip-extension', side: 'right' } }),
  ];
  return leadOf(words, speech) + getReadySeconds(false);
}

/** A workout with another number of rounds, from the round it is in, and what is said of it. */
export function withRounds<T extends Stage>(
  stage: T,
  workout: Workout,
  rounds: number,
): { readonly stage: T; readonly workout: Workout; readonly acts: readonly Act[] } {
  const most = plans[workout.kind].mostRounds;
  const now = stepAt(workout.steps, workout.place.index).round;
  const wanted = Math.min(Math.max(rounds, now), most);
  const fresh = stepsFor(stage, { kind: workout.kind, rests: workout.rests, rounds: wanted });
  const kept = workout.steps.filter((step) => step.round <= now);
  const rest = fresh.filter((step) => step.round > now);
  const steps = withLastRest([...kept, ...rest], fresh, kept.length - 1);
  const changed = { ...workout, steps };
  const settings = { ...stage.state.person.settings, rounds: wanted };
  const acts: readonly Act[] = [
    ...(rounds > most ? [{ say: 'mostRounds', most, kind: workout.kind } as const] : []),
    { say: 'minutesOf', kind: workout.kind, rounds: wanted, minutes: totalMinutes(steps) },
  ];
  return { stage: withPerson(stage, { settings }), workout: changed, acts };
}

/** A round that was the last one ends in a change-over now, and the other way round. */
function withLastRest(steps: Workout['steps'], fresh: Workout['steps'], last: number): Workout['steps'] {
  const rest = fresh.filter((step) => step.ends === 'round')[stepAt(steps, last).round - 1]?.rest;
  return steps.map((step, index) => (index === last && rest !== undefined ? { ...step, rest } : step));
}
