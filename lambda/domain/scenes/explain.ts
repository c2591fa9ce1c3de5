import type { ExerciseId, Move } from '../../content/exercises';
import { plans } from '../../content/plans';
import { remedyWith } from '../../content/remedies';
import type { StretchId } from '../../content/stretches';
import type { Act, Question } from '../conversation/act';
import type { Fact } from '../conversation/event';
import type { About } from '../conversation/healthActs';
import { withLive, type EventOf, type Outcome, type Scene, type Stage, type Turn } from '../conversation/scene';
import type { Workout } from '../conversation/state';
import type { Hold, Topic } from '../conversation/topic';
import { dayOf } from '../person/days';
import { streakOf } from '../person/streak';
import { stretchIn } from '../stretch/guide';
import { moveOf } from '../workout/edit';
import { firstToCome, isFinished, isResting, nextGo, roundsOf, secondsBetween, stepAt, toSay } from '../workout/place';
import { planOf, positionOf, totalMinutes, type Rounds } from '../workout/plan';
import { goOnAfter, runOnAfter, stopFor, tell, workoutAsItSounds, workoutLed } from './aside';
import { askPlainly } from './health';

/** "How do I do this": what plays stops, it is explained, and one word goes on. */
export function explainHere(turn: Turn, scene: Scene, { exercise, stretch }: EventOf<'howTo'>): Outcome {
  const held = scene.at === 'stretch' && exercise === null ? stretchIn(scene.guide) : null;
  const named = stretch ?? held;
  if (named !== null) return explainStretch(turn, scene, named);
  const move = moveMeant(scene, exercise);
  if (move === null) return askPlainly(turn, scene, { kind: 'ask', question: 'the-moves' });
  const acts = [{ say: 'teach', move }] as const;
  if (workoutLed(scene) !== null) return stopFor(turn, scene, acts);
  const topic = { kind: 'howTo', exercise, stretch: null } as const;
  return tell(scene.at === 'door' || scene.at === 'remedies' ? withLive(turn, { topic }) : turn, scene, acts);
}

function explainStretch(turn: Turn, scene: Scene, stretch: StretchId): Outcome {
  const acts = [{ say: 'howToStretch', stretch }] as const;
  if (scene.at === 'stretch' || workoutLed(scene) !== null) return stopFor(turn, scene, acts);
  const topic = { kind: 'howTo', exercise: null, stretch } as const;
  const about = scene.at === 'door' || scene.at === 'remedies' ? withLive(turn, { topic }) : turn;
  return tell(about, scene, acts, leading(stretch));
}

/** The movement that was named, on the side that works now; without a name the one that is led. */
function moveMeant(scene: Scene, exercise: ExerciseId | null): Move | null {
  const workout = workoutLed(scene);
  const now = workout === null ? null : stepAt(workout.steps, nextGo(workout).index).move;
  if (exercise === null) return now;
  return now?.exercise === exercise ? now : moveOf(exercise, null);
}

function leading(stretch: StretchId): Question | null {
  const remedy = remedyWith(stretch);
  return remedy === null ? null : { ask: 'guideIt', remedy };
}

const aboutWorkout = {
  whereAmI: true,
  howLongLeft: true,
  whatsNext: true,
  whichSide: true,
  doneTheOtherSide: true,
  roundsLeft: true,
  howLongIsIt: false,
  holdTime: false,
  proven: false,
  source: false,
  muscle: false,
  streak: false,
} as const satisfies Record<Fact, boolean>;

const isAboutWorkout = (fact: Fact): fact is keyof typeof factsOf => aboutWorkout[fact];

/** A fact about the workout that is led or kept; without one, how long a workout is. */
export function tellWorkout(turn: Turn, scene: Scene, { fact, rounds }: EventOf<'tell'>): Outcome {
  const workout = workoutAsItSounds(turn, scene);
  if (fact === 'streak') return tellStreak(turn, scene);
  if (isAboutWorkout(fact) && workout !== null) return runOnAfter(turn, scene, factsOf[fact](workout));
  if (isAboutWorkout(fact) || fact === 'howLongIsIt')
    return runOnAfter(turn, scene, howLongIsIt(turn, workout, rounds));
  if (fact === 'muscle' && workout !== null) {
    return runOnAfter(turn, scene, { say: 'moveWorks', move: stepAt(workout.steps, nextGo(workout).index).move });
  }
  return runOnAfter(turn, scene, { say: fact, about: workoutLed(scene) === null ? 'everything' : 'workout' });
}

/** What is known of what is talked about: a remedy, a stretch; anything else is told of the workout. */
export function tellAbout(turn: Turn, scene: Scene, event: EventOf<'tell'>, topic: Topic): Outcome {
  switch (event.fact) {
    case 'holdTime':
    case 'proven':
    case 'source':
    case 'muscle':
      return goOnAfter(turn, scene, { say: event.fact, about: aboutTopic(topic) });
    default:
      return tellWorkout(turn, scene, event);
  }
}

