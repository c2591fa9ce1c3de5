import type { Position } from './positions';

export type Side = 'left' | 'right';

export const otherSide = (side: Side): Side => (side === 'left' ? 'right' : 'left');

interface Exercise {
  readonly id: string;
  /** Where the body is. For a sided exercise by the WORKING leg: a right clamshell is done lying on the left side. */
  readonly position: Position | Readonly<Record<Side, Position>>;
  readonly sided: boolean;
  /** Which round it was made for; a swap may bring it into another. */
  readonly family: 'floor' | 'standing' | 'seated';
}

/**
 * Every movement the skill can lead.
 *
 * The five of the source article first (its order, `quadruped hip extension` to `clamshells`); the standing and the
 * seated ones are ours, for whoever cannot kneel or stand.
 */
export const exercises = [
  {
    id: 'hip-extension',
    sided: true,
    family: 'floor',
    position: { left: 'hands-and-knees', right: 'hands-and-knees' },
  },
  { id: 'band-walk', sided: false, family: 'floor', position: 'standing' },
  { id: 'duck-walk', sided: false, family: 'floor', position: 'standing' },
  { id: 'squat', sided: false, family: 'floor', position: 'standing' },
  { id: 'clamshell', sided: true, family: 'floor', position: { left: 'right-side', right: 'left-side' } },
  { id: 'leg-press', sided: true, family: 'standing', position: { left: 'behind-chair', right: 'behind-chair' } },
  { id: 'side-step', sided: false, family: 'standing', position: 'beside-chair' },
  { id: 'march', sided: false, family: 'standing', position: 'beside-chair' },
  { id: 'sit-to-stand', sided: false, family: 'standing', position: 'chair-behind' },
  { id: 'side-lift', sided: true, family: 'standing', position: { left: 'behind-chair', right: 'behind-chair' } },
  { id: 'seated-press', sided: false, family: 'seated', position: 'seated' },
  { id: 'seated-march', sided: false, family: 'seated', position: 'seated' },
  { id: 'seated-kick', sided: true, family: 'seated', position: { left: 'seated', right: 'seated' } },
] as const satisfies readonly Exercise[];

export type ExerciseId = (typeof exercises)[number]['id'];
export type SidedExerciseId = Extract<(typeof exercises)[number], { sided: true }>['id'];
export type OneExerciseId = Exclude<ExerciseId, SidedExerciseId>;

/** What one step of a plan asks for: a sided exercise names the working leg, the others have no side. */
export type Move =
  | { readonly exercise: SidedExerciseId; readonly side: Side }
  | { readonly exercise: OneExerciseId; readonly side: null };
