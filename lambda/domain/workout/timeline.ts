import { rests, type WorkoutKind } from '../../content/plans';
import { isFloor } from '../../content/positions';
import type { Act } from '../conversation/act';
import type { Cue } from '../conversation/reply';
import type { Speech } from '../conversation/speech';
import type { Settings } from '../conversation/state';
import { COUNT_SECONDS } from './opening';
import { stepAt, type Place, type Seconds, type Step } from './place';
import { positionOf } from './plan';

/** What a timeline needs to know besides its plan. */
export interface CueOptions {
  readonly settings: Settings;
  readonly kind: WorkoutKind;
  readonly taught: boolean;
  readonly variant: number;
}

/** How a part ends, in its last step's rest. */
export type Closing =
  | { readonly kind: 'asks'; readonly silence: boolean }
  | { readonly kind: 'waits' }
  | { readonly kind: 'ends' };

/** The marks of a movement, in seconds of its work. */
const marks = { go: 0, form: 3, formAfterGoingDown: 4, encourage: 26 } as const;

/** "Ten seconds" is true whatever the length; halfway falls on 22 of 45, and a turn is called a second sooner. */
const TEN: Seconds = 10;
const halfwayOf = (work: Seconds): Seconds => Math.floor(work / 2);

/** Gaps shorter than this have no room for a count beside the words. */
const SHORTEST_COUNTED_GAP: Seconds = 8;

/** A finisher's gap is shorter than any rest: no rest is called, and the next movement is named before it. */
const isGap = (rest: Seconds): boolean => rest < rests.usual.rest;

/** Round three has no form cues, and one encouragement: at 26 s of the squats, or of what stands in their place. */
const ENCOURAGED_MOVEMENT = 4;

const cue = (at: Seconds, ...acts: readonly Act[]): Cue => ({ at, acts });

/** "Three, two, one", one utterance that is over half a second before the end of the work. */
const COUNT_OUT: Seconds = 2.5;
const countOut = (at: Seconds): Cue => cue(at - COUNT_OUT, { say: 'countIn' });

/** The count before a "go", so early that the "go" joined to it sounds on its mark. */
const countIn = (at: Seconds): Cue => cue(at - COUNT_SECONDS, { say: 'countIn' });

/**
 * The cues of one step, in seconds of that step: its work, and the rest up to the next "go".
 *
 * @param last the last step of the part, whose rest belongs to `closing`
 */
function cuesOfStep(
  steps: readonly Step[],
  index: number,
  last: number,
  closing: Closing,
  options: CueOptions,
): readonly Cue[] {
  const step = stepAt(steps, index);
  const work = workCues(steps, index, index === last ? closing : null, options);
  if (index === last) return work;
  return [...work, ...restCues(steps, index, options).map((one) => ({ ...one, at: one.at + step.work }))];
}

function workCues(steps: readonly Step[], index: number, closing: Closing | null, options: CueOptions): readonly Cue[] {
  const { move, work } = stepAt(steps, index);
  const { settings } = options;
  const quiet = settings.talk === 'less';
  const form = quiet ? null : formAct(stepAt(steps, index), options);
  const down = goesDown(steps, index);
  const before = index > 0 ? stepAt(steps, index - 1) : null;
  const isGapless = before?.rest === 0;
  const cues = [cue(marks.go, isGapless ? { say: 'goNow', move } : { say: down ? 'goWhenDown' : 'go' })];
  if (form !== null) cues.push({ ...cue(down ? marks.formAfterGoingDown : marks.form, form), givesWay: 'form' });
  if (turnsHalfway(move.exercise, settings)) cues.push(cue(halfwayOf(work) - 1, { say: 'halfwayOtherWay' }));
  else if (!quiet) cues.push({ ...cue(halfwayOf(work), { say: 'halfway' }), givesWay: 'halfway' });
  if (!quiet && isEncouraged(steps, index))
    cues.push({
      ...cue(marks.encourage, { say: 'encourage', variant: options.variant }),
      givesWay: 'encouragement',
    });
  cues.push(cue(work - TEN, { say: 'tenSeconds' }, ...afterTen(steps, index, closing)));
  return [...cues, countOut(work)];
}

const turnsHalfway = (exercise: string, settings: Settings): boolean => settings.room && exercise === 'band-walk';

/** Somebody who has just stood needs a moment to get down: then "go" forgives. */
function goesDown(steps: readonly Step[], index: number): boolean {
  const before = index > 0 ? stepAt(steps, index - 1) : null;
  if (before === null || before.ends !== null) return false;
  return isFloor(positionOf(stepAt(steps, index).move)) && !isFloor(positionOf(before.move));
}

function isEncouraged(steps: readonly Step[], index: number): boolean {
  const { round } = stepAt(steps, index);
  const inRound = index - steps.findIndex((step) => step.round === round);
  return round === 3 && inRound === ENCOURAGED_MOVEMENT;
}

/**
 * The form cue: the person's own level where there is one, else one of three by rounds finished; none in round three.
 */
