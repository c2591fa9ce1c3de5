export const stretches = [
  { id: 'toe-pull' },
  { id: 'wall-calf' },
  { id: 'towel-calf' },
  { id: 'hamstring' },
  { id: 'inner-calf' },
  { id: 'foot' },
  { id: 'thigh' },
] as const;

export type StretchId = (typeof stretches)[number]['id'];

/** Where a cramp can sit for us. The inner calf is the calf. */
export const muscles = ['calf', 'hamstring', 'foot', 'thigh'] as const;
export type Muscle = (typeof muscles)[number];
