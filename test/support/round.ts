import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS, type Settings } from '../../lambda/domain/conversation/state';
import { KNOWN } from './inWorkout';
import { clock, heardIn, type Heard } from './marks';
import { person } from './person';

/** The first round of what somebody asks for, or the one that silence gets after it. */
export function round(event: Event, { settings = {}, leg = 0 }: { settings?: Partial<Settings>; leg?: number } = {}) {
  const someone = person({ person: { ...KNOWN, settings: { ...NEW_SETTINGS, ...settings } } });
  const reply = someone.does(event);
  return heardIn(someone.state, reply, leg);
}

/** What is said on a second of a round. */
export const at = (heard: readonly Heard[], mark: string): string | undefined =>
  heard.find((cue) => cue.at === clock(mark))?.words;

/** The seconds between two marks on which something is said. */
export const between = (heard: readonly Heard[], from: string, to: string): number[] =>
  heard.map((cue) => cue.at).filter((second) => second >= clock(from) && second < clock(to));
