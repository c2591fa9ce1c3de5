import type { Event, EventKind } from '../../lambda/domain/conversation/event';
import type { Reply } from '../../lambda/domain/conversation/reply';
import type { At, EventOf } from '../../lambda/domain/conversation/scene';
import type { Speech } from '../../lambda/domain/conversation/speech';
import { introItems, NEW_LIVE, NEW_PERSON, type Moment, type State } from '../../lambda/domain/conversation/state';
import { step, type Stepped } from '../../lambda/domain/step';

/** Every utterance takes four seconds: what is decided does not hang on any language. */
export const FOUR: Speech = {
  limits: { reply: { seconds: 720, movements: 99 }, reprompt: { seconds: 720, movements: 99 } },
  seconds: (acts, question) => (acts.length === 0 && question === undefined ? 0 : 4),
  words: (acts, question) => (acts.length === 0 && question === undefined ? 0 : 3),
};

/** A Monday noon, in seconds since the epoch. */
const NOON = Date.parse('2026-01-05T12:00:00Z') / 1000;

/** Somebody in a session, some seconds after a reply began. */
export interface Standing {
  readonly state: State;
  readonly reply: Reply;
  /** When the reply was asked for, in seconds since the epoch. */
  readonly at: number;
}

const arrived: Standing = {
  state: { live: NEW_LIVE, person: { ...NEW_PERSON, told: { floor: introItems, standing: introItems } } },
  reply: { kind: 'nothing' },
  at: NOON,
};

/** The moment of a touch so many seconds after the request before. */
export const momentAfter = ({ at }: Standing, seconds: number): Moment => ({
  at: Math.floor(at + seconds) * 1000,
  received: (at + seconds) * 1000,
  locale: 'en-US',
  screen: false,
  channel: 'touch',
  opened: false,
});

export const stepFrom = (standing: Standing, seconds: number, event: Event): Stepped =>
  step(standing.state, event, momentAfter(standing, seconds), FOUR);

function does(standing: Standing, event: Event, seconds = 1): Standing {
  const { state, reply } = stepFrom(standing, seconds, event);
  return { state, reply, at: standing.at + seconds };
}

const wish = { kind: null, rounds: null, longerRests: false, taught: false } as const;
const startOf = (rounds: number): Event => ({ kind: 'start', wish: { ...wish, rounds } });

const oneRound = does(arrived, startOf(1));
const threeRounds = does(arrived, startOf(3));
const partOf = ({ state }: Standing) => state.person.workout?.playing?.parts[0] ?? { lead: 0, length: 0 };
const intoRound = (seconds: number): number => partOf(threeRounds).lead + seconds;

/** What was done before, and how many seconds later the next thing happens. */
export interface Example {
  readonly standing: Standing;
  readonly seconds: number;
}

/** One example of every scene. */
export const sceneExamples: Readonly<Record<At, Example>> = {
  door: { standing: does(arrived, { kind: 'launch' }), seconds: 5 },
  opening: { standing: threeRounds, seconds: 4 },
  movement: { standing: threeRounds, seconds: intoRound(25) },
  rest: { standing: threeRounds, seconds: intoRound(55) },
  roundEnd: { standing: threeRounds, seconds: partOf(threeRounds).length + 3 },
  paused: { standing: does(threeRounds, { kind: 'pause' }, intoRound(25)), seconds: 30 },
  stretch: { standing: does(arrived, { kind: 'guide', stretch: 'hamstring', pick: null, muscle: null }), seconds: 30 },
  cramp: { standing: does(arrived, { kind: 'cramp', muscle: 'calf', side: 'left', again: false }), seconds: 45 },
  flag: { standing: does(arrived, { kind: 'redFlag', sign: 'swollen' }), seconds: 10 },
  remedies: { standing: does(arrived, { kind: 'list', group: 'now', all: false }), seconds: 10 },
  done: { standing: oneRound, seconds: partOf(oneRound).length + 3 },
};

/** One example of every event. */
export const eventExamples: { readonly [K in EventKind]: EventOf<K> } = {
  launch: { kind: 'launch' },
  stop: { kind: 'stop' },
  cancel: { kind: 'cancel' },
  goodbye: { kind: 'goodbye' },
  thanks: { kind: 'thanks' },
  help: { kind: 'help' },
  unheard: { kind: 'unheard' },
  unresolved: { kind: 'unresolved', slot: 'sign' },
  both: { kind: 'both', first: { kind: 'adjust', change: 'lessTalk' }, second: { kind: 'move', to: 'skip' } },
  ended: { kind: 'ended', by: 'user' },
  screenDone: { kind: 'screenDone', token: 'another' },
  yes: { kind: 'yes' },
  no: { kind: 'no' },
  unsure: { kind: 'unsure' },
  number: { kind: 'number', number: 3 },
  side: { kind: 'side', side: 'left', muscle: null },
  start: { kind: 'start', wish },
  addRound: { kind: 'addRound' },
  goOn: { kind: 'goOn' },
  goOnFromLastTime: { kind: 'goOnFromLastTime' },
  pause: { kind: 'pause' },
  move: { kind: 'move', to: 'skip' },
  repeat: { kind: 'repeat' },
  tell: { kind: 'tell', fact: 'howLongLeft', rounds: null },
  adjust: { kind: 'adjust', change: 'easier' },
  volume: { kind: 'volume' },
  cannot: { kind: 'cannot', position: 'kneel' },
  howTo: { kind: 'howTo', exercise: null, stretch: null },
  sore: { kind: 'sore', joint: 'knee' },
  encourage: { kind: 'encourage' },
  forgetMe: { kind: 'forgetMe' },
  failed: { kind: 'failed', what: 'kept' },
  cramp: { kind: 'cramp', muscle: null, side: null, again: false },
  pain: { kind: 'pain', muscle: 'calf', side: null, legs: 'one', sinceWorkout: false },
  effort: { kind: 'effort', effort: 'breath' },
  factor: { kind: 'factor', factor: 'journey', with: null },
  setting: { kind: 'setting', setting: 'driving' },
  relief: { kind: 'relief', relief: 'worse' },
  redFlag: { kind: 'redFlag', sign: 'swollen' },
  justAsking: { kind: 'justAsking' },
  atNight: { kind: 'atNight' },
  remedy: { kind: 'remedy', remedy: 'sheets', ordinal: null },
  list: { kind: 'list', group: 'prevention', all: false },
  more: { kind: 'more' },
  back: { kind: 'back' },
  guide: { kind: 'guide', stretch: 'wall-calf', pick: null, muscle: null },
  ask: { kind: 'ask', question: 'water' },
  condition: { kind: 'condition', condition: 'back', when: null },
};
