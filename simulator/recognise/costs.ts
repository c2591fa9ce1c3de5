import type { Match } from './exact';

/** Moves that lose what was done so far. */
const losing = new Set(['startOver', 'startRound']);

/** Whether a match would throw away what somebody has done, or end what they are at: never to be guessed. */
export const isLosing = ({ intent, slots }: Match): boolean =>
  intent === 'ForgetMeIntent' || losing.has(slots.get('move')?.entry?.id ?? '');
