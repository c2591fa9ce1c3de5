import { MOST_ROUNDS, plans, type RestLength, type WorkoutKind } from '../../content/plans';
import type { Question } from '../conversation/act';
import { otherSideFirst, restFrom, swapFrom } from '../workout/edit';
import type { Rounds, Wish } from '../conversation/event';
import { isNight } from '../person/night';
import { firstOpening, leadOf, nextGo, resumeOpening, spot, type Spot } from '../workout/opening';
import { startOfRound, stepAt } from '../workout/place';
import { cutIntoParts, groundOf, planOf, totalMinutes, type Choice } from '../workout/plan';
import { playWorkout } from '../workout/round';
import type { Person, Workout } from '../conversation/state';
import { withLongerRests } from './adjust';
import { isFresh, workoutAtHand } from './atHand';
import { offerPlace } from './offerPlace';
import { answer, ask, betweenRounds, close, interrupted, withState, type Outcome, type Turn } from './outcome';
import { endHere, goOn } from './controls';

/** Nothing is told before the first question but a welcome; a kept place comes first, then the workout somebody knows. */
export function launch(turn: Turn): Outcome {
  if (isNight(turn.state, turn.moment)) return ask(turn, [{ say: 'welcome' }], { ask: 'isItCramp' });
  return launchByDay(turn);
}

function launchByDay(turn: Turn): Outcome {
  const offer = knownOffer(turn);
  return offer === null ? ask(turn, [{ say: 'welcome' }], { ask: 'what' }) : ask(turn, [], offer);
}

/** No cramp at night: then it may be a workout. By day both were asked for already. */
export const notACramp = (turn: Turn): Outcome =>
  isNight(turn.state, turn.moment) ? ask(turn, [], knownOffer(turn) ?? { ask: 'whichOne' }) : farewell(turn);

/** A kept place, or the workout somebody knows. */
function knownOffer(turn: Turn): Question | null {
  const { person } = turn.state;
  const offer = person.workout === null ? null : offerOf(turn, person.workout);
  if (offer !== null || !isKnown(person)) return offer;
  const { kind, rounds } = person.settings;
  return { ask: 'again', kind, rounds };
}

/** The question that offers a kept place: to the second for two hours, from the start of its round for the rest of the day. */
function offerOf(turn: Turn, workout: Workout): Question | null {
  const place = nextGo(workout);
  const { round } = stepAt(workout.steps, place.index);
  const isRoundStart = place.second === 0 && startOfRound(workout.steps, round).index === place.index;
  if (isRoundStart && round === 1) return null;
  if (isFresh(turn, workout) && !isRoundStart) return offerPlace(workout);
  return workoutAtHand(turn) === null ? null : { ask: 'goOnFromRound', round };
}

const isKnown = ({ told }: Person): boolean => told.floor || told.standing;

/** A request that names a workout starts it in that very reply. In the middle of one it changes the rounds still to come. */
export function start(turn: Turn, wish: Wish): Outcome {
  const running = interrupted(turn) ?? betweenRounds(turn);
  if (running !== null && wish.kind === null && wish.rounds === null) {
    if (wish.taught) return teachFromHere(turn, running);
    if (wish.longerRests) return answer(withLongerRests(turn), [spot({ say: 'longerRestsNow' })]);
  }
  if (running !== null && wish.kind === null && !wish.taught && !wish.longerRests) {
    return wish.rounds === null ? goOn(turn) : setRounds(turn, running, wish.rounds);
  }
  if (wish.rounds === 'unclear') return ask(turn, [{ say: 'roundsUnclear' }], { ask: 'howMany' });
  return begin(turn, wish, wish.rounds);
}

/** "Teach me" in the middle: this movement now, and every one to come in its rest. The place is kept. */
function teachFromHere(turn: Turn, workout: Workout): Outcome {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  const taught = {
    ...workout,
    rests: 'taught',
    steps: restFrom(workout.steps, workout.place.index, 'taught'),
  } as const;
  const person = { ...turn.state.person, workout: taught };
  return ask(withState(turn, { ...turn.state, person }), [{ say: 'teach', move }], { ask: 'goOn' });
}

/** Starts a workout with a number of rounds; too many are answered kindly, with the most there is. */
export function begin(turn: Turn, wish: Pick<Wish, 'kind' | 'longerRests' | 'taught'>, rounds: number | null): Outcome {
  const { settings } = turn.state.person;
  const kind = wish.kind ?? settings.kind;
  const most = plans[kind].mostRounds;
  const asked = rounds ?? (kind === settings.kind ? settings.rounds : plans[kind].rounds);
  const choice: Choice = {
    kind,
    rounds: Math.min(Math.max(1, Math.round(asked)), most),
    rests: restsFor(turn, kind, wish),
  };
  const tooMany: readonly Spot[] = asked > most ? [spot({ say: 'mostRounds', most, kind })] : [];
  return play(turn, choice, tooMany);
}

