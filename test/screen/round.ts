import type { Side } from '../../lambda/content/exercises';
import type { Clock, Segment } from '../../lambda/screen/clock';

export const buttons = [
  { id: 'previous', label: 'Back' },
  { id: 'pause', label: 'Pause' },
  { id: 'skip', label: 'Skip' },
] as const;

type Row = readonly [title: string, side: '' | 'Right leg' | 'Left leg', figure: Segment['figure'], position: string];

/** The names are as long as the longest we have. */
const round: readonly Row[] = [
  ['Hip extension', 'Right leg', 'hip-extension', 'Hands and knees'],
  ['Hip extension', 'Left leg', 'hip-extension', 'Stay on hands and knees'],
  ['Band walk', '', 'band-walk', 'Stand up'],
  ['Duck walk', '', 'duck-walk', 'Stay standing'],
  ['Squat', '', 'squat', 'Shake your legs'],
  ['Clamshell', 'Right leg', 'clamshell', 'Lie on your left side, right knee on top'],
  ['Clamshell', 'Left leg', 'clamshell', 'Roll over'],
];

function works(side: Row[1]): Side | null {
  if (side === '') return null;
  return side === 'Left leg' ? 'left' : 'right';
}

/** A whole round: every movement, and before it the rest that names it. */
const segments = round.flatMap(([title, side, figure, position], step): Segment[] => {
  const [from, end] = [step * 60 + 15, step * 60 + 60];
  const shared = { title, side, figure, works: works(side), step, note: '', brief: '', reads: false };
  const resting = { from: step * 60, seconds: 15, lead: 'Next', note: position, brief: position, state: 'Rest' };
  const working: Segment = { ...shared, kind: 'work', at: from, from, seconds: 45, lead: '', state: 'Work' };
  const [nextTitle, nextSide] = round[step + 1] ?? [title, side];
  return [
    { ...shared, ...resting, kind: 'rest', at: step * 60 },
    working,
    { ...working, at: end - 10, lead: 'Next', title: nextTitle, side: nextSide },
  ];
});

const [first, ...others] = segments;
if (first === undefined) throw new Error('A round has movements.');

export { others };

export const workout: Clock = {
  runs: true,
  lead: 0.5,
  roundEnd: { token: 'round-2', after: 421.5 },
  segments: [first, ...others],
  steps: round.length,
  timer: 'Time left',
  buttons,
  band: true,
};
