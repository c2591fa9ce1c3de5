import type { ConditionId } from '../content/faq';
import type { Rounds, Wish } from '../domain/workout/plan';
import { slotIds } from './slotIds';
import type { Slots } from './slots';

/** From this age on, "go easy on me" is the standing round. In years. */
const OLDER = 60;
/** Younger than this, a body is a child's. In years. */
const GROWN_UP = 16;
/** One round, in minutes: what "a quick one" means. */
const SHORTEST = 7;

/** The workout somebody wished for. */
export function wishOf(slots: Slots): Wish {
  const minutes = minutesOf(slots);
  const band = slots.id('band', slotIds.Band);
  const talk = slots.id('talk', slotIds.Talk);
  return {
    kind: kindOf(slots),
    rounds: roundsOf(slots),
    longerRests: slots.id('pace', slotIds.Pace) === 'longerRests',
    taught: slots.id('lesson', slotIds.Lesson) !== null,
    ...(minutes === null ? {} : { minutes }),
    ...(band === null ? {} : { band: band === 'with' }),
    ...(talk === null ? {} : { talk }),
  };
}

function kindOf(slots: Slots): Wish['kind'] {
  const kind = slots.id('workout', slotIds.Workout);
  if (kind !== null && kind !== 'any') return kind;
  if (slots.id('pace', slotIds.Pace) === 'noRests') return 'finisher';
  const standing = slots.id('position', slotIds.Position) !== null || ageGroup(slots) === 'older';
  return standing ? 'standing' : null;
}

/** "Two or three" is no number yet. */
function roundsOf(slots: Slots): Rounds | null {
  return slots.isFilled('other') ? 'unclear' : (slots.number('rounds') ?? timesOf(slots));
}

function minutesOf(slots: Slots): number | null {
  const seconds = slots.seconds('duration');
  if (typeof seconds === 'number') return seconds / 60;
  const minutes = slots.number('minutes');
  if (typeof minutes === 'number') return minutes;
  return slots.id('short', slotIds.Short) === null ? null : SHORTEST;
}

/** "Once", "twice", and numbers as they are misheard ("to rounds"); null where none was said. */
export function timesOf(slots: Slots): number | null {
  const times = slots.id('times', slotIds.Times);
  return times === null ? null : Number(times);
}

/** What an age that was said stands for among the conditions. */
export function ageGroup(slots: Slots): ConditionId & ('older' | 'child' | 'general') {
  const age = slots.number('age');
  if (typeof age !== 'number') return 'general';
  return age >= OLDER ? 'older' : age < GROWN_UP ? 'child' : 'general';
}
