import type { Event } from '../../lambda/domain/conversation/event';
import { outline, ofPattern } from '../support/outline';
import { person, type Beginning, type Manner } from '../support/person';

/** What happens, the outline of what is answered, and when it happens where that is not at the end of the reply before. */
export type Turn = readonly [Event, string, Manner?];

/** A conversation from a launch on, or from what happens first. Every reply has to be as it should. */
export function talk(turns: readonly Turn[], beginning: Beginning = {}) {
  const someone = person(beginning);
  for (const [event, pattern, manner] of turns) {
    expect(outline(someone.does(event, manner))).toMatch(ofPattern(pattern));
  }
  return someone;
}

/** Whatever is answered. */
export const ANY = '…';

export const LAUNCH: Turn = [{ kind: 'launch' }, ANY];
export const YES: Event = { kind: 'yes' };
export const NO: Event = { kind: 'no' };
export const MORE: Event = { kind: 'more' };
export const BACK: Event = { kind: 'back' };

type Of<K extends Event['kind']> = Extract<Event, { kind: K }>;

export const number = (value: Of<'number'>['number']): Event => ({ kind: 'number', number: value });
export const list = (group: Of<'list'>['group'], all = false): Event => ({ kind: 'list', group, all });
export const remedy = (named: Of<'remedy'>['remedy'], ordinal: number | null = null): Event => ({
  kind: 'remedy',
  remedy: named,
  ordinal,
});
export const cramp = (muscle: Of<'cramp'>['muscle'] = null, side: Of<'cramp'>['side'] = null): Event => ({
  kind: 'cramp',
  muscle,
  side,
  again: false,
});
export const relief = (how: Of<'relief'>['relief']): Event => ({ kind: 'relief', relief: how });
export const guide = (wanted: Partial<Omit<Of<'guide'>, 'kind'>>): Event => ({
  kind: 'guide',
  stretch: null,
  pick: null,
  muscle: null,
  ...wanted,
});