function restsFor(turn: Turn, kind: WorkoutKind, wish: Pick<Wish, 'longerRests' | 'taught'>): RestLength | 'gaps' {
  const { settings } = turn.state.person;
  if (wish.taught) return 'taught';
  if (wish.longerRests) return plans[kind].rests === 'longer' ? 'longest' : 'longer';
  return kind === settings.kind ? longerOf(settings.rests, plans[kind].rests) : plans[kind].rests;
}

const longerOf = (remembered: RestLength | 'gaps', own: RestLength | 'gaps'): RestLength | 'gaps' =>
  remembered === 'usual' || remembered === 'gaps' || remembered === 'taught' ? own : remembered;

function play(turn: Turn, choice: Choice, first: readonly Spot[]): Outcome {
  const { person } = turn.state;
  const steps = stepsFor(turn, choice);
  const workout: Workout = {
    kind: choice.kind,
    rests: choice.rests,
    steps,
    place: { index: 0, second: 0 },
    playing: null,
    at: turn.moment.at,
    counted: 0,
    pending: 0,
    variant: person.rounds % 3,
    began: turn.moment.at,
  };
  const known = person.told[groundOf(workout)];
  const chosen = spot({ say: 'chosen', ...choice, minutes: totalMinutes(steps) });
  const opening = firstOpening(workout, [...first, chosen], person.settings.room, known);
  const settings = { ...person.settings, kind: choice.kind, rounds: choice.rounds, rests: choice.rests };
  const remembered = { ...person, settings };
  const ready = withState(turn, { ...turn.state, person: remembered });
  return playWorkout(ready, workout, opening);
}

/** The plan of a choice as this person does it: their swaps, their first side, in parts no longer than a reply may be. */
function stepsFor({ state, limits }: Turn, choice: Choice): Workout['steps'] {
  const { swaps, firstSide } = state.person.settings;
  const swapped = swapFrom(planOf(choice), 0, swaps);
  return cutIntoParts(firstSide === 'left' ? otherSideFirst(swapped, 0) : swapped, limits, LONGEST_OPENING);
}

/** The longest words a reply may need before its first movement: too many rounds asked for, on the very first day. */
const LONGEST_OPENING =
  leadOf(
    [
      { say: 'mostRounds', most: MOST_ROUNDS, kind: 'workout' } as const,
      { say: 'chosen', kind: 'workout', rounds: MOST_ROUNDS, minutes: 21, rests: 'usual' } as const,
      { say: 'preCheck', kind: 'floor' } as const,
      { say: 'equipment', kind: 'floor', band: true } as const,
      { say: 'anyTimePause' } as const,
      { say: 'startsIn', seconds: 30 } as const,
      { say: 'teach', move: { exercise: 'hip-extension', side: 'right' } } as const,
    ].map((act) => spot(act)),
  ) + 30;

/** Changes how many rounds a running workout has, from the round it is in. */
export function setRounds(turn: Turn, workout: Workout, rounds: Rounds): Outcome {
  if (rounds === 'unclear') return goOn(turn);
  if (betweenRounds(turn) !== null && rounds <= stepAt(workout.steps, workout.place.index).round)
    return endHere(turn, workout);
  const most = plans[workout.kind].mostRounds;
  const now = stepAt(workout.steps, workout.place.index).round;
  const wanted = Math.min(Math.max(rounds, now), most);
  const choice: Choice = { kind: workout.kind, rests: workout.rests, rounds: wanted };
  const fresh = stepsFor(turn, choice);
  const kept = workout.steps.filter((step) => step.round <= now);
  const rest = fresh.filter((step) => step.round > now);
  const changed = { ...workout, steps: withLastRest([...kept, ...rest], fresh, kept.length - 1) };
  const person = {
    ...turn.state.person,
    workout: changed,
    settings: { ...turn.state.person.settings, rounds: wanted },
  };
  const spots = [
    ...(rounds > most ? [spot({ say: 'mostRounds', most, kind: workout.kind })] : []),
    spot({ say: 'minutesOf', kind: workout.kind, rounds: wanted, minutes: totalMinutes(changed.steps) }),
  ];
  return answer(withState(turn, { ...turn.state, person }), spots);
}

/** A round that was the last one ends in a change-over now, and the other way round. */
function withLastRest(steps: Workout['steps'], fresh: Workout['steps'], last: number): Workout['steps'] {
  const rest = fresh.filter((step) => step.ends === 'round')[stepAt(steps, last).round - 1]?.rest;
  return steps.map((step, index) => (index === last && rest !== undefined ? { ...step, rest } : step));
}

/** Goes on from a kept place, after a "yes" at the front door. */
export function resume(turn: Turn, workout: Workout): Outcome {
  const waited = (turn.moment.at - workout.at) / 1000;
  const place = nextGo(workout);
  return playWorkout(
    turn,
    { ...workout, place },
    resumeOpening({ ...workout, place }, waited, turn.state.person.settings.room),
  );
}

/** An offer declined is dropped. */
export function declinePlace(turn: Turn): Outcome {
  const person = { ...turn.state.person, workout: null };
  return ask(withState(turn, { ...turn.state, person }), [], { ask: 'what' });
}

export const farewell = (turn: Turn): Outcome => close(turn, { say: 'shortGoodbye' });
