import type { Act } from '../conversation/act';
import { type Scene, type EventOf, type Turn, withLive, withPerson, ask, type Outcome } from '../conversation/scene';
import type { Workout } from '../conversation/state';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { isFresh, offerPlace, resume } from '../workout/resume';
import { isMuchDone, isPlain, roundsIn, start, startRounds, withRounds, withWished } from '../workout/start';
import { adjust, changed, withLongerRests, type Changed } from './adjust';
import { goOnAfter, runOnAfter, stopFor, workoutIn, workoutLed } from './aside';
import { restFrom } from '../workout/edit';

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
export function number(turn: Turn, scene: Scene, { number: rounds }: EventOf<'number'>): Outcome {
  const workout = workoutLed(scene);
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
