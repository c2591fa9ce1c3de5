import { goOnGently } from '../coaching/coach';
import { ask, close, isWaiting, withPerson, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { NEW_PERSON } from '../conversation/state';
import { withLongerRests } from '../scenes/adjust';
import { farewell } from '../scenes/anywhere';
import { goOnAfter, workoutIn } from '../scenes/aside';
import { changeRounds, goOnKept } from '../scenes/controls';
import { startStretch } from '../stretch/lead';
import { isFinished, stepAt } from '../workout/place';
import { offerPlace, pauseWorkout, resume } from '../workout/resume';
import { playNextRound } from '../workout/round';
import { isPlain, start } from '../workout/start';
import {
  aboutBody,
  aboutWorkout,
  goodbye,
  isBareStart,
  isSkip,
  kept,
  NO,
  onceMore,
  placeKept,
  startsIt,
  words,
  YES,
  type Rows,
} from './row';

/** The next round, where there is one: even a broken record must not lead into a round that is not there. */
const next = (turn: Turn, scene: Scene): Outcome =>
  kept(turn, scene, (workout) =>
    isFinished(workout.steps, workout.place) ? resume(turn, workout) : playNextRound(turn, workout, []),
  );

/** What is asked about a workout that is led, waits or is over. */
export const workoutRows = {
  nextRound: {
    ...aboutWorkout,
    waits: false,
    goOn: 'yes',
    yes: next,
    // "No" and "not yet" wait; only stop ends.
    no: (turn, scene) => kept(turn, scene, (workout) => pauseWorkout(turn, workout)),
    number: (turn, scene, number, { round }) =>
      kept(turn, scene, (workout) => {
        if (number === 'unclear') return goOnAfter(turn, scene, { say: 'notCaught' });
        if (number === round) return next(turn, scene);
        const done = stepAt(workout.steps, workout.place.index).round;
        // Only stop ends: a number that is behind may be a misheard word.
        return number <= done ? pauseWorkout(turn, workout) : changeRounds(turn, scene, workout, number);
      }),
    words: (event, { round }) => {
      if (event.kind === 'relief' && event.relief === 'no') return NO;
      const rest = event.kind === 'start' && event.wish.rounds === round ? { ...event.wish, rounds: null } : null;
      return isBareStart(event) || isSkip(event) || (rest !== null && isPlain(rest)) ? YES : null;
    },
    silence: placeKept,
  },
  goOn: {
    ...aboutWorkout,
    goOn: 'yes',
    yes: goOnKept,
    // "Not yet", in the silence that waits, waits on; after its question it ends.
    no: (turn, scene) =>
      isWaiting(turn) ? kept(turn, scene, (workout) => pauseWorkout(turn, workout)) : close(turn, { say: 'placeKept' }),
    words: startsIt,
    silence: (question) => words(question, { say: 'stillPaused' }),
  },
  anew: {
    ...aboutWorkout,
    goOn: 'resume',
    yes: (turn, _, { wish }) => start(turn, wish),
    no: goOnKept,
    words: (event) => (event.kind === 'move' && event.to === 'startOver' ? YES : null),
    silence: placeKept,
  },
  hurt: {
    ...aboutBody,
    goOn: 'resume',
    yes: (turn) => ask(turn, [], { ask: 'unknownSign' }),
    no: goOnKept,
    silence: placeKept,
  },
  longerRests: {
    ...aboutWorkout,
    waits: false,
    goOn: 'resume',
    yes: (turn, scene) => {
      const longer = withLongerRests(turn, scene);
      return goOnKept(longer.turn, longer.scene);
    },
    no: goOnKept,
    silence: onceMore,
  },
  talkLess: {
    ...aboutWorkout,
    place: 'done',
    waits: false,
    goOn: 'unheard',
    yes: (turn) => {
      const settings = { ...turn.state.person.settings, talk: 'less' } as const;
      return close(withPerson(turn, { settings }), { say: 'lessTalkNow' });
    },
    no: farewell,
    silence: goodbye,
  },
  stretch: {
    ...aboutWorkout,
    place: 'done',
    waits: false,
    goOn: 'unheard',
    yes: (turn) => startStretch(turn, 'wall-calf', ['left', 'right'], null),
    no: farewell,
    silence: goodbye,
  },
  forget: {
    ...aboutWorkout,
    goOn: 'unheard',
    // All of it is deleted before that is said.
    yes: (turn) => close({ ...turn, state: { ...turn.state, person: NEW_PERSON } }, { say: 'forgotten' }),
    no: (turn, scene) => {
      const workout = workoutIn(scene);
      return workout === null ? close(turn, { say: 'keptAll' }) : ask(turn, [{ say: 'keptAll' }], offerPlace(workout));
    },
    silence: () => words(null, { say: 'keptAll' }),
  },
  gentleOn: {
    ...aboutBody,
    goOn: 'yes',
    yes: (turn, scene) => kept(turn, scene, (workout) => goOnGently(turn, workout)),
    no: (turn) => close(turn, { say: 'placeKept' }),
    words: startsIt,
    silence: placeKept,
  },
} as const satisfies Partial<Rows>;
