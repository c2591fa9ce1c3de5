import type { Settings } from '../domain/conversation/state';

/** Speaking rates relative to the usual voice. "Slower" still lets every cue fit its slot (a test renders them all). */
const rates = { usual: 1, slower: 0.85 } as const satisfies Record<Settings['speed'], number>;

export const rateOfSpeed = (speed: Settings['speed']): number => rates[speed];
