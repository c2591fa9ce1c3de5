import { hourOf } from './days';
import type { Moment, State } from '../conversation/state';

/** Ten in the evening to six in the morning, by the device's zone. */
const NIGHT = { from: 22, to: 6 } as const;

/**
 * Whether it is night for this person: by their clock where the zone is known, else by what they said in this session.
 */
export function isNight({ live, person }: State, moment: Moment): boolean {
  if (live.session.night) return true;
  const hour = hourOf(moment.at, person.zone);
  return hour !== null && (hour >= NIGHT.from || hour < NIGHT.to);
}
