import type { ExerciseId } from './exercises';

/** What somebody cannot do today, and what stands in for each movement that needs it. A sided movement stays sided. */
export const swaps = {
  kneel: {
    'hip-extension': 'leg-press',
    'band-walk': 'side-step',
    'duck-walk': 'march',
    squat: 'sit-to-stand',
    clamshell: 'side-lift',
  },
  lie: { clamshell: 'side-lift' },
  stand: {
    'hip-extension': 'seated-kick',
    'band-walk': 'seated-press',
    'duck-walk': 'seated-march',
    squat: 'seated-press',
    clamshell: 'seated-kick',
    'leg-press': 'seated-kick',
    'side-step': 'seated-press',
    march: 'seated-march',
    'sit-to-stand': 'seated-press',
    'side-lift': 'seated-kick',
  },
} as const satisfies Record<string, Readonly<Partial<Record<ExerciseId, ExerciseId>>>>;

export type Cannot = keyof typeof swaps;
