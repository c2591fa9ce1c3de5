import { changeTime } from '../../content/positions';
import type { Move } from '../../content/exercises';
import type { Question } from '../conversation/act';
import { closingCues, closingOf, fitsReprompt, nextQuestion, type Stage } from './closing';
import { introduction, leadOf, nextOpening, openingCues, type Spot } from './opening';
import { MICROPHONE_SECONDS, speechStart } from './playhead';
import { endOfPart, secondsBetween, stepAt, type Place, type Seconds } from './place';
import { groundOf, positionOf } from './plan';
import type { Cue, PlayEnd, Reply, Silence, Track } from '../conversation/reply';
import type { Leg, State, Workout } from '../conversation/state';
import { timelineCues, type Closing, type Coaching } from './timeline';

interface Part {
  readonly leg: Leg;
  readonly track: Track;
  readonly closing: Closing;
}

/**
 * Plays a workout from a place: the speech up to the end of the round (or part), and, where silence may go on, the next one
 * as its reprompt.
 *
 * @param opening the words before the timeline
 * @param bySilence whether nobody asked for it: the screen's own clock did
 */
export function playWorkout(
  stage: Stage,
  workout: Workout,
  opening: readonly Spot[],
  bySilence = false,
): readonly [State, Reply] {
  const { words, intro } = introduced(stage, workout, opening);
  const part = partOf(stage, workout, words, workout.place, 0, bySilence);
  const first = { ...part, leg: { ...part.leg, intro } };
  const second = first.closing.kind === 'asks' && first.closing.silence ? followUp(stage, workout, first) : null;
  const end = endOf(first, second);
  const playing = {
    started: speechStart(stage.moment.at),
    legs: second === null ? [first.leg] : [first.leg, second.leg],
  };
  return [
    withPlaying(stage.state, { ...workout, playing }),
    { kind: 'play', track: first.track, end, soft: false, queued: bySilence },
  ];
}

/**
 * Asks a round's last question again, in a few words, with the next round still to come by silence.
 */
export function askNextRoundAgain(stage: Stage, workout: Workout, words: readonly Spot[]): readonly [State, Reply] {
  const { place } = workout;
  const length = leadOf(words) + ASK_AGAIN;
  const leg: Leg = {
    begins: 0,
    lead: length,
    from: place,
    last: place.index,
    length,
    bySilence: false,
    intro: null,
    question: nextQuestion(workout, place.index, 'silence'),
  };
  const part: Part = {
    leg,
    track: { cues: openingCues(words), length },
    closing: { kind: 'asks', silence: true },
  };
  const second = followUp(stage, workout, part);
  const asked =
    second === null ? { ...part, leg: { ...leg, question: nextQuestion(workout, place.index, 'word') } } : part;
  const playing = { started: speechStart(stage.moment.at), legs: second === null ? [asked.leg] : [leg, second.leg] };
  return [
    withPlaying(stage.state, { ...workout, playing }),
    { kind: 'play', track: asked.track, end: endOf(asked, second), soft: false, queued: false },
  ];
}

const ASK_AGAIN: Seconds = 5;

function withPlaying(state: State, workout: Workout): State {
  const question = workout.playing?.legs[0]?.question ?? null;
  return {
    person: { ...state.person, workout },
    live: { ...state.live, question, said: null, waitingSince: null, topic: null },
  };
}

function partOf(
  stage: Stage,
  workout: Workout,
  opening: readonly Spot[],
  from: Place,
  begins: Seconds,
  bySilence: boolean,
): Part {
  const { steps } = workout;
  const last = endOfPart(steps, from.index);
  const closing = closingOf(stage, workout, last, begins > 0);
  const lead = leadOf(opening);
  const toWorkEnd = Math.max(0, secondsBetween(steps, from, { index: last, second: stepAt(steps, last).work }));
  const closed = closingCues(stage, workout, last, closing);
  const length = lead + toWorkEnd + closed.length;
  const cues = [
    ...openingCues(opening),
    ...shift(timelineCues(steps, from, last, closing, coachingOf(stage.state, workout)), lead),
    ...shift(closed.cues, lead + toWorkEnd),
  ];
  return {
    leg: { begins, lead, from, last, length, bySilence, intro: null, question: closed.question },
    track: { cues, length },
    closing,
  };
}

const shift = (cues: readonly Cue[], by: Seconds): readonly Cue[] =>
  cues.map(({ at, acts }) => ({ at: at + by, acts }));

export const coachingOf = ({ person }: State, { kind, rests, variant }: Workout): Coaching => ({
  settings: person.settings,
  kind,
  taught: rests === 'taught',
  variant,
});

/** The next part as a reprompt, where there is one and it is short enough for a reprompt. */
function followUp(stage: Stage, workout: Workout, { leg }: Part): Part | null {
  const index = leg.last + 1;
  if (!fitsReprompt(stage, workout, index)) return null;
  return partOf(
    stage,
    workout,
    nextOpening(workout, index),
    { index, second: 0 },
    leg.length + MICROPHONE_SECONDS,
    true,
  );
}

function endOf(first: Part, second: Part | null): PlayEnd {
  const { question } = first.leg;
  return question === null ? { kind: 'wait' } : { kind: 'ask', question, silence: silenceOf(question, second) };
}

/** What silence gets at the end of a play: the next round, or a few last words. */
function silenceOf(question: Question, second: Part | null): Silence {
  if (second !== null) return { kind: 'track', track: second.track, ask: second.leg.question };
  return { kind: 'words', acts: [{ say: question.ask === 'nextRound' ? 'placeKept' : 'shortGoodbye' }], again: null };
}

/**
 * An opening with pre-check and equipment after its first words, until somebody has heard them to their end once: a caution
 * that was talked over is not told.
 */
function introduced(
  { state: { person } }: Stage,
  workout: Workout,
  opening: readonly Spot[],
): { words: readonly Spot[]; intro: Seconds | null } {
  const ground = groundOf(workout);
  if (person.told[ground]) return { words: opening, intro: null };
  const answered = opening.slice(0, isPosition(opening[0]) ? 0 : 1);
  const [before, after] = introduction(ground, person.settings.band);
  const cautioned = [...answered, ...before];
  return { words: [...cautioned, after, ...opening.slice(answered.length)], intro: leadOf(cautioned) };
}

/** Whether words before a timeline tell the body where to go: nothing may stand between them and the movement. */
const isPosition = (first: Spot | undefined): boolean =>
  first?.acts.some(({ say }) => say === 'into' || say === 'upNext' || say === 'resumeAt') ?? false;

/** Seconds the body needs from one movement into another: the careful time where the rests are long. */
export const wayBetween = (from: Move, to: Move, { rests }: Pick<Workout, 'rests'>): Seconds =>
  changeTime(positionOf(from), positionOf(to))[rests === 'usual' || rests === 'gaps' ? 'fit' : 'older'];
