import type { Move } from '../../content/exercises';
import type { ExerciseId } from '../../content/exercises';
import { remedyWith } from '../../content/remedies';
import type { StretchId } from '../../content/stretches';
import type { Question } from '../conversation/act';
import type { Scene } from '../conversation/scene';
import type { Outcome } from '../conversation/state';
import { withLive, type EventOf, type Turn } from '../conversation/turn';
import { stretchIn } from '../stretch/lead';
import { moveOf } from '../workout/edit';
import { nextGo } from '../workout/opening';
import { stepAt } from '../workout/place';
import { stopFor, tell, workoutLed } from './aside';
import { askPlainly } from './anywhere';

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
