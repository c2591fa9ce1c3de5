import { exercises, type ExerciseId, type Move } from '../../content/exercises';
import { finisherGaps, plans, rests, WORK_SECONDS, type RestLength, type WorkoutKind } from '../../content/plans';
import { isFloor, type Position } from '../../content/positions';
import { secondsBetween, START, stepAt, type Seconds, type Step } from './place';

/** What a person asked for when naming a workout; null where nothing was said. */
export interface Wish {
  readonly kind: WorkoutKind | null;
  readonly rounds: Rounds | null;
  /** "longer rests", "take it slowly". */
  readonly longerRests: boolean;
  /** "teach me": the rests explain each movement. */
  readonly taught: boolean;
  /** "ten minutes", "I only have five": the plan that fits. */
  readonly minutes?: number;
  /** "no band": kept as a setting before the workout begins. */
  readonly band?: boolean;
  /** "with less talking", said with the start. */
  readonly talk?: 'usual' | 'less';
}

/** A number of rounds as heard: `unclear` where Alexa passed on "?" or nothing we can count. */
export type Rounds = number | 'unclear';

/** A workout as chosen: all that a plan is made from. */
export interface Choice {
  readonly kind: WorkoutKind;
  readonly rounds: number;
  readonly rests: RestLength | 'gaps';
}

/** The body's position in a movement. */
export function positionOf({ exercise, side }: Move): Position {
  const { position } = exerciseOf(exercise);
  if (typeof position === 'string') return position;
  return position[side ?? 'right'];
}

function exerciseOf(id: ExerciseId) {
  const found = exercises.find((exercise) => exercise.id === id);
  if (found === undefined) throw new RangeError(`No such exercise: ${id}`);
  return found;
}

/** Seconds a finisher leaves between two movements: only what the body needs to get there. */
export function finisherGap(from: Move, to: Move): Seconds {
  const [before, after] = [positionOf(from), positionOf(to)];
  if (before === after) return from.exercise === to.exercise ? finisherGaps.otherLeg : finisherGaps.sameLeg;
  if (!isFloor(after)) return isFloor(before) ? finisherGaps.floorToStanding : finisherGaps.aroundTheChair;
  return isFloor(before) ? finisherGaps.rollOver : finisherGaps.standingToLying;
}

/** The steps of a workout: every round's movements, each with its work and the rest that follows. */
export function planOf({ kind, rounds, rests: length }: Choice): readonly Step[] {
  const { moves } = plans[kind];
  const { rest, changeOver } = rests[length === 'gaps' ? 'usual' : length];
  return Array.from({ length: rounds }, (_, at) => at + 1).flatMap((round) =>
    moves.map((move, at): Step => {
      const next = moves[at + 1];
      const step = { move, round, work: WORK_SECONDS, worked: 0 };
      if (next === undefined) return { ...step, rest: round < rounds ? changeOver : rest, ends: 'round' };
      return { ...step, rest: length === 'gaps' ? finisherGap(move, next) : rest, ends: null };
    }),
  );
}

/** Seconds from the first "go" to the end of the last rest. */
export function totalSeconds(steps: readonly Step[]): Seconds {
  const index = steps.length - 1;
  const { work, rest } = stepAt(steps, index);
  return secondsBetween(steps, START, { index, second: work + rest });
}

/** The whole as people say it: minutes, rounded. Always computed from the plan, never told from the article. */
export const totalMinutes = (steps: readonly Step[]): number => Math.round(totalSeconds(steps) / 60);

/** The longest reply and the longest reprompt allowed, in seconds, and how many movements their letters allow. */
export interface PartLimits {
  readonly reply: { readonly seconds: Seconds; readonly movements: number };
  readonly reprompt: { readonly seconds: Seconds; readonly movements: number };
}

/**
 * Cuts rounds that are longer than one reply may be: at a change of position, or where that is not enough at any rest.
 * The rest at a cut becomes a change-over, because a question, an open microphone and a count need the room.
 *
 * @param opening seconds a reply may need before its first movement, kept free in every part
 */
export function cutIntoParts(steps: readonly Step[], limits: PartLimits, opening: Seconds): readonly Step[] {
  const cut: Step[] = [];
  let from = 0;
  while (from < steps.length) {
    const last = lastOfPart(steps, from, limits.reply, opening);
    steps.slice(from, last + 1).forEach((step, at) => {
      const ends = from + at === last && step.ends === null;
      cut.push(ends ? { ...step, rest: Math.max(step.rest, rests.usual.changeOver), ends: 'part' } : step);
    });
    from = last + 1;
  }
  return cut;
}

/** A plan whose part at an index is cut again where an Echo plays less at a time than it did when the plan was made. */
export function cutAgain(steps: readonly Step[], index: number, { reply, reprompt }: PartLimits): readonly Step[] {
  const last = steps.findIndex(({ ends }, at) => at >= index && ends !== null);
  if (last - index < reply.movements) return steps;
  return [...steps.slice(0, index), ...cutIntoParts(steps.slice(index), { reply, reprompt }, 0)];
}

/** What the end of a workout adds to its last rest: a sound and a question. */
const LONGEST_FAREWELL: Seconds = 8;

function lastOfPart(steps: readonly Step[], from: number, limit: PartLimits['reply'], opening: Seconds): number {
  const roundEnd = steps.findIndex((step, at) => at >= from && step.ends === 'round');
  const fits = (last: number): boolean => {
    const { work, rest } = stepAt(steps, last);
    const closing = Math.max(rest, rests.usual.changeOver) + LONGEST_FAREWELL;
    const played = secondsBetween(steps, { index: from, second: 0 }, { index: last, second: work });
    return last - from < limit.movements && opening + played + closing <= limit.seconds;
  };
  if (fits(roundEnd)) return roundEnd;
  let any = from;
  let atChange: number | null = null;
  for (let last = from; last < roundEnd && fits(last); last += 1) {
    any = last;
    if (positionOf(stepAt(steps, last).move) !== positionOf(stepAt(steps, last + 1).move)) atChange = last;
  }
  return atChange ?? any;
}

/** Whether a workout needs the floor, or a chair only: that decides what has to be told before it. */
export const groundOf = ({ steps }: { readonly steps: readonly Step[] }): 'floor' | 'standing' =>
  steps.some(({ move }) => isFloor(positionOf(move))) ? 'floor' : 'standing';
