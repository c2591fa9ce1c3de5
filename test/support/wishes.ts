import type { Event, Wish } from '../../lambda/domain/conversation/event';

const ANY: Wish = { kind: null, rounds: null, longerRests: false, taught: false };

/** "Two rounds", "a finisher": the event of somebody who names a workout. */
export const wants = (wish: Partial<Wish> = {}): Event => ({ kind: 'start', wish: { ...ANY, ...wish } });
