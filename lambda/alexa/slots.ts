/** What Alexa sends beside an intent's name: a field a slot, any of them missing, unresolved or not what it claims to be. */
export interface Slots {
  /** The content id a slot resolved to; null where it did not resolve, or to nothing in `ids`. */
  id<Id extends string>(slot: string, ids: readonly Id[]): Id | null;
  /** The number in a slot; `unclear` where something was said that is no number from 0 to 999; null where nothing was. */
  number(slot: string): number | 'unclear' | null;
  /** The minutes in an AMAZON.DURATION ("PT1H30M"); whole ones, null where it is no duration. */
  minutes(slot: string): number | null;
}

/** Reads slots as they came, trusting nothing: never throws. */
export function slotsOf(slots: unknown): Slots {
  const value = (slot: string): unknown => field(field(slots, slot), 'value');
  return {
    id(slot, ids) {
      const id = resolvedId(field(slots, slot));
      return ids.find((known) => known === id) ?? null;
    },
    number(slot) {
      const said = value(slot);
      if (said === undefined || said === null || said === '') return null;
      return typeof said === 'string' && /^\d{1,3}$/.test(said) ? Number(said) : 'unclear';
    },
    minutes(slot) {
      const said = value(slot);
      const parts =
        typeof said === 'string'
          ? /^P(?:(\d{1,3})D)?(?:T(?:(\d{1,3})H)?(?:(\d{1,4})M)?(?:\d{1,5}S)?)?$/.exec(said)
          : null;
      if (parts === null) return null;
      const [, days = '0', hours = '0', minutes = '0'] = parts;
      return Number(days) * 1440 + Number(hours) * 60 + Number(minutes);
    },
  };
}

function resolvedId(slot: unknown): unknown {
  const authorities = field(field(slot, 'resolutions'), 'resolutionsPerAuthority');
  if (!Array.isArray(authorities)) return undefined;
  const match: unknown = authorities.find(
    (authority) => field(field(authority, 'status'), 'code') === 'ER_SUCCESS_MATCH',
  );
  return field(field(field(field(match, 'values'), '0'), 'value'), 'id');
}

/** An own field of whatever this is, so that "constructor" and its kin are never found. */
function field(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined;
  return Object.getOwnPropertyDescriptor(thing, name)?.value;
}
