import type { Source } from './sources';

interface Factor {
  readonly id: string;
  readonly risk: 'strong' | 'weak';
  readonly sources: readonly Source[];
}

/**
 * What makes a clot likelier. `strong`: with a pain or a cramp in one leg the clot question comes before any stretch.
 * `weak`: a cramp gets its action, and the question after the first hold; a pain gets the question first.
 */
export const factors = [
  { id: 'operation', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'cast', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'bed-rest', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'cancer', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'earlier-clot', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'stopped-thinners', risk: 'strong', sources: ['NHS-clot'] },
  { id: 'pregnancy', risk: 'weak', sources: ['NHS-clot'] },
  { id: 'birth', risk: 'weak', sources: ['NHS-clot'] },
  { id: 'hormones', risk: 'weak', sources: ['NHS-clot'] },
  { id: 'family-clot', risk: 'weak', sources: ['NHS-clot'] },
  { id: 'journey', risk: 'weak', sources: ['NHS-clot'] },
  { id: 'infection', risk: 'weak', sources: ['NHS-clot'] },
] as const satisfies readonly Factor[];
export type FactorId = (typeof factors)[number]['id'];

/** What a workout does to every body. The question each gets is whether it settles, or passes when it moves. */
export const efforts = [
  { id: 'breath', asks: 'settling' },
  { id: 'heart', asks: 'settling' },
  { id: 'burning', asks: 'settling' },
  { id: 'sweat', asks: 'settling' },
  { id: 'shaky', asks: 'settling' },
  { id: 'tired', asks: 'settling' },
  { id: 'stitch', asks: 'settling' },
  { id: 'unsteady', asks: 'settling' },
  { id: 'asleep', asks: 'passing' },
  { id: 'clicking', asks: null },
] as const satisfies readonly { readonly id: string; readonly asks: 'settling' | 'passing' | null }[];
export type EffortId = (typeof efforts)[number]['id'];

/** Where somebody is, when that decides the first words. */
export const settings = ['driving', 'water', 'wheelchair', 'dialysis'] as const;
export type SettingId = (typeof settings)[number];
