import type { Event } from '../lambda/domain/conversation/event';

/**
 * What an event is called where people read or compare it: its kind and what tells it from its kin, "adjust:easier".
 */
export function eventName(event: Event): string {
  if (event.kind === 'both') return `${eventName(event.first)}+${eventName(event.second)}`;
  const detail = detailOf(event);
  return detail === null ? event.kind : `${event.kind}:${detail}`;
}

function detailOf(event: Event): string | null {
  if ('to' in event) return event.to;
  if ('change' in event) return event.change;
  if ('fact' in event) return event.fact;
  if ('position' in event) return event.position;
  if ('relief' in event) return event.relief;
  if ('question' in event) return event.question;
  if ('condition' in event) return event.condition;
  if ('remedy' in event) return event.remedy ?? (event.ordinal === null ? 'any' : null);
  if ('effort' in event) return event.effort;
  if ('factor' in event) return event.factor;
  if ('setting' in event) return event.setting;
  if ('wish' in event) return event.wish.kind;
  if ('all' in event) return event.all ? 'all' : event.group;
  return null;
}
