import type { Direction, Event, Fact, SingleEvent } from '../domain/conversation/event';
import { isPlain } from '../domain/workout/start';
import { slotIds } from './slotIds';
import { orUnheard, type Slots } from './slots';
import { ageGroup, timesOf, wishOf } from './wish';

// What the intents about a workout mean by their slots.

/** A workout; "I'm ten years old" tells something else first. */
export function startOf(slots: Slots): Event {
  if (slots.id('more', slotIds.More) !== null) return { kind: 'addRound' };
  const wish = wishOf(slots);
  return isPlain(wish) && ageGroup(slots) === 'child'
    ? { kind: 'condition', condition: 'child', when: null }
    : { kind: 'start', wish };
}

/** "Don't stop", "carry on", and "let's go", which may be how it begins. */
export function goOnOf(slots: Slots): Event {
  if (slots.isFilled('lastTime')) return { kind: 'goOnFromLastTime' };
  if (slots.isFilled('control')) return { kind: 'goOn', denies: 'control' };
  if (slots.id('workout', slotIds.Workout) !== null) return { kind: 'goOn', workout: true };
  return { kind: 'goOn', ...(slots.isFilled('onward') ? {} : { begins: true }) };
}

/** "I said two, not three" puts a number right; "the full three" says one in words. */
export function numberOf(slots: Slots): Event {
  const number = slots.number('number') ?? timesOf(slots) ?? 'unclear';
  const correction = slots.id('correction', slotIds.Correction) !== null || slots.isFilled('other');
  return { kind: 'number', number, ...(correction ? { correction } : {}) };
}

export function pauseOf(slots: Slots): Event {
  const minutes = slots.number('number');
  const seconds = typeof minutes === 'number' ? minutes * 60 : slots.seconds('duration');
  return { kind: 'pause', ...(typeof seconds === 'number' ? { seconds } : {}) };
}

/** One of the movements, a number of seconds, or a direction; and where two things were asked for at once, both. */
export function moveOf(slots: Slots): Event {
  // "No more squats."
  const move: SingleEvent | null = slots.isFilled('enough') ? skipOf(slots) : singleMoveOf(slots);
  const change = slots.id('change', slotIds.Change);
  if (move === null) return change === null ? { kind: 'unheard' } : { kind: 'adjust', change };
  return change === null ? move : { kind: 'both', first: { kind: 'adjust', change }, second: move };
}

/** What is skipped: the movement that was named, or this one. */
function skipOf(slots: Slots): SingleEvent {
  const exercise = slots.id('exercise', slotIds.Exercise);
  return { kind: 'move', to: 'skip', ...(exercise === null ? {} : { exercise }) };
}

/** "Skip the squats" names what is skipped, "go to the squats" where to go. */
function singleMoveOf(slots: Slots): SingleEvent | null {
  const to: Direction | null = slots.id('move', slotIds.Move);
  const exercise = slots.id('exercise', slotIds.Exercise);
  const seconds = slots.seconds('duration');
  if (exercise !== null && (to === null || to === 'previous' || to === 'again')) {
    return { kind: 'move', to: 'exercise', exercise };
  }
  if (to === null) return null;
  if (to === 'skip' && exercise !== null) return skipOf(slots);
  if (typeof seconds !== 'number') return { kind: 'move', to };
  return to === 'previous'
    ? { kind: 'adjust', change: 'tenBack', seconds }
    : { kind: 'move', to: to === 'skip' ? 'ahead' : to, seconds };
}

/** How long anything takes is about the whole; what is left, about now, unless it is rounds that are counted. */
export function howLongOf(slots: Slots): Event {
  const rounds = slots.number('rounds');
  if (rounds !== null || slots.id('whole', slotIds.Whole) !== null)
    return { kind: 'tell', fact: 'howLongIsIt', rounds };
  return tell(slots.id('unit', slotIds.Unit) === 'rounds' ? 'roundsLeft' : 'howLongLeft');
}

/** A time that was said tells what was asked for: "ten seconds more", "rest for ninety seconds", "back ten seconds". */
const timed = [
  ['rest', 'moreRest'],
  ['extra', 'tenMore'],
  ['back', 'tenBack'],
] as const;

export function adjustOf(slots: Slots): Event {
  const second = slots.id('second', slotIds.Change);
  const first = singleAdjustOf(slots);
  return second === null || second === slots.id('change', slotIds.Change)
    ? first
    : { kind: 'both', first, second: { kind: 'adjust', change: second } };
}

/** "Ten more" are seconds, "one more" is a round, and "three more" is as many rounds as there are to be. */
const SECONDS_FROM = 5;

function moreOf(count: number): SingleEvent {
  if (count === 1) return { kind: 'addRound' };
  return count < SECONDS_FROM
    ? { kind: 'number', number: count }
    : { kind: 'adjust', change: 'tenMore', seconds: count };
}

function singleAdjustOf(slots: Slots): SingleEvent {
  const count = slots.number('count');
  if (typeof count === 'number') return moreOf(count);
  const more = slots.number('seconds');
  if (typeof more === 'number') return { kind: 'adjust', change: 'tenMore', seconds: more };
  for (const [slot, change] of timed) {
    const seconds = slots.seconds(slot);
    if (seconds !== null) return { kind: 'adjust', change, ...(seconds === 'unclear' ? {} : { seconds }) };
  }
  // "Fifteen seconds isn't enough."
  if (slots.isFilled('tooShort')) return { kind: 'adjust', change: 'moreRest' };
  return orUnheard(slots.id('change', slotIds.Change), (change) => ({ kind: 'adjust', change }));
}

/** "Is it the left leg" asks which side it is. */
export function factOf(slots: Slots): Event {
  return orUnheard(slots.id('fact', slotIds.Fact) ?? (slots.isFilled('side') ? 'whichSide' : null), tell);
}

export function tell(fact: Fact): Event {
  return { kind: 'tell', fact, rounds: null };
}
