import type { Source } from './sources';
import type { Muscle, StretchId } from './stretches';

interface Remedy {
  readonly id: string;
  readonly group: 'now' | 'prevention' | 'ask-first';
  /** The stretch it is, with its steps, hold and repeats; null where it is none. */
  readonly stretch: StretchId | null;
  readonly muscle: Muscle | null;
  /**
   * What the sources make of it. `supported`: taught by several health services. `partly`: for another muscle than the
   * article says. `plausible`: advised, hardly tested. `weak`: tried, with little to show. `contradicted`: advised
   * against.
   */
  readonly evidence: 'supported' | 'partly' | 'plausible' | 'weak' | 'contradicted';
  /** What must be said with it: about how it is done, or about who must not. */
  readonly caution: 'technique' | 'see-someone' | 'heat' | 'tonic' | 'minerals' | 'prescription';
  readonly sources: readonly Source[];
  /** Where its caution was read. */
  readonly cautionSources: readonly Source[];
}

/** The ten remedies of the article, in its order: a remedy's number is its place here. */
export const remedies = [
  {
    id: 'wall-stretch',
    group: 'now',
    stretch: 'wall-calf',
    muscle: 'calf',
    evidence: 'supported',
    caution: 'technique',
    sources: ['article', 'NHS', 'Mayo-cramp', 'AAOS'],
    cautionSources: ['AAOS'],
  },
  {
    id: 'towel-stretch',
    group: 'now',
    stretch: 'towel-calf',
    muscle: 'calf',
    evidence: 'supported',
    caution: 'technique',
    sources: ['article', 'Mayo-cramp', 'Cleveland'],
    cautionSources: ['AAOS'],
  },
  {
    id: 'hamstring-stretch',
    group: 'now',
    stretch: 'hamstring',
    muscle: 'hamstring',
    evidence: 'partly',
    caution: 'technique',
    sources: ['article', 'Mayo-cramp'],
    cautionSources: ['AAOS', 'Mayo-pregnancy'],
  },
  {
    id: 'inner-calf-stretch',
    group: 'now',
    stretch: 'inner-calf',
    muscle: 'calf',
    evidence: 'supported',
    caution: 'technique',
    sources: ['article', 'Mayo-cramp'],
    cautionSources: ['AAOS'],
  },
  {
    id: 'sheets',
    group: 'prevention',
    stretch: null,
    muscle: 'calf',
    evidence: 'plausible',
    caution: 'see-someone',
    sources: ['article', 'Mayo-night'],
    cautionSources: ['NHS'],
  },
  {
    id: 'shoes',
    group: 'prevention',
    stretch: null,
    muscle: null,
    evidence: 'plausible',
    caution: 'see-someone',
    sources: ['article', 'Cleveland', 'Mayo-pregnancy'],
    cautionSources: ['Cleveland-foot'],
  },
  {
    id: 'heat',
    group: 'now',
    stretch: null,
    muscle: null,
    evidence: 'supported',
    caution: 'heat',
    sources: ['article', 'Mayo-cramp', 'Cleveland', 'AAOS'],
    cautionSources: ['FDA-heat', 'NHS-bottle', 'NHS-clot'],
  },
  {
    id: 'tonic-water',
    group: 'ask-first',
    stretch: null,
    muscle: null,
    evidence: 'contradicted',
    caution: 'tonic',
    sources: ['article', 'Cochrane-quinine', 'FDA-quinine', 'FDA-tonic'],
    cautionSources: ['FDA-quinine', 'quinine-label', 'BfR-quinine'],
  },
  {
    id: 'minerals',
    group: 'prevention',
    stretch: null,
    muscle: null,
    evidence: 'weak',
    caution: 'minerals',
    sources: ['article', 'Cochrane-magnesium', 'Cleveland-foot'],
    cautionSources: ['Medsafe', 'Mayo-pregnancy'],
  },
  {
    id: 'calcium-blockers',
    group: 'ask-first',
    stretch: null,
    muscle: null,
    evidence: 'weak',
    caution: 'prescription',
    sources: ['article', 'AAFP', 'NICE'],
    cautionSources: ['Mayo-blockers', 'NICE'],
  },
] as const satisfies readonly Remedy[];

export type RemedyId = (typeof remedies)[number]['id'];
export type RemedyGroup = (typeof remedies)[number]['group'];

/** The groups in the order they are offered. */
export const remedyGroups = ['now', 'prevention', 'ask-first'] as const satisfies readonly RemedyGroup[];

type RemedyRow = Omit<Remedy, 'id'> & { readonly id: RemedyId };
const rows: readonly RemedyRow[] = remedies;

export function remedyOf(id: RemedyId): RemedyRow {
  const found = rows.find((remedy) => remedy.id === id);
  if (found === undefined) throw new RangeError(`No such remedy: ${id}`);
  return found;
}

/** The remedies of a group, or all of them, in the article's order. */
export const remediesIn = (group: RemedyGroup | null): readonly RemedyId[] =>
  rows.filter((remedy) => group === null || remedy.group === group).map(({ id }) => id);

/** The remedy a stretch belongs to; null for the ones that are not among the ten. */
export const remedyWith = (stretch: StretchId): RemedyId | null =>
  rows.find((remedy) => remedy.stretch === stretch)?.id ?? null;
