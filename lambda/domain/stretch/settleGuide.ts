import type { Event } from '../conversation/event';
import type { Settled } from '../conversation/scene';
import type { Speech } from '../conversation/speech';
import type { Moment, State } from '../conversation/state';
import type { Guide } from '../conversation/topic';
import { heardSeconds } from '../workout/playhead';
import { holdReached, withoutHeld } from './guide';

/**
 * Turns what was heard of a guided stretch into the hold it stands at. A document's own event says nothing of it: a
 * stretch has no next round.
 */
export function settleGuide(state: State, event: Event, moment: Moment, speech: Speech): Settled {
  const { topic } = state.live;
  if (topic?.kind !== 'guide' || topic.started === null || event.kind === 'screenDone') return { state, cut: null };
  const { at, held, over } = holdReached(topic, heardSeconds(topic.started, moment), speech);
  const placed = !over && (held >= 0 || (topic.placed && at === topic.at));
  const stands: Guide = { ...topic, at, holds: withoutHeld(topic.holds, at, held), started: null, placed };
  const settled: State = { ...state, live: { ...state.live, topic: stands } };
  return { state: settled, cut: over ? null : { at: 'hold' } };
}
