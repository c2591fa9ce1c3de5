import type { ExerciseId, Side } from '../../content/exercises';
import type { RestLength, WorkoutKind } from '../../content/plans';
import type { Pace } from '../workout/pace';
import type { Place, Seconds, Step } from '../workout/place';
import type { Level, Question } from './act';
import type { Unfinished } from './reply';
import type { SessionFacts, Topic } from './topic';

/** What is told once before a workout, each by itself: what was not heard to its end is told again. */
export const introItems = ['preCheck', 'equipment', 'pause'] as const;
export type IntroItem = (typeof introItems)[number];

/** By which second of a lead each item is told. */
export type Intro = Readonly<Partial<Record<IntroItem, Seconds>>>;

/**
 * One part of what is being spoken: the speech, or the reprompt's. `begins` counts from the start of the speech; the
 * first `lead` seconds are words before the timeline, which then runs from `from` to the rest of step `last`.
 */
export interface Part {
  readonly begins: Seconds;
  readonly lead: Seconds;
  readonly from: Place;
  readonly last: number;
  readonly length: Seconds;
  /** Utterances in it that a break follows, and seconds of words: what a voice's own pace adds up with. */
  readonly breaks: number;
  readonly words: Seconds;
  /** What is asked at its end: from then on, what "yes" means. */
  readonly question: Question | null;
  /** The second by which each item of the introduction is told in it. */
  readonly intro: Intro;
  /** Whether its lead is the time to get ready for a workout that was just chosen. */
  readonly opens: boolean;
  /** Set where its lead is an answer while the clock ran on. */
  readonly runs?: true;
  /** Whether silence (or the screen's own clock) started it, not a word or a touch. */
  readonly bySilence: boolean;
}

/** A workout that is being spoken. `started` is when its speech began, in seconds since the epoch. */
export interface Playing {
  readonly started: Seconds;
  /** How much later than that it may have begun: an enqueued speech waits for the one before. */
  readonly late: Seconds;
  /** What the voice was planned to add around each utterance. */
  readonly padding: Seconds;
  /** The Echo it plays on, as a short hash; null where nobody knows. */
  readonly device: string | null;
  readonly parts: readonly Part[];
  /** The last second that was heard for certain, as its document told at the end of a movement. */
  readonly certain?: Seconds;
}

export interface Workout {
  readonly kind: WorkoutKind;
  readonly rests: RestLength | 'gaps';
  readonly steps: readonly Step[];
  readonly place: Place;
  readonly playing: Playing | null;
  /** When the place was last known to be true, in milliseconds since the epoch. */
  readonly at: number;
  /** The highest round that already counts as done. */
  readonly counted: number;
  /** Rounds that ran on silence alone; they become done with the person's next word in this session. */
  readonly pending: number;
  /** Rotates the form cues: rounds finished before this workout began. */
  readonly variant: number;
  /** Set where the place is a guess: nobody knows how much of what played was heard. */
  readonly about?: true;
  /** Set where somebody asked to begin: of the introduction only a short caution is told in it. */
  readonly brief?: true;
  /** When it was chosen, in milliseconds since the epoch. Tells one workout from the next, whatever Echo leads it. */
  readonly began: number;
}

/** Rounds of one workout that were finished on one day. */
export interface Finished {
  readonly began: number;
  readonly day: string;
  readonly rounds: number;
}

export interface Settings {
  readonly kind: WorkoutKind;
  readonly rounds: number;
  readonly rests: RestLength | 'gaps';
  readonly talk: 'usual' | 'less';
  readonly speed: 'usual' | 'slower';
  readonly band: boolean;
  readonly room: boolean;
  readonly firstSide: Side;
  readonly levels: Readonly<Partial<Record<ExerciseId, Level>>>;
  /** Movements somebody cannot do, and what stands in for them, until "the usual moves again". */
  readonly swaps: Readonly<Partial<Record<ExerciseId, ExerciseId>>>;
  /** How the voice speaks at night: softly, until somebody asks for more. */
  readonly night: 'soft' | 'usual';
}

