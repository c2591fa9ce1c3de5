import type { RemedySayings } from '../../lambda/domain/sayings/remedySayings';
import { plain } from './values';

/** Values for everything said about remedies, stretches, dangers and plain questions. */
export const remedySayings = {
  tenMoreSeconds: plain,
  countDown: ([5, 4, 3, 2, 1] as const).map((n) => ({ n })),
} satisfies { readonly [K in keyof RemedySayings]: readonly RemedySayings[K][] };
