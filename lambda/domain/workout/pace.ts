import type { Seconds } from './place';
import type { PartLimits } from './plan';

/**
 * What a voice nobody knows yet adds around an utterance that a break follows: the centre of what is known of Amazon's.
 */
export const USUAL_PADDING = 0.5;

/**
 * How a speech's real end became known: its session ended by silence, or somebody answered into the open microphone.
 */
export type KnownBy = 'silence' | 'answer';

/** What one speech told of an Echo's voice: its padding, from so many utterances that a break followed. */
export interface Observation {
  readonly padding: Seconds;
  readonly utterances: number;
  readonly by: KnownBy;
}

/** How far an Echo's longest speech was taken down; 0 is a whole round, with the next one as its reprompt. */
export const rungs = [0, 1, 2, 3, 4] as const;
type Rung = (typeof rungs)[number];

/** What is known of one Echo's voice and speech. No health data, and no device's own id. */
export interface Pace {
  /** A short hash of the device's id. */
  readonly device: string;
  /** When something was last learnt, in milliseconds since the epoch. */
  readonly at: number;
  readonly seen: readonly Observation[];
  readonly rung: Rung;
  /** When it was last taken down or up, in the same milliseconds. */
  readonly since: number;
  /** Plays in a row that were cut short since the last step. */
  readonly cuts: number;
  /** Whether one step up was tried already. */
  readonly tried: boolean;
}

/** What is reckoned with: a padding, and how sure it is. Null in place of it: nobody knows. */
export interface Known {
  readonly padding: Seconds;
  readonly utterances: number;
  readonly by: KnownBy;
}

/** As many Echos as a household has in its rooms, and no more: the record has to stay small. */
export const MOST_DEVICES = 4;
export const MOST_OBSERVATIONS = 3;

/** Two that differ by more have not agreed yet: the smaller repeats seconds, the larger would skip them. */
const AGREED: Seconds = 0.06;

export const paceOf = (paces: readonly Pace[], device: string | null | undefined): Pace | undefined =>
  paces.find((pace) => pace.device === device);

/** What an Echo's own speeches have taught, or null. */
export function knownPace(paces: readonly Pace[], device: string | null | undefined): Known | null {
  const seen = paceOf(paces, device)?.seen ?? [];
  const last = seen.at(-1);
  if (last === undefined) return null;
  const utterances = seen.reduce((sum, one) => sum + one.utterances, 0) / seen.length;
  return { padding: agreed(seen.map(({ padding }) => padding)), utterances, by: last.by };
}

/** The padding to plan with on an Echo. */
export const paddingFor = (paces: readonly Pace[], device: string | null | undefined): Seconds =>
  knownPace(paces, device)?.padding ?? USUAL_PADDING;

/** One: it. Two: their mean, or the smaller where they differ. Three: the median. */
function agreed(paddings: readonly Seconds[]): Seconds {
  const [low = USUAL_PADDING, middle = low, high] = paddings.toSorted((one, other) => one - other);
  if (high !== undefined) return middle;
  return middle - low > AGREED ? low : Math.round((low + middle) * 500) / 1000;
}

/** The paces with one observation more. An answer teaches only while nothing better is known. */
export function withObservation(
  paces: readonly Pace[],
  device: string,
  observed: Observation,
  at: number,
): readonly Pace[] {
  const pace = paceOf(paces, device) ?? newPace(device);
  const better = pace.seen.filter(({ by }) => by === 'silence');
  if (observed.by === 'answer' && better.length > 0) return paces;
  const seen = observed.by === 'silence' ? [...better, observed] : [...pace.seen, observed];
  return withPace(paces, { ...pace, seen: seen.slice(-MOST_OBSERVATIONS), at });
}

export const newPace = (device: string): Pace => ({
  device,
  at: 0,
  seen: [],
  rung: 0,
  since: 0,
  cuts: 0,
  tried: false,
});

/** The paces with one of them anew; the Echo that told nothing for longest makes room. */
export const withPace = (paces: readonly Pace[], pace: Pace): readonly Pace[] =>
  [...paces.filter(({ device }) => device !== pace.device), pace]
    .sort((one, other) => one.at - other.at)
    .slice(-MOST_DEVICES);

type PartLimit = PartLimits['reply'];

/** Three movements, and one, whatever is said before them. */
const three: PartLimit = { seconds: 240, movements: 3 };
const one: PartLimit = { seconds: 90, movements: 1 };

const limits: Readonly<Record<Rung, Partial<PartLimits>>> = {
  0: {},
  1: { reprompt: three },
  2: { reply: three, reprompt: three },
  3: { reply: three, reprompt: one },
  4: { reply: one, reprompt: one },
};

/** The limits of an Echo that cuts long speech: its reprompts are made shorter first. */
export function limitsAt(rung: Rung, { reply, reprompt }: PartLimits): PartLimits {
  const { reply: speech = reply, reprompt: silence = reprompt } = limits[rung];
  return { reply: shorter(reply, speech), reprompt: shorter(reprompt, silence) };
}

const shorter = (first: PartLimit, other: PartLimit): PartLimit => ({
  seconds: Math.min(first.seconds, other.seconds),
  movements: Math.min(first.movements, other.movements),
});

/** An Echo that cut so many plays in a row short cannot play as long as they were. */
const CUTS = 2;

/** After this long, in milliseconds, one step up is tried, once. */
const A_MONTH = 30 * 24 * 60 * 60 * 1000;

export function withCut(paces: readonly Pace[], device: string, at: number): readonly Pace[] {
  const pace = paceOf(paces, device) ?? newPace(device);
  const cuts = pace.cuts + 1;
  const rung = rungs[pace.rung + 1];
  if (cuts < CUTS || rung === undefined) return withPace(paces, { ...pace, cuts: Math.min(cuts, CUTS), at });
  return withPace(paces, { ...pace, rung, since: at, cuts: 0, at });
}

/** A month after an Echo's speech was made shorter, a longer one is tried, once. */
export function withRungTried(paces: readonly Pace[], device: string | null | undefined, at: number): readonly Pace[] {
  const pace = paceOf(paces, device);
  if (pace === undefined || pace.rung === 0 || pace.tried || at - pace.since < A_MONTH) return paces;
  const rung: Rung = rungs[pace.rung - 1] ?? 0;
  return withPace(paces, { ...pace, rung, since: at, tried: true, at });
}
