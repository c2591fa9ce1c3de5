export const remedies = [
  { id: 'wall-stretch', group: 'now' },
  { id: 'towel-stretch', group: 'now' },
  { id: 'hamstring-stretch', group: 'now' },
  { id: 'inner-calf-stretch', group: 'now' },
  { id: 'sheets', group: 'prevention' },
  { id: 'shoes', group: 'prevention' },
  { id: 'heat', group: 'now' },
  { id: 'tonic-water', group: 'ask-first' },
  { id: 'minerals', group: 'prevention' },
  { id: 'calcium-blockers', group: 'ask-first' },
] as const;

export type RemedyId = (typeof remedies)[number]['id'];
export type RemedyGroup = (typeof remedies)[number]['group'];
