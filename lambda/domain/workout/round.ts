import type { Move } from '../../content/exercises';
import { changeTime } from '../../content/positions';
import type { Question } from '../conversation/act';
import type { Cue, Silence, Track, Unfinished } from '../conversation/reply';
import type { Outcome, Stage } from '../conversation/scene';
import { cuesOf, leadOf, silence, withRoom, type Speech, type Spot } from '../conversation/speech';
import type { Part, State, Workout } from '../conversation/state';
import { closingCues, closingOf, fitsReprompt, nextQuestion } from './closing';
import { COUNT_SECONDS, introduced, NEXT_NAME, nextOpening } from './opening';
import { paddingFor } from './pace';
import { endOfPart, secondsBetween, stepAt, type Place, type Seconds } from './place';
import { cutAgain, positionOf } from './plan';
import { MICROPHONE_SECONDS, speechStart } from './playhead';
import { withoutGuess } from './progress';
import { joinCounts, placeForGo, roundCues, timelineCues, type Closing, type CueOptions } from './timeline';

interface Spoken {
  readonly part: Part;
  readonly track: Track;
  readonly closing: Closing;
}

type Way = Pick<Part, 'begins' | 'bySilence' | 'intro' | 'opens' | 'runs'>;

/** `opens`: the words before the timeline are the time to get ready. */
interface How {
  readonly opens?: boolean;
  /** The clock was never stopped: no count, no "go" of its own, and nothing of the introduction in between. */
  readonly runs?: boolean;
  /** Nobody asked for it: the screen's own clock did. */
  readonly bySilence?: boolean;
  /** Seconds that the speech before it may still take: it is enqueued. */
  readonly late?: Seconds;
}

/**
 * Plays a workout from its place: the speech up to the end of the round (or part), and, where silence may go on, the
 * next one as its reprompt.
 *
 * @param opening the words before the timeline; what was never told of the introduction comes after the first of them
 */
export function playWorkout(
  stage: Stage,
  kept: Workout,
  opening: readonly Spot[],
  { opens = false, runs = false, bySilence = false, late = 0 }: How = {},
): Outcome {
  const workout = { ...kept, steps: cutAgain(kept.steps, kept.place.index, stage.speech.limits) };
  const { spots, intro } = runs
    ? { spots: opening, intro: {} }
    : introduced(workout, opening, stage.state.person, stage.speech);
  const options = cueOptions(stage.state, workout);
  const from = runs ? workout.place : placeForGo(workout.steps, workout.place, options, stage.speech);
  const way = { begins: 0, bySilence, intro, opens, ...(runs ? ({ runs: true } as const) : {}) };
  const first = spokenFrom(stage, workout, spots, from, way);
  const second = first.closing.kind === 'asks' && first.closing.silence ? followUp(stage, workout, first.part) : null;
  return play(stage, workout, first, second, late);
}

/** Asks a round's last question again, after a few words, with the next round still to come by silence. */
export function askNextRoundAgain(stage: Stage, workout: Workout, words: readonly Spot[]): Outcome {
  const { place } = workout;
  const asked = (by: 'silence' | 'word'): Spoken => {
    const question = nextQuestion(workout, place.index, by);
    const length = leadOf(words, stage.speech) + stage.speech.seconds([], question);
    const cues = cuesOf(words, stage.speech);
    return {
      part: {
        begins: 0,
        lead: length,
        from: place,
        last: place.index,
        length,
        ...spokenIn(cues, question, stage.speech),
        bySilence: false,
        intro: {},
        opens: false,
        question,
      },
      track: { cues, length },
      closing: { kind: 'asks', silence: by === 'silence' },
    };
  };
  const first = asked('silence');
  const second = workout.kind === 'leg-day' ? null : followUp(stage, workout, first.part);
  return play(stage, workout, second === null ? asked('word') : first, second);
}

/**
 * The next round (or part): by a word, a touch, or the screen's own clock.
 *
 * @param words what is answered first, where something was asked before it
 * @param enqueued where nobody asked for it: how late it may begin
 */
export function playNextRound(
  stage: Stage,
  workout: Workout,
  words: readonly Spot[],
  enqueued: Pick<How, 'bySilence' | 'late'> = {},
): Outcome {
  const index = workout.place.index + 1;
  const opening = [...words, ...timeToTurn(workout), ...nextOpening(workout, index)];
  return playWorkout(stage, { ...workout, place: { index, second: 0 } }, opening, enqueued);
}

