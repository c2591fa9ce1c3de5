import { changeTime, type Position } from '../../content/positions';
import type { Act } from '../conversation/act';
import { actsOf, leadOf, said, silence, slot, type Speech, type Spot } from '../conversation/speech';
import { introItems, type Intro, type IntroItem, type Person, type Workout } from '../conversation/state';
import { roundsOf, secondsToGo, stepAt, type Seconds } from './place';
import { groundOf, positionOf } from './plan';

/** Seconds kept for what comes next between two parts: the round, or the movement. */
export const NEXT_NAME: Seconds = 3;

/** "Three, two, one" before a "go": one utterance, and so long that the "go" joined to it sounds on its mark. */
export const COUNT_SECONDS: Seconds = 2;
export const COUNT_IN: readonly Spot[] = [slot(COUNT_SECONDS, { say: 'countIn' })];

/** Seconds to hear how the first movement goes, and to try it. */
const TAUGHT: Seconds = 18;

/** Get-ready seconds: thirty the first time, fifteen later. They are not counted as part of the workout. */
const GET_READY = { first: 30, later: 15 } as const;

/** The last words before the first "go": round, position, name; then silence up to `within` seconds, and the count. */
function getReady(
  { steps, place, rests }: Workout,
  room: boolean,
  within: Seconds,
  speech: Speech,
  isNamed: boolean,
): readonly Spot[] {
  const { move, round } = stepAt(steps, place.index);
  const rounds = roundsOf(steps);
  const acts: Act[] = rounds > 1 && !isNamed ? [{ say: 'roundOf', round, rounds }] : [];
  acts.push({ say: 'into', from: 'standing', to: positionOf(move) });
  if (!isNamed) acts.push({ say: 'upNext', move, room });
  if (rests === 'taught') {
    const lesson: Act = { say: 'teach', move };
    return [said(...acts), slot(Math.max(TAUGHT, speech.seconds([lesson])), lesson), ...COUNT_IN];
  }
  return [slot(Math.max(within - COUNT_SECONDS, speech.seconds(acts)), ...acts), ...COUNT_IN];
}

/**
 * How a workout opens: the first words, and the time to get ready.
 *
 * @param left seconds left to get ready
 */
export function openingOf(
  workout: Workout,
  first: readonly Spot[],
  left: Seconds,
  room: boolean,
  speech: Speech,
): readonly Spot[] {
  const named: readonly Act[] = left === GET_READY.first ? [{ say: 'startsIn', seconds: 30 }] : [];
  const starts = left > GET_READY.later ? [slot(left - GET_READY.later, ...named)] : [];
  // Somebody who asked which movement it is has just heard its name.
  const isNamed = actsOf(first).some(({ say }) => say === 'whereInRound');
  return [...first, ...starts, ...getReady(workout, room, Math.min(left, GET_READY.later), speech, isNamed)];
}

/** Seconds somebody gets before the first "go": more on the first day. */
export const getReadySeconds = (known: boolean): Seconds => GET_READY[known ? 'later' : 'first'];

/** An opening with the second by which each item of the introduction is told. */
interface Introduced {
  readonly spots: readonly Spot[];
  readonly intro: Intro;
}

/**
 * An opening with what was never heard to its end of pre-check, equipment and "Alexa, pause" after its first words: a
 * caution that was talked over is not told.
 *
 * Where somebody asked to begin, or works already, what is left of the caution is one short sentence, which stands for
 * it once it was heard; the rest waits for the next workout.
 */
export function introduced(
  workout: Workout,
  opening: readonly Spot[],
  { told, settings }: Person,
  speech: Speech,
): Introduced {
  const kind = groundOf(workout);
  const acts = {
    preCheck: { say: 'preCheck', kind },
    equipment: { say: 'equipment', kind, band: settings.band },
    pause: { say: 'anyTimePause' },
  } as const satisfies Record<IntroItem, Act>;
  const untold = introItems.filter((item) => !told[kind].includes(item));
  const first = opening.slice(0, isPosition(opening[0]) ? 0 : 1);
  const rest = opening.slice(first.length);
  const isBrief = workout.brief === true || hasBegun(workout);
  const telling = isBrief ? untold.filter((item) => item === 'preCheck') : untold;
  const items = telling.map((item) => said(isBrief ? { say: 'preCheckShort' } : acts[item]));
  const endOf = (at: number): Seconds => leadOf([...first, ...items.slice(0, at + 1)], speech);
  return {
    spots: [...first, ...items, ...rest],
    intro: Object.fromEntries(telling.map((item, at) => [item, endOf(at)])),
  };
}

/** Whether somebody has worked in it. */
const hasBegun = ({ steps, place }: Workout): boolean => place.second > 0 || steps.some(({ worked }) => worked > 0);

/** Whether words before a timeline tell the body where to go: nothing may stand between them and the movement. */
const isPosition = (first: Spot | undefined): boolean =>
  first?.acts.some(({ say }) => say === 'into' || say === 'upNext' || say === 'resumeAt') ?? false;

/** Between parts: "Round two of three. Three, two, one." */
export function nextOpening({ steps }: Workout, index: number): readonly Spot[] {
  const { round, move } = stepAt(steps, index);
  const isRoundStart = index === 0 || stepAt(steps, index - 1).round !== round;
  const name: Act = isRoundStart ? { say: 'roundOf', round, rounds: roundsOf(steps) } : { say: 'nameOf', move };
  return [slot(NEXT_NAME, name), ...COUNT_IN];
}

/** After this long a wait, somebody may be in the next room: then everybody gets twenty seconds, and hears so. */
const LONG_WAIT: Seconds = 60;
const AFTER_LONG_WAIT: Seconds = 20;

/**
 * The position first, then the name, as one utterance: a movement with what is left of it, or one that comes with its
 * few words.
 *
 * @param from where the body is; null where nobody knows
 */
export function positionAndName({ steps, place }: Workout, from: Position | null, room: boolean): Spot {
  const { move, work } = stepAt(steps, place.index);
  const to = positionOf(move);
  const there = from === null ? to === 'standing' : from === to;
  const left = secondsToGo(work - place.second);
  const name: Act = place.second > 0 ? { say: 'resumeAt', move, left } : { say: 'upNext', move, room };
  return there ? said(name) : said({ say: 'into', from: from ?? 'standing', to }, name);
}

/** How the movement at hand goes, where the rest before it would have told so. */
export const lessonIn = ({ steps, place, rests }: Workout): readonly Spot[] =>
  rests === 'taught' && place.second === 0 ? [said({ say: 'teach', move: stepAt(steps, place.index).move })] : [];

/** The time for a way of so many seconds, after the words that tell it: the count before the "go" is part of it. */
export const timeFor = (way: Seconds): Spot => silence(Math.max(0, way - COUNT_SECONDS));

/**
 * Back after the clock stood for `waited` seconds: position, what it is, what is left, the time that takes, and the
 * count.
 */
export function resumeOpening(workout: Workout, waited: Seconds, room: boolean): readonly Spot[] {
  const { rests, steps, place } = workout;
  const { move } = stepAt(steps, place.index);
  const careful = rests !== 'usual' && rests !== 'gaps';
  const words = positionAndName(workout, null, room);
  if (waited >= LONG_WAIT) {
    const announced = said(...words.acts, { say: 'twentySeconds' });
    return [announced, ...lessonIn(workout), timeFor(AFTER_LONG_WAIT), ...COUNT_IN];
  }
  const way = changeTime('standing', positionOf(move))[careful ? 'older' : 'fit'];
  return [words, ...lessonIn(workout), timeFor(way), ...COUNT_IN];
}
