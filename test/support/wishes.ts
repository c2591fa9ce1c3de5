import type { Event } from '../../lambda/domain/conversation/event';
import type { Wish } from '../../lambda/domain/workout/plan';

const ANY: Wish = { kind: null, rounds: null, longerRests: false, taught: false };

/** "Two rounds", "a finisher": the event of somebody who names a workout. */
export const wants = (wish: Partial<Wish> = {}): Event => ({ kind: 'start', wish: { ...ANY, ...wish } });
