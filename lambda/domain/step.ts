import type { Event } from './event';
import type { PartLimits } from './plan';
import { react } from './react';
import type { Reply } from './reply';
import { settle } from './settle';
import type { Moment, State } from './state';

/**
 * One turn of the conversation: what was heard is settled first, then the event is answered. Pure: the same state, event and
 * moment always give the same answer, and the state given stays as it is.
 */
export function step(state: State, event: Event, moment: Moment, limits: PartLimits): readonly [State, Reply] {
  const { state: settled, cut } = settle(state, event, moment);
  const [next, reply] = react({ state: settled, cut, moment, limits }, event);
  return [event.kind === 'unheard' ? next : { ...next, live: { ...next.live, unheard: 0 } }, reply];
}
