import type { Clip } from '../../voice/clip';

const RATE = 24_000;

/** The partials of a small bell: how high over the lowest, how loud, how many seconds until it has faded to a third. */
const partials = [
  { ratio: 1, loud: 0.5, fades: 0.5 },
  { ratio: 2.76, loud: 0.25, fades: 0.25 },
  { ratio: 5.4, loud: 0.1, fades: 0.12 },
] as const;

/** A bell of so many seconds, in the place of the sounds of Alexa's library, which only Alexa has. */
export function bell(seconds: number): Clip {
  const samples = Float32Array.from({ length: Math.round(seconds * RATE) }, (_, index) => {
    const time = index / RATE;
    const sum = partials.reduce(
      (total, { ratio, loud, fades }) =>
        total + loud * Math.sin(2 * Math.PI * 660 * ratio * time) * Math.exp(-time / fades),
      0,
    );
    return sum * Math.min(1, time / 0.004, (seconds - time) / 0.05) * 0.5;
  });
  return { samples, sampleRate: RATE };
}