/** Offers that are made once in a lifetime. */
interface Offered {
  readonly lessTalk: boolean;
  readonly longerRests: boolean;
}

/** What a workout is done on: that decides what has to be told before it. */
type Ground = 'floor' | 'standing';

/** What is remembered of a person. It has no field in which a symptom could be written. */
export interface Person {
  readonly workout: Workout | null;
  readonly settings: Settings;
  /** Finished rounds by day, "2026-01-05" in the person's own zone. */
  readonly days: Readonly<Record<string, number>>;
  /** The last few of them by workout: led by two Echos, one workout counts once, and of two workouts none is lost. */
  readonly lately: readonly Finished[];
  /** The streak's first day, where that is so long ago that it fell out of `days`. */
  readonly streakSince: string | null;
  readonly workouts: number;
  readonly rounds: number;
  /** What of the introduction was heard, for each ground. */
  readonly told: Readonly<Record<Ground, readonly IntroItem[]>>;
  readonly offered: Offered;
  readonly zone: string | null;
  /** How fast the voice of each Echo is, learnt from speeches whose real end is known. */
  readonly paces: readonly Pace[];
}

/** What lives as long as a session, in its attributes: free, and gone with it. */
export interface Live {
  readonly question: Question | null;
  /** The last talk, for "say that again". */
  readonly said: Unfinished | null;
  /** How often in a row nothing was understood, and when that was last, in milliseconds since the epoch. */
  readonly unheard: { readonly times: number; readonly at: number };
  /** When a played wait began, in milliseconds since the epoch. */
  readonly waitingSince: number | null;
  /** What the conversation is about besides the workout: one thing at a time. */
  readonly topic: Topic | null;
  /** The document a screen shows: events of any other one are late. Null where none was sent. */
  readonly document: string | null;
  /** The last touch, because two taps within a second are one. */
  readonly touch: { readonly id: string; readonly at: number } | null;
  /** What this session knows and nothing else ever will. */
  readonly session: SessionFacts;
}

export interface State {
  readonly live: Live;
  readonly person: Person;
}

/**
 * The request as far as the domain may know it. `at` is its timestamp, whole seconds in milliseconds since the epoch.
 */
export interface Moment {
  readonly at: number;
  /** When we got it and when it is answered, in the same milliseconds to the last one; left out where nobody knows. */
  readonly received?: number;
  readonly replied?: number;
  /** Seconds that what was said takes to say; left out where nobody knows. */
  readonly spoken?: Seconds;
  /**
   * Seconds since the document that sent this came on, with the speech it belongs to; left out where no document did.
   */
  readonly elapsed?: Seconds;
  /** A short hash of the Echo's id; null or left out where there is none. */
  readonly device?: string | null;
  readonly locale: string;
  readonly screen: boolean;
  readonly channel: 'voice' | 'touch' | 'end';
  /** Whether this request opened its session: then nothing is left of what the last one knew. */
  readonly opened: boolean;
}

export const NEW_SETTINGS: Settings = {
  kind: 'workout',
  rounds: 1,
  rests: 'usual',
  talk: 'usual',
  speed: 'usual',
  band: true,
  room: false,
  firstSide: 'right',
  levels: {},
  swaps: {},
  night: 'soft',
};

export const NEW_PERSON: Person = {
  workout: null,
  settings: NEW_SETTINGS,
  days: {},
  lately: [],
  streakSince: null,
  workouts: 0,
  rounds: 0,
  told: { floor: [], standing: [] },
  offered: { lessTalk: false, longerRests: false },
  zone: null,
  paces: [],
};

export const NEW_LIVE: Live = {
  question: null,
  said: null,
  unheard: { times: 0, at: 0 },
  waitingSince: null,
  topic: null,
  document: null,
  touch: null,
  session: {
    crampSince: null,
    cramps: [],
    noStretch: false,
    noWorkout: false,
    factor: null,
    cleared: false,
    condition: null,
    seated: false,
    tooFast: 0,
    night: false,
  },
};