function tellStreak(turn: Turn, scene: Scene): Outcome {
  const { person } = turn.state;
  const days = streakOf(person, dayOf(turn.moment.at, person.zone));
  const all: readonly Act[] = person.rounds > 0 ? [{ say: 'roundsSoFar', rounds: person.rounds }] : [];
  return runOnAfter(turn, scene, days > 0 ? { say: 'streak', days } : { say: 'noStreak' }, ...all);
}

/** What a question like "is that proven?" is about. */
function aboutTopic(topic: Topic): About {
  switch (topic.kind) {
    case 'remedy':
      return topic.remedy;
    case 'guide':
      return ofHold(topic.holds[Math.min(topic.at, topic.holds.length - 1)]?.stretch ?? 'toe-pull');
    case 'cramp':
      return ofHold(topic.stretch);
    case 'howTo':
      return topic.stretch === null ? 'workout' : ofHold(topic.stretch);
    case 'list':
    case 'flag':
      return 'everything';
  }
}

function ofHold(stretch: Hold['stretch']): About {
  if (stretch === 'heat' || stretch === 'toe-pull' || stretch === 'foot' || stretch === 'thigh') return stretch;
  return remedyWith(stretch) ?? 'everything';
}

/** Facts about a workout that is led or kept. */
type WorkoutFact = Extract<
  Fact,
  'whereAmI' | 'howLongLeft' | 'whatsNext' | 'whichSide' | 'doneTheOtherSide' | 'roundsLeft'
>;

/** What is told of a workout where its clock stands. */
const factsOf = {
  whereAmI: (workout) => {
    const { index } = nextGo(workout);
    const { move, round } = stepAt(workout.steps, index);
    const inRound = workout.steps.filter((step) => step.round === round);
    const number = index - workout.steps.findIndex((step) => step.round === round) + 1;
    return { say: 'whereInRound', move, number, of: inRound.length, round, rounds: roundsOf(workout.steps) };
  },
  howLongLeft: (workout) => {
    const { steps, place } = workout;
    if (isFinished(steps, place)) return { say: 'allDone' };
    const { work, rest } = stepAt(steps, place.index);
    const minutes = Math.round(secondsLeft(workout) / 60);
    if (!isResting(steps, place)) return { say: 'leftInMove', left: toSay(work - place.second), minutes };
    const { move } = stepAt(steps, nextGo(workout).index);
    return { say: 'leftInRest', move, left: toSay(work + rest - place.second), minutes };
  },
  whatsNext: ({ steps, place }) => {
    const next = steps[firstToCome(place)];
    return next === undefined ? { say: 'nothingNext' } : { say: 'nextIs', move: next.move };
  },
  whichSide: (workout) => sideOf(workout),
  doneTheOtherSide: (workout) => sideOf(workout),
  roundsLeft: ({ steps, place }) => {
    const rounds = roundsOf(steps);
    return { say: 'roundsLeft', left: rounds - stepAt(steps, place.index).round, of: rounds };
  },
} as const satisfies Record<WorkoutFact, (workout: Workout) => Act>;

function sideOf(workout: Workout): Act {
  const { move } = stepAt(workout.steps, nextGo(workout).index);
  return move.side === null ? { say: 'noSides' } : { say: 'sideOfMove', move };
}

function secondsLeft({ steps, place }: Workout): number {
  const last = steps.length - 1;
  const { work, rest } = stepAt(steps, last);
  return secondsBetween(steps, place, { index: last, second: work + rest });
}

/** How many minutes a workout has. Always computed from the plan, never told from the article. */
function howLongIsIt({ state }: Stage, workout: Workout | null, rounds: Rounds | null): Act {
  const { settings } = state.person;
  const kind = workout?.kind ?? settings.kind;
  const count = typeof rounds === 'number' ? Math.min(Math.max(1, rounds), plans[kind].mostRounds) : settings.rounds;
  const steps =
    rounds === null && workout !== null ? workout.steps : planOf({ kind, rounds: count, rests: plans[kind].rests });
  return { say: 'minutesOf', kind, rounds: roundsOf(steps), minutes: totalMinutes(steps) };
}

/** The last thing that was called: in a rest position and name, in a movement its name and its form. */
export function lastCue(workout: Workout, { settings }: Stage['state']['person']): readonly Act[] {
  const { steps, place, variant } = workout;
  const { move, round } = stepAt(steps, place.index);
  if (isResting(steps, place)) {
    const next = stepAt(steps, nextGo(workout).index).move;
    return [
      { say: 'into', from: positionOf(move), to: positionOf(next) },
      { say: 'upNext', move: next, room: settings.room },
    ];
  }
  return [
    { say: 'nameOf', move },
    { say: 'form', move, variant: (variant + round - 1) % 3, band: settings.band },
  ];
}
