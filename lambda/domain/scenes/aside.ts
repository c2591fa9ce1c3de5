import type { Act, Question } from '../conversation/act';
import { ask, askAgain, close, type At, type Outcome, type Scene, type Turn } from '../conversation/scene';
import { actsOf, said, type Spot } from '../conversation/speech';
import type { Workout } from '../conversation/state';
import { playGuide } from '../stretch/guide';
import type { Place } from '../workout/place';
import { asItSounds, carryOn, carryOnAtEnd, carryOnOpening, runOn } from '../workout/resume';

/** How a scene goes on after something was said in between. */
type Going<A extends At> = (turn: Turn, scene: Scene<A>, spots: readonly Spot[]) => Outcome;

const again = (turn: Turn, _: Scene, spots: readonly Spot[]): Outcome => askAgain(turn, ...actsOf(spots));

const led = {
  opening: (turn, { workout, left }, spots) => carryOnOpening(turn, workout, left, spots),
  movement: (turn, { workout }, spots) => carryOn(turn, workout, spots),
  rest: (turn, { workout }, spots) => carryOn(turn, workout, spots),
  roundEnd: (turn, { workout }, spots) => carryOnAtEnd(turn, workout, spots),
} as const satisfies Partial<{ readonly [A in At]: Going<A> }>;

const goings: { readonly [A in At]: Going<A> } = {
  ...led,
  stretch: (turn, { guide, runs, kept }, spots) =>
    runs ? playGuide(turn, guide, spots, kept) : askAgain(turn, ...actsOf(spots)),
  door: again,
  paused: again,
  cramp: again,
  flag: again,
  remedies: again,
  done: again,
};

/** Where the clock was when somebody spoke; null where none runs. */
function runsIn({ cut }: Turn): Place | null {
  return cut?.at === 'movement' || cut?.at === 'rest' ? cut.runs : null;
}

/** What is told leaves the clock running, where one runs. */
function told(turn: Turn, scene: Scene<'movement' | 'rest'>, spots: readonly Spot[]): Outcome {
  const runs = runsIn(turn);
  return runs === null ? carryOn(turn, scene.workout, spots) : runOn(turn, scene.workout, runs, spots);
}

const ledOn = { ...led, movement: told, rest: told } as const satisfies typeof led;

const runnings: { readonly [A in At]: Going<A> } = { ...goings, ...ledOn };

/** Answers what changes nothing: in a movement or a rest the clock runs on meanwhile; elsewhere as `goOnAfter`. */
export const runOnAfter = <A extends At>(turn: Turn, scene: Scene<A>, ...acts: readonly Act[]): Outcome =>
  runnings[scene.at](turn, scene, acts.length === 0 ? [] : [said(...acts)]);

/** The workout of a scene as it is when an answer about it sounds. */
export function workoutAsItSounds(turn: Turn, scene: Scene): Workout | null {
  const workout = workoutIn(scene);
  const runs = runsIn(turn);
  return workout === null || runs === null ? workout : asItSounds(turn, workout, runs);
}

/** The workout of a scene where its clock was when somebody spoke. */
export const workoutAsHeard = (turn: Turn, workout: Workout): Workout => ({
  ...workout,
  place: runsIn(turn) ?? workout.place,
});

/**
 * Answers a change and goes on by itself: what plays plays on, what was asked is asked again, and else the session
 * closes.
 */
export const goOnAfter = <A extends At>(turn: Turn, scene: Scene<A>, ...acts: readonly Act[]): Outcome =>
  goings[scene.at](turn, scene, acts.length === 0 ? [] : [said(...acts)]);

/** What a scene makes of an answer that has a question of its own to follow. */
type Telling<A extends At> = (turn: Turn, scene: Scene<A>, spots: readonly Spot[], next: Question | null) => Outcome;

const thenAsk = (turn: Turn, _: Scene, spots: readonly Spot[], next: Question | null): Outcome => {
  if (turn.moment.opened) return close(turn, ...actsOf(spots));
  if (next === null || turn.open?.asked.waits === true) return askAgain(turn, ...actsOf(spots));
  return ask(turn, actsOf(spots), next);
};

const tellings: { readonly [A in At]: Telling<A> } = {
  ...ledOn,
  stretch: (turn, scene, spots, next) =>
    scene.runs ? playGuide(turn, scene.guide, spots, scene.kept) : thenAsk(turn, scene, spots, next),
  door: thenAsk,
  paused: thenAsk,
  cramp: thenAsk,
  flag: thenAsk,
  remedies: thenAsk,
  done: thenAsk,
};

/**
 * Tells something: in between where something plays, closed after it where it was all that was asked; else with what
 * still waits for an answer, or with one question of its own.
 */
export const tell = <A extends At>(
  turn: Turn,
  scene: Scene<A>,
  acts: readonly Act[],
  next: Question | null = null,
): Outcome => tellings[scene.at](turn, scene, [said(...acts)], next);

/** What going on means where the clock was stopped for the person's sake. */
const stopped = {
  opening: { ask: 'goOn' },
  movement: { ask: 'goOn' },
  rest: { ask: 'goOn' },
  roundEnd: { ask: 'goOn' },
  stretch: { ask: 'stretchOn' },
  paused: null,
  door: null,
  cramp: null,
  flag: null,
  remedies: null,
  done: null,
} as const satisfies Record<At, Question | null>;

/** Whether something plays in a scene that has to be stopped for the person's sake. */
const plays = (scene: Scene): boolean => scene.at !== 'stretch' || scene.runs;

/** Stops what plays, says something, and asks: `question`, or whether to go on. Where nothing plays it is told. */
export function stopFor(turn: Turn, scene: Scene, acts: readonly Act[], question?: Question): Outcome {
  const goOn = plays(scene) ? stopped[scene.at] : null;
  if (question !== undefined) return ask(turn, acts, question);
  return goOn === null ? askAgain(turn, ...acts) : ask(turn, acts, goOn);
}

/** The workout that is led or kept in a scene, or null. */
export const workoutIn = (scene: Scene): Workout | null => workoutLed(scene) ?? ('kept' in scene ? scene.kept : null);

/** The workout somebody is in the middle of, paused or not; null where it is only kept. */
export const workoutLed = (scene: Scene): Workout | null => ('workout' in scene ? scene.workout : null);