function formAct({ move, round }: Step, { settings, variant }: CueOptions): Act | null {
  const level = settings.levels[move.exercise];
  if (level !== undefined && round === 1) return { say: 'level', move, level };
  if (round >= 3) return null;
  return { say: 'form', move, variant: (variant + round - 1) % 3, band: settings.band };
}

function afterTen(steps: readonly Step[], index: number, closing: Closing | null): readonly Act[] {
  if (closing?.kind === 'asks' && !closing.silence) return [{ say: 'thenAWord' }];
  const next = steps[index + 1];
  if (next === undefined) return [];
  const { move, rest } = stepAt(steps, index);
  if (isGap(rest)) return [{ say: 'thenMove', move: next.move }];
  const [from, to] = [positionOf(move), positionOf(next.move)];
  return from === to ? [] : [{ say: 'thenInto', from, to }];
}

function restCues(steps: readonly Step[], index: number, options: CueOptions): readonly Cue[] {
  const { move, rest } = stepAt(steps, index);
  const next = stepAt(steps, index + 1).move;
  if (rest === 0) return [];
  const [from, to] = [positionOf(move), positionOf(next)];
  const upNext: Act = { say: 'upNext', move: next, room: options.settings.room };
  if (isGap(rest)) {
    if (from === to && move.exercise === next.exercise) return [cue(0, { say: 'otherLeg', move: next })];
    const words = [cue(0, { say: 'into', from, to }, { say: 'nameOf', move: next })];
    return rest < SHORTEST_COUNTED_GAP ? words : [...words, countIn(rest)];
  }
  const rested = cue(0, { say: 'rest' }, { say: 'into', from, to }, upNext);
  const taught = options.taught ? [cue(TEACH_AT, { say: 'teach', move: next })] : [];
  return [rested, ...taught, countIn(rest)];
}

/** In a taught rest the explanation follows position and name, and leaves room to try it before the count. */
const TEACH_AT: Seconds = 9;

/**
 * The cues of a part's timeline, in seconds from its start: the rest of step `from.index` after `from.second`, then
 * every step up to the work of `last`.
 *
 * Interrupted in the middle of a movement, the timeline gets a "go" the clock of a round does not have.
 */
export function timelineCues(
  steps: readonly Step[],
  from: Place,
  last: number,
  closing: Closing,
  options: CueOptions,
): readonly Cue[] {
  const cues = roundCues(steps, from, last, options, closing);
  return resumesMidWork(steps, from) ? withGo(cues) : cues;
}

/** The same as the clock of a round has them, for a clock that was never stopped. */
export function roundCues(
  steps: readonly Step[],
  from: Place,
  last: number,
  options: CueOptions,
  closing: Closing = { kind: 'waits' },
): readonly Cue[] {
  const cues: Cue[] = [];
  let start = -from.second;
  for (let index = from.index; index <= last; index += 1) {
    for (const one of cuesOfStep(steps, index, last, closing, options)) {
      if (start + one.at >= 0) cues.push({ ...one, at: start + one.at });
    }
    const { work, rest } = stepAt(steps, index);
    start += work + rest;
  }
  return cues;
}

const resumesMidWork = (steps: readonly Step[], { index, second }: Place): boolean =>
  second > 0 && second < stepAt(steps, index).work;

const isGo = ({ acts }: Cue): boolean =>
  acts.some(({ say }) => say === 'go' || say === 'goWhenDown' || say === 'goNow');

const withGo = (cues: readonly Cue[]): readonly Cue[] => [cue(0, { say: 'go' }), ...cues];

/** Seconds a "go" needs before the next words, at the least. */
const GO: Seconds = 1.3;

/**
 * The place from which a movement is taken up again, moved back where its "go" would have no room before the next cue:
 * it always comes with one, and neither takes the other's place.
 */
export function placeForGo(
  steps: readonly Step[],
  place: Place,
  options: CueOptions,
  { seconds }: Pick<Speech, 'seconds'>,
): Place {
  if (!resumesMidWork(steps, place)) return place;
  const next = workCues(steps, place.index, null, options).find(({ at }) => at >= place.second);
  const counted = seconds([{ say: 'countIn' }, { say: 'go' }]) - COUNT_SECONDS;
  const latest = (next?.at ?? stepAt(steps, place.index).work) - Math.max(GO, counted);
  return { ...place, second: Math.max(0, Math.min(place.second, latest)) };
}

/** A count with its "go" is one utterance: the fewer utterances, the less a voice's own pauses add up. */
export function joinCounts(cues: readonly Cue[]): readonly Cue[] {
  const joined: Cue[] = [];
  for (const one of cues) {
    const before = joined.at(-1);
    const counted = before?.acts.at(-1)?.say === 'countIn' && Math.abs(one.at - before.at - COUNT_SECONDS) < 0.01;
    if (before !== undefined && counted && isGo(one))
      joined[joined.length - 1] = { ...before, acts: [...before.acts, ...one.acts] };
    else joined.push(one);
  }
  return joined;
}