/** What the change of position still needs of the change-over, beyond the opening that is said anyway. */
function timeToTurn(workout: Workout): readonly Spot[] {
  const { move, work } = stepAt(workout.steps, workout.place.index);
  const way = wayBetween(move, stepAt(workout.steps, workout.place.index + 1).move, workout);
  const needed = way - (workout.place.second - work) - NEXT_NAME - COUNT_SECONDS;
  return needed > 0 ? [silence(needed)] : [];
}

function play(stage: Stage, workout: Workout, first: Spoken, second: Spoken | null, late = 0): Outcome {
  const parts = second === null ? [first.part] : [first.part, second.part];
  const { moment, state } = stage;
  const device = moment.device ?? null;
  const padding = paddingFor(state.person.paces, device);
  // To the millisecond, so that it stays the same text in a record and in a document's name.
  const started = Math.round(speechStart(moment) * 1000) / 1000;
  const playing = { started, late, padding, device, parts };
  const { question } = first.part;
  const end: Extract<Unfinished, { kind: 'play' }>['end'] =
    question === null ? { kind: 'wait' } : { kind: 'ask', question, silence: silenceOf(question, second) };
  return [
    withPlaying(state, { ...withoutGuess(workout), playing }, question),
    { kind: 'play', track: first.track, end },
  ];
}

const withPlaying = (state: State, workout: Workout, question: Question | null): State => ({
  person: { ...state.person, workout },
  live: { ...state.live, question, said: null, waitingSince: null, topic: null },
});

function spokenFrom(stage: Stage, workout: Workout, opening: readonly Spot[], from: Place, way: Way): Spoken {
  const { steps } = workout;
  const last = endOfPart(steps, from.index);
  const closing = closingOf(stage, workout, last, way.begins > 0);
  const lead = leadOf(opening, stage.speech);
  const toWorkEnd = Math.max(0, secondsBetween(steps, from, { index: last, second: stepAt(steps, last).work }));
  const closed = closingCues(stage, workout, last, closing);
  const length = lead + toWorkEnd + closed.length;
  const options = cueOptions(stage.state, workout);
  const timeline =
    way.runs === true
      ? roundCues(steps, from, last, options, closing)
      : timelineCues(steps, from, last, closing, options);
  const joined = joinCounts([
    ...cuesOf(opening, stage.speech),
    ...shift(timeline, lead),
    ...shift(closed.cues, lead + toWorkEnd),
  ]);
  const cues = withRoom(joined, stage.speech);
  const { question } = closed;
  return {
    part: { ...way, lead, from, last, length, ...spokenIn(cues, question, stage.speech), question },
    track: { cues, length },
    closing,
  };
}

/** What a voice's own pace adds up with: utterances that a break follows, and whole seconds of words. */
function spokenIn(cues: readonly Cue[], question: Question | null, { words }: Speech): Pick<Part, 'breaks' | 'words'> {
  const spoken = cues.map(({ acts }) => words(acts)).filter((seconds) => seconds > 0);
  const asked = question === null ? 0 : words([], question);
  const all = spoken.reduce((sum, seconds) => sum + seconds, asked);
  return { breaks: spoken.length, words: Math.round(all) };
}

const shift = (cues: readonly Cue[], by: Seconds): readonly Cue[] => cues.map((one) => ({ ...one, at: one.at + by }));

export const cueOptions = ({ person }: State, { kind, rests, variant }: Workout): CueOptions => ({
  settings: person.settings,
  kind,
  taught: rests === 'taught',
  variant,
});

/** The next part as a reprompt, where there is one and it is short enough for a reprompt. */
function followUp(stage: Stage, workout: Workout, { last, length }: Part): Spoken | null {
  const index = last + 1;
  if (!fitsReprompt(stage, workout, index)) return null;
  const way = { begins: length + MICROPHONE_SECONDS, bySilence: true, intro: {}, opens: false };
  return spokenFrom(stage, workout, nextOpening(workout, index), { index, second: 0 }, way);
}

/** What silence gets at the end of a play: the next round, or a few last words. */
function silenceOf(question: Question, second: Spoken | null): Silence {
  if (second !== null) return { kind: 'track', track: second.track, ask: second.part.question };
  const last = question.ask === 'nextRound' ? 'placeKept' : question.ask === 'feelsFine' ? 'takeCare' : 'shortGoodbye';
  return { kind: 'words', acts: [{ say: last }], again: null };
}

/** Seconds the body needs from one movement into another: the careful time where the rests are long. */
export const wayBetween = (from: Move, to: Move, { rests }: Pick<Workout, 'rests'>): Seconds =>
  changeTime(positionOf(from), positionOf(to))[rests === 'usual' || rests === 'gaps' ? 'fit' : 'older'];
