import { asksClotFirst, care, type CareTopic } from '../../content/care';
import type { ConditionId } from '../../content/faq';
import { askClot } from '../coaching/clot';
import { cramp } from '../coaching/coach';
import type { Act } from '../conversation/act';
import {
  ask,
  askAgain,
  close,
  withoutWorkout,
  withSession,
  type EventOf,
  type Outcome,
  type Scene,
  type Turn,
} from '../conversation/scene';
import { begin, NO_WISH } from '../workout/start';
import { stopFor, tell, workoutLed } from './aside';
import { coachingIn, withFactor } from './health';
import { careTopicOf, leave } from './remedyList';

const suitsStanding: readonly ConditionId[] = ['pregnant', 'surgery', 'back', 'numb-feet'];

/** Conditions that make a clot somewhat likelier: with a cramp the one question follows its first hold. */
const weakRisks: readonly ConditionId[] = ['pregnant', 'new-baby'];

/**
 * "Is it safe with my ...": answered about the topic that was asked, and forgotten. In a round the clock stops, because
 * the answer may well be to stop. A new joint gets the one question its answer hangs on.
 */
export function condition(told: Turn, scene: Scene, { condition: id, when, topic }: EventOf<'condition'>): Outcome {
  const turn = remembering(told, id, when);
  const asked = turn.open?.question;
  // "Years ago" is about the joint that was asked about.
  if (id === 'general' && when !== null && asked?.ask === 'recentOrLongAgo')
    return newJoint(turn, asked.condition, when);
  const about = topic ?? topicOf(scene);
  if (about === 'cramp') return crampWith(turn, scene, id);
  if (about !== null && about !== 'workout') {
    const advice: Act = { say: 'care', condition: id, topic: about };
    // Where a clot is likely, what not to do ends with the one question that matters.
    if (asksClotFirst(id) && (about === 'heat' || about === 'stretch'))
      return askClot(withFactor(turn, 'strong'), coachingIn(turn), [advice]);
    // What is led may be what must not be done; anything else is told in between.
    const led = scene.at === 'stretch' || turn.open?.asked.leads === true;
    return led ? leave(turn, scene, advice) : tell(turn, scene, [advice]);
  }
  if (id === 'hip-replacement' || id === 'knee-replacement') return newJoint(turn, id, when);
  if (id === 'older' && topic === undefined && workoutLed(scene) === null) {
    return begin(turn, { ...NO_WISH, kind: 'standing' }, null);
  }
  const act: Act = { say: 'condition', condition: id, when };
  if (turn.open?.asked.leads === true || scene.at === 'stretch') return leave(turn, scene, act);
  if (workoutLed(scene) !== null) return stopFor(turn, scene, [act]);
  return tell(turn, scene, [act], suitsStanding.includes(id) ? { ask: 'standingRound' } : null);
}

/** What is asked later in the session is answered for it, and a leg that cramps is asked about a clot. */
function remembering(turn: Turn, id: ConditionId, when: EventOf<'condition'>['when']): Turn {
  const known = withSession(turn, { condition: id });
  if (asksClotFirst(id) && when !== 'longAgo') return withFactor(known, 'strong');
  return weakRisks.includes(id) ? withFactor(known, 'weak') : known;
}

/** A condition told with a cramp: it gets its action, unless the condition makes a clot likelier. */
function crampWith(turn: Turn, scene: Scene, id: ConditionId): Outcome {
  if (scene.at === 'cramp') return coachedWith(turn, scene, id);
  const who = id === 'child' ? ({ who: 'child' } as const) : {};
  const words = care[id].cramp === 'nurse' ? { words: [{ say: 'care', condition: id, topic: 'cramp' }] as const } : {};
  return cramp(turn, { muscle: null, side: null, again: false, ...who, ...words }, workoutLed(scene));
}

/** Told while a cramp is coached: the one question where it makes a clot likelier, else the coach goes on with it. */
function coachedWith(turn: Turn, { coaching }: Scene<'cramp'>, id: ConditionId): Outcome {
  if (asksClotFirst(id)) return coaching.clotAsked ? askAgain(turn) : askClot(turn, coaching, []);
  return care[id].cramp === 'act' ? askAgain(turn) : askAgain(turn, { say: 'care', condition: id, topic: 'cramp' });
}

/** What a condition that is only named is about: the remedy that was talked about, or nothing. */
function topicOf(scene: Scene): CareTopic | null {
  if (scene.at === 'cramp') return 'cramp';
  if (scene.at === 'stretch') return scene.guide.holds[0]?.stretch === 'heat' ? 'heat' : 'stretch';
  if (scene.at !== 'remedies' || scene.topic.kind !== 'remedy') return null;
  return careTopicOf(scene.topic.remedy);
}

/** Recent: not before the doctor agrees, and no place is kept to tempt anybody. Long ago: the standing round. */
export function newJoint(
  turn: Turn,
  id: 'hip-replacement' | 'knee-replacement',
  when: EventOf<'condition'>['when'],
): Outcome {
  if (when === null) return ask(turn, [], { ask: 'recentOrLongAgo', condition: id });
  const act: Act = { say: 'condition', condition: id, when };
  if (when === 'longAgo') return ask(turn, [act], { ask: 'standingRound' });
  return close(withoutWorkout(turn), act);
}
