import type { SignId } from './redFlags';
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

interface Effort {
  readonly id: string;
  /** What it is where it does not settle, or does not pass. */
  readonly sign: SignId;
  readonly asks: 'settling' | 'passing' | null;
}

/** What a workout does to every body. The question each gets is whether it settles, or passes when it moves. */
export const efforts = [
  { id: 'breath', sign: 'breathless', asks: 'settling' },
  { id: 'heart', sign: 'chest-pain', asks: 'settling' },
  { id: 'burning', sign: 'unwell', asks: 'settling' },
  { id: 'sweat', sign: 'unwell', asks: 'settling' },
  { id: 'shaky', sign: 'unwell', asks: 'settling' },
  { id: 'tired', sign: 'unwell', asks: 'settling' },
  { id: 'stitch', sign: 'unwell', asks: 'settling' },
  { id: 'unsteady', sign: 'fainting', asks: 'settling' },
  { id: 'asleep', sign: 'numb', asks: 'passing' },
  { id: 'clicking', sign: 'unwell', asks: null },
  // What sitting does: it is why people come here.
  { id: 'sitting', sign: 'unwell', asks: null },
] as const satisfies readonly Effort[];
export type EffortId = (typeof efforts)[number]['id'];

/** The sign of an effort that does not settle. */
export function signOfEffort(effort: EffortId): SignId {
  const found = efforts.find(({ id }) => id === effort);
  if (found === undefined) throw new RangeError(`No such effort: ${effort}`);
  return found.sign;
}

/** Where somebody is, when that decides the first words. */
export const settings = ['driving', 'water', 'wheelchair', 'dialysis'] as const;
export type SettingId = (typeof settings)[number];
