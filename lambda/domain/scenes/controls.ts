import { MOST_ROUNDS } from '../../content/plans';
import { otherSide, type ExerciseId } from '../../content/exercises';
import type { Act } from '../conversation/act';
import { ask, withLive, withPerson, type EventOf, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { said } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { leaveOut, otherSideFirst, restFrom } from '../workout/edit';
import { ahead, moved, moveTo, placeOfExercise, playFromMove } from '../workout/move';
import { nextGo, stepAt, type Place } from '../workout/place';
import { isMuchDone } from '../workout/progress';
import { carryOn, carryOnOpening, isFresh, offerPlace, pauseWorkout, resume } from '../workout/resume';
import { isPlain, NO_WISH, roundsIn, start, startRounds, withRounds, withWished } from '../workout/start';
import { adjust, changed, withLongerRests, type Changed } from './adjust';
import { goOnAfter, runOnAfter, stopFor, workoutIn, workoutLed } from './aside';

/** At the door a wish is the answer: it starts. */
export const startAnew = (turn: Turn, _: Scene, { wish }: EventOf<'start'>): Outcome => start(turn, wish);

/** With something else open over a workout that waits, a wish is about that workout; without one it starts. */
export function startHere(turn: Turn, scene: Scene, event: EventOf<'start'>): Outcome {
  const kept = workoutIn(scene);
  if (kept === null || !isFresh(turn, kept)) return start(turn, event.wish);
  return startWithin(turn, scene, kept, event, () => goOnKept(turn, scene));
}

/**
 * A wish in the middle of a workout. Without a word about it, it means to go on; what names rests, lessons, rounds or
 * minutes changes what is to come; another kind begins anew, and where much is done only after a question.
 *
 * @param goOn how the scene goes on
 */
export function startWithin(
  turn: Turn,
  scene: Scene,
  workout: Workout,
  { wish }: EventOf<'start'>,
  goOn: () => Outcome,
): Outcome {
  const kind = wish.kind ?? workout.kind;
  // "Make it a finisher": the same movements, and no rests from here on.
  if (kind === 'finisher' && workout.kind === 'workout') return adjust(turn, scene, 'noRests');
  if (kind !== workout.kind) {
    return isMuchDone(workout) ? stopFor(turn, scene, [], { ask: 'anew', wish }) : start(turn, wish);
  }
  if (wish.rounds === 'unclear') return runOnAfter(turn, scene, { say: 'roundsUnclear' });
  if (isPlain(wish)) return goOn();
  let next: Changed = { turn: withWished(turn, wish), scene };
  const acts: Act[] = [];
  if (wish.band === false) acts.push({ say: 'noBandNow' });
  if (wish.talk === 'less') acts.push({ say: 'lessTalkNow' });
  if (wish.longerRests) {
    next = withLongerRests(next.turn, scene);
    acts.push({ say: 'longerRestsNow' });
  }
  const rounds = wish.rounds ?? (wish.minutes === undefined ? null : Math.max(1, roundsIn(wish.minutes)));
  if (rounds !== null) {
    const other = inRounds(next, workoutIn(next.scene) ?? workout, rounds);
    next = other.next;
    acts.push(...other.acts);
  }
  return wish.taught
    ? teachFromHere(next.turn, next.scene, workoutIn(next.scene) ?? workout)
    : goOnAfter(next.turn, next.scene, ...acts);
}

function inRounds({ turn, scene }: Changed, workout: Workout, rounds: number) {
  const { stage, workout: other, acts } = withRounds(turn, workout, rounds);
  return { next: changed(stage, scene, other), acts };
}

/** Changes how many rounds a workout has, from the round it is in. */
export function changeRounds(turn: Turn, scene: Scene, workout: Workout, rounds: number): Outcome {
  const { next, acts } = inRounds({ turn, scene }, workout, rounds);
  return goOnAfter(next.turn, next.scene, ...acts);
}

/** "Teach me" in the middle: this movement now, and every one to come in its rest. The place is kept. */
function teachFromHere(turn: Turn, scene: Scene, workout: Workout): Outcome {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  const steps = restFrom(workout.steps, workout.place.index, 'taught');
  const taught: Workout = { ...workout, rests: 'taught', steps };
  return stopFor(withPerson(turn, { workout: taught }), scene, [{ say: 'teach', move }], { ask: 'goOn' });
}

/** One round more, up to the most there are. */
export function addRound(turn: Turn, scene: Scene): Outcome {
  const workout = workoutLed(scene);
  if (workout === null) return ask(turn, [], { ask: 'howMany' });
  return changeRounds(turn, scene, workout, stepAt(workout.steps, workout.steps.length - 1).round + 1);
}

/** A number that answers nothing: rounds, where a workout is led; else the rounds to begin with. */
export function number(turn: Turn, scene: Scene, { number: rounds, correction }: EventOf<'number'>): Outcome {
  const workout = workoutLed(scene);
  // "No, I said ten": so many rounds nobody leads, so it was minutes.
  if (correction === true && typeof rounds === 'number' && rounds > MOST_ROUNDS + 1)
    return number(turn, scene, { kind: 'number', number: Math.max(1, roundsIn(rounds)) });
  if (workout === null) return startRounds(turn, rounds);
  return rounds === 'unclear'
    ? goOnAfter(turn, scene, { say: 'notCaught' })
    : changeRounds(turn, scene, workout, rounds);
}

/** "Go on" with nothing that plays: the workout that waits, or what there is. */
export function goOnKept(turn: Turn, scene: Scene): Outcome {
  const workout = workoutIn(scene);
  if (workout === null) return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  if (workout.about === true) return ask(withLive(turn, { topic: null }), [], offerPlace(workout));
  return resume(withLive(turn, { topic: null }), workout);
}

const A_WEEK = 7 * 24 * 60 * 60 * 1000;

/** A place is offered for hours; asked for, it is there for a week. */
export function goOnFromLastTime(turn: Turn): Outcome {
  const { workout } = turn.state.person;
  if (workout === null || turn.moment.at - workout.at > A_WEEK)
    return ask(turn, [{ say: 'nothingToGoOn' }], { ask: 'what' });
  return resume(withLive(turn, { topic: null }), workout);
}

export type InWorkout = Scene<'opening' | 'movement' | 'rest' | 'roundEnd' | 'paused'>;

const TEN = 10;

/** Stops the clock and waits, for as long as somebody asked for. */
export const pause = (turn: Turn, { workout }: InWorkout, { seconds }: EventOf<'pause'>): Outcome =>
  pauseWorkout(turn, workout, seconds);

/** Moves in a workout. What would throw a round or three movements away is asked about first. */
export function moveInWorkout(turn: Turn, scene: InWorkout, { to, seconds, exercise }: EventOf<'move'>): Outcome {
  const { workout } = scene;
  switch (to) {
    case 'ahead':
      return aheadBy(turn, scene, ahead(workout, seconds ?? TEN));
    case 'exercise': {
      const place = exercise === undefined ? null : placeOfExercise(workout, exercise);
      return place === null
        ? runOnAfter(turn, scene, { say: 'notInThis' })
        : playAt(turn, scene, workout, place, moved.exercise);
    }
    case 'startOver':
      return isMuchDone(workout) ? stopFor(turn, scene, [], { ask: 'anew', wish: NO_WISH }) : moveTo(turn, workout, to);
    case 'skip': {
      const named = exercise === undefined ? null : withoutExercise(turn, scene, exercise);
      return named ?? moveTo(turn, workout, to);
    }
    case 'previous':
    case 'again':
    case 'startRound':
      return moveTo(turn, workout, to);
  }
}

/** A movement to come that nobody wants: it is left out, and what runs now goes on; null where it runs now. */
function withoutExercise(turn: Turn, scene: InWorkout, exercise: ExerciseId): Outcome | null {
  const { workout } = scene;
  const { index } = nextGo(workout);
  if (stepAt(workout.steps, index).move.exercise === exercise) return null;
  const left = workout.steps.slice(index).find(({ move }) => move.exercise === exercise);
  if (left === undefined) return runOnAfter(turn, scene, { say: 'notInThis' });
  const next = changed(turn, scene, { ...workout, steps: leaveOut(workout.steps, index, exercise) });
  return goOnAfter(next.turn, next.scene, { say: 'withoutIt', move: left.move });
}

function aheadBy(turn: Turn, { at, workout }: InWorkout, place: Place): Outcome {
  const first = [said({ say: 'aheadNow' })];
  return at === 'paused' ? playFromMove(turn, workout, place, first) : carryOn(turn, { ...workout, place }, first);
}

/**
 * A side in a movement: the leg that was meant works now, and the other one after it; where it works already, that is
 * told.
 */
export function sideInWorkout(turn: Turn, scene: InWorkout, { side, correction }: EventOf<'side'>): Outcome {
  const { workout } = scene;
  const place = nextGo(workout);
  const { move } = stepAt(workout.steps, place.index);
  const sorry = correction === true ? [{ say: 'sorry', side: null } as const] : [];
  if (move.side === null) return runOnAfter(turn, scene, ...sorry, { say: 'noSides' });
  const steps = otherSideFirst(workout.steps, place.index);
  const wanted = side ?? otherSide(move.side);
  if (move.side === wanted || stepAt(steps, place.index).move.side !== wanted) {
    return runOnAfter(turn, scene, ...sorry, { say: 'sideOfMove', move });
  }
  const act: Act = correction === true ? { say: 'sorry', side: wanted } : { say: 'otherSideNow' };
  return playAt(turn, scene, { ...workout, steps }, { index: place.index, second: 0 }, act);
}

/** A movement from its beginning; in the opening what is left of the time to get ready stays. */
const playAt = (turn: Turn, scene: InWorkout, workout: Workout, place: Place, act: Act): Outcome =>
  scene.at === 'opening'
    ? carryOnOpening(turn, { ...workout, place }, scene.left, [said(act)])
    : playFromMove(turn, workout, place, [said(act)], stepAt(scene.workout.steps, scene.workout.place.index).move);
