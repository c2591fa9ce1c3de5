import { ask, withoutWorkout, type Outcome, type Turn } from '../conversation/scene';
import { isNight } from '../person/days';
import { farewell, knownOffer } from '../scenes/anywhere';
import { resume, resumeRound } from '../workout/resume';
import { begin, NO_WISH, start } from '../workout/start';
import { atDoor, kept, newCramp, onceMore, rounds, startsIt, words, YES, type Rows } from './row';

/** A place that is declined is dropped. */
const declinePlace = (turn: Turn): Outcome => ask(withoutWorkout(turn), [], { ask: 'what' });

/** No cramp at night: then it may be a workout. By day both were asked for already. */
const notACramp = (turn: Turn): Outcome =>
  isNight(turn.state, turn.moment) ? ask(turn, [], knownOffer(turn) ?? { ask: 'whichOne' }) : farewell(turn);

/** What is asked at the front door. */
export const doorRows = {
  what: {
    ...atDoor,
    examples: 'door',
    yes: (turn) => ask(turn, [], { ask: 'whichOne' }),
    no: farewell,
    number: rounds,
    // Of the two, no cramp leaves the workout.
    words: (event) => (event.kind === 'justAsking' ? YES : null),
    silence: () => words(null, { say: 'offerAgain' }),
    touch: ['workout', 'cramp'],
  },
  whichOne: {
    ...atDoor,
    yes: (turn) => begin(turn, NO_WISH, null),
    no: (turn) => (isNight(turn.state, turn.moment) ? farewell(turn) : ask(turn, [], { ask: 'isItCramp' })),
    number: rounds,
    silence: onceMore,
    touch: ['workout', 'cramp'],
  },
  again: {
    ...atDoor,
    yes: (turn, _, { kind, rounds: count }) => begin(turn, { ...NO_WISH, kind }, count),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: rounds,
    goOn: 'yes',
    silence: onceMore,
  },
  goOnFrom: {
    ...atDoor,
    waits: true,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => resume(turn, workout)),
    no: declinePlace,
    number: rounds,
    // "Start" under "Go on from there?" goes on; what names a kind or rounds is the door's own.
    words: startsIt,
    silence: onceMore,
  },
  goOnFromRound: {
    ...atDoor,
    waits: true,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => resumeRound(turn, workout)),
    no: declinePlace,
    number: rounds,
    words: startsIt,
    silence: onceMore,
  },
  howMany: {
    ...atDoor,
    examples: 'itself',
    yes: (turn) => begin(turn, NO_WISH, 1),
    no: farewell,
    number: rounds,
    silence: onceMore,
    touch: ['one', 'two', 'three'],
  },
  standingRound: {
    ...atDoor,
    yes: (turn) => begin(turn, { ...NO_WISH, kind: 'standing' }, null),
    no: (turn) => ask(turn, [], { ask: 'what' }),
    number: (turn, _, number) => start(turn, { ...NO_WISH, kind: 'standing', rounds: number }),
    silence: onceMore,
    private: true,
  },
  isItCramp: {
    ...atDoor,
    private: true,
    yes: newCramp,
    no: notACramp,
    number: rounds,
    silence: (question) => words(question, { say: 'quietly' }),
  },
} as const satisfies Partial<Rows>;
