import type { Clip } from './clip';

/** A phrase a worker is asked for, `rate` times as fast as the voice would say it by itself. */
export interface Order {
  readonly id: number;
  readonly text: string;
  readonly rate: number;
}

/** What became of it. */
export type Delivery = { readonly id: number } & ({ readonly clip: Clip } | { readonly problem: string });
