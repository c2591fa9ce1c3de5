/** Chance that is the same in every run. */
export interface Chance {
  /** A whole number below another. */
  readonly below: (limit: number) => number;
  readonly pick: <T>(list: readonly T[]) => T;
  /** Whether something that happens once in so many times happens now. */
  readonly onceIn: (times: number) => boolean;
}

/** @param seed the same seed gives the same numbers (the generator "mulberry32") */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    below,
    pick<T>(list: readonly T[]): T {
      const at = below(list.length);
      for (const picked of list.slice(at, at + 1)) return picked;
      throw new RangeError('Nothing to pick from');
    },
    onceIn: (times) => below(times) === 0,
  };
}
