import type { Event } from './conversation/event';
import type { PartLimits } from './workout/plan';
import { isNight } from './person/night';
import { react } from './react';
import type { Reply } from './conversation/reply';
import { settle } from './workout/settle';
import type { Moment, State } from './conversation/state';

/**
 * One turn of the conversation: what was heard is settled first, then the event is answered. Pure: the same state, event and
 * moment always give the same answer, and the state given stays as it is.
 */
export function step(state: State, event: Event, moment: Moment, limits: PartLimits): readonly [State, Reply] {
  const { state: settled, cut } = settle(state, event, moment);
  const [next, reply] = react({ state: settled, cut, moment, limits }, event);
  const kept = event.kind === 'unheard' ? next : { ...next, live: { ...next.live, unheard: 0 } };
  return [kept, inNightManner(kept, reply, moment)];
}

/** At night everything but a workout is spoken softly, until somebody asks for more. */
function inNightManner(state: State, reply: Reply, moment: Moment): Reply {
  const isWorkout = reply.kind === 'play' && (state.person.workout?.playing ?? null) !== null;
  if (reply.kind === 'nothing' || isWorkout || state.person.settings.night === 'usual') return reply;
  return { ...reply, soft: isNight(state, moment) };
}
