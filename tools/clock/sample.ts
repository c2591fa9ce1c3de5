import fc from 'fast-check';
import { band, planned } from '../../lambda/speech/voice';
import type { Trial } from './measure';

/** A number of a thousand steps: unlike doubles they are spread evenly. */
const between = (min: number, max: number) =>
  fc.integer({ min: 0, max: 1000 }).map((steps) => min + ((max - min) * steps) / 1000);

/** Any voice of the band. */
export const anyVoice = fc.record({
  ...{ constant: fc.constant(planned.constant), letter: fc.constant(planned.letter) },
  ...{ innerSentence: fc.constant(planned.innerSentence), comma: fc.constant(planned.comma) },
  padding: between(band.quick.padding, band.slow.padding),
  rate: between(band.slow.rate, band.quick.rate),
});

/** What Alexa plausibly takes: nobody has measured it on a device. */
export const anyLags = fc.record({ start: between(0.8, 2.2), answer: between(0.8, 2.2) });

/**
 * Seconds of a movement at which somebody speaks. In its first ones what came before it may follow again, the opening
 * too; with under five left it counts as done, and the next one follows.
 */
const inMovement = between(7, 38);

const movementsOf = { early: [0, 1], late: [5, 6], any: [0, 1, 2, 3, 4, 5, 6] } as const;

/** A moment of a round: in its first two movements, its last two, or any, in seconds from its first "go". */
export const anyMoment = (where: keyof typeof movementsOf) =>
  fc.tuple(fc.constantFrom(...movementsOf[where]), inMovement).map(([index, second]) => 60 * index + second);

/** So many trials, the same ones every time. */
export function trials(
  count: number,
  { known, part, where }: Pick<Trial, 'known' | 'part'> & { readonly where: keyof typeof movementsOf },
): readonly Trial[] {
  const trial = fc.record({ voice: anyVoice, lags: anyLags, second: anyMoment(where) });
  return fc.sample(trial, { numRuns: count, seed: 45, unbiased: true }).map((one) => ({ ...one, known, part }));
}

/** The value that so large a share of all does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? NaN;
}
