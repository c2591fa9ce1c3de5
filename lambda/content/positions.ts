/** Where the body is during a movement or a hold. `left-side` is lying on the left side. */
export const positions = [
  'hands-and-knees',
  'standing',
  'left-side',
  'right-side',
  'behind-chair',
  'beside-chair',
  'chair-behind',
  'seated',
] as const;

export type Position = (typeof positions)[number];

/** Seconds a change of position takes somebody fit, and somebody older or careful. */
export interface ChangeTime {
  readonly fit: number;
  readonly older: number;
}

const STAY = { fit: 2, older: 3 } satisfies ChangeTime;
const TO_FLOOR = { fit: 5, older: 10 } satisfies ChangeTime;
const TO_SIDE = { fit: 7, older: 13 } satisfies ChangeTime;
const FROM_FLOOR = { fit: 6, older: 10 } satisfies ChangeTime;
const FROM_SIDE_UP = { fit: 8, older: 13 } satisfies ChangeTime;
const ON_THE_FLOOR = { fit: 4, older: 8 } satisfies ChangeTime;
const NEAR_THE_CHAIR = { fit: 3, older: 5 } satisfies ChangeTime;

const floor: readonly Position[] = ['hands-and-knees', 'left-side', 'right-side'];
const lying: readonly Position[] = ['left-side', 'right-side'];

/** Whether the position is on the floor. */
export const isFloor = (position: Position): boolean => floor.includes(position);

/**
 * How long the body needs from one position into another, in seconds.
 *
 * One figure has a source: healthy adults of fifty to ninety rise from the floor in 4.1 s, give or take 1.1 (Bohannon
 * and Lusardi 2004). The others are our estimates, to be timed on people.
 */
export function changeTime(from: Position, to: Position): ChangeTime {
  if (from === to) return STAY;
  if (isFloor(from) && isFloor(to)) return ON_THE_FLOOR;
  if (isFloor(from)) return lying.includes(from) ? FROM_SIDE_UP : FROM_FLOOR;
  if (lying.includes(to)) return TO_SIDE;
  if (isFloor(to)) return TO_FLOOR;
  return NEAR_THE_CHAIR;
}
