import type { Pose } from './body';

/** From where we look: at the right side, straight at the back, or at the face. */
export type View = 'side' | 'behind' | 'front';

/** A pose, how long it is kept, and how long the way to the next one takes (after the last comes the first). */
export interface Key extends Pose {
  readonly still: number;
  readonly then: number;
}

/** How a movement looks when the RIGHT side works. The left is its mirror image. */
export interface Movement {
  readonly view: View;
  /** Lying on the side, the legs are in front of the trunk; standing, seen from behind, they come out from under it. */
  readonly lying?: true;
  /** 1 is a body that fills the height of the canvas when it stands. */
  readonly size: number;
  /** Which legs are in the accent colour. */
  readonly works: 'right' | 'both';
  readonly holds?: 'band' | 'towel';
  /** Lines of what stands around: chair, wall. */
  readonly around?: string;
  /** What the body lies or stands on. */
  readonly ground: string;
  readonly keys: readonly Key[];
}

/** What most movements have: seen from the side, on the bare floor. */
export const usual = { view: 'side', size: 1, ground: 'M20 288H380' } as const satisfies Partial<Movement>;

/** One row of a table of figures: what is unlike the usual. */
export type Row = Omit<Movement, keyof typeof usual> & Partial<Pick<Movement, keyof typeof usual>>;
