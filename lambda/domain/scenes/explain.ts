import type { Move, ExerciseId } from '../../content/exercises';
import { remedyWith } from '../../content/remedies';
import type { StretchId } from '../../content/stretches';
import type { Question } from '../conversation/act';
import { type Scene, type EventOf, type Turn, withLive, type Outcome } from '../conversation/scene';
import { stretchIn } from '../stretch/lead';
import { moveOf } from '../workout/edit';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { stopFor, tell, workoutLed, runOnAfter, workoutAsItSounds } from './aside';
import { askPlainly } from './health';
import type { Fact } from '../conversation/event';
import { dayOf } from '../person/days';
import { streakOf } from '../person/streak';
import { factsOf, howLongIsIt } from '../workout/facts';
import type { Hold, Topic } from '../conversation/topic';
import type { About } from '../conversation/healthActs';

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

function tellStreak(turn: Turn, scene: Scene): Outcome {
  const { person } = turn.state;
  const days = streakOf(person, dayOf(turn.moment.at, person.zone));
  return runOnAfter(turn, scene, days > 0 ? { say: 'streak', days } : { say: 'noStreak' });
}

/** What a question like "is that proven?" is about. */
export function aboutTopic(topic: Topic): About {
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
