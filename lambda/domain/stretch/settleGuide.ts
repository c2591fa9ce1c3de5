import { holdReached, withoutHeld } from './guide';
import { heardSeconds } from '../workout/playhead';
import type { Event } from '../conversation/event';
import type { Moment, State } from '../conversation/state';
import type { Guide } from '../conversation/topic';

/**
 * Turns what was heard of a guided stretch into the hold it stands at. A document's own event says nothing of it: a stretch has
 * no next round.
 */
export function settleGuide(state: State, event: Event, moment: Moment): { state: State; cut: 'hold' | null } {
  const { topic } = state.live;
  if (topic?.kind !== 'guide' || topic.started === null || event.kind === 'screenDone') return { state, cut: null };
  const { at, held, over } = holdReached(topic, heardSeconds(topic.started, moment.at, moment.channel));
  const placed = !over && (held >= 0 || (topic.placed && at === topic.at));
  const stands: Guide = { ...topic, at, holds: withoutHeld(topic.holds, at, held), started: null, placed };
  const settled: State = { ...state, live: { ...state.live, topic: stands } };
  return { state: settled, cut: over ? null : 'hold' };
}
