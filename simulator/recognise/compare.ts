import { isPartOfName } from './apart';
import type { Match } from './exact';
import { fillSlots } from './fillSlots';
import type { Mention } from './mentions';
import { type Part, samples } from './samples';
import { isOwn, isSmall, shareOf, STRANGE, turns, weightOf, weightOfAll } from './weights';
import { stemOf } from './words';

export interface Scored extends Match {
  readonly score: number;
}

/** What was said, taken apart once for all the samples it is compared with. */
export interface Said {
  readonly stems: readonly string[];
  readonly weights: readonly number[];
  readonly weight: number;
  readonly mentions: readonly Mention[];
}

export function saidOf(words: readonly string[], mentions: readonly Mention[]): Said {
  const stems = words.map(stemOf);
  return { stems, weights: stems.map(weightOf), weight: weightOfAll(stems), mentions };
}

/** A sample with what it weighs. */
export interface Candidate {
  readonly intent: string;
  readonly parts: readonly Part[];
  readonly own: readonly string[];
  readonly weight: number;
  readonly turned: boolean;
  readonly types: readonly string[];
}

/** Amazon's own intents match word for word or not at all. */
export const candidates: readonly Candidate[] = samples
  .filter(({ intent }) => !intent.startsWith('AMAZON.'))
  .map(({ intent, parts }) => {
    const own = parts.flatMap((part) => ('word' in part ? part.word : []));
    const types = parts.flatMap((part) => ('slot' in part ? part.type : []));
    return { intent, parts, own, weight: weightOfAll(own), turned: turns(own), types };
  });

/** How much a word counts that the sample hasn't and others of its intent have. */
const AKIN = 0.5;
/** What is left of the score where one side says not and the other doesn't. */
const TURNED = 0.5;

/** How near a sample is: the share of weight that agrees both ways, and what its slots tell. */
export function compare(sample: Candidate, said: Said): Scored {
  const { intent, own, parts, types } = sample;
  const { stems, weights, mentions } = said;
  const slots = types.some((type) => mentions.some((one) => one.type === type)) ? fillSlots(parts, mentions) : none;
  const empty = types.length === 0 ? 0 : parts.filter((part) => 'slot' in part && !slots.has(part.slot)).length;
  // Where a sample is nothing but slots, one of them alone says something else.
  if (empty > 0 && (own.length === 0 || saysNothing(intent, slots))) return { intent, slots, score: 0 };
  const filled = [...slots.values()];
  const covered = stems.map((_, at) => filled.some(({ start, end }) => start <= at && at < end));
  const familiar = filled.filter(isFamiliar);
  const tells = (at: number) => (familiar.some(({ start, end }) => start <= at && at < end) ? FAMILIAR : 1);
  const inSlots = weights.reduce((sum, weight, at) => sum + (covered[at] === true ? weight * tells(at) : 0), 0);
  const meant = sample.weight + inSlots + empty * STRANGE;
  const meantAndSaid = weightOfAll(own.filter((word) => stems.includes(word))) + inSlots;
  const saidAndMeant = stems.reduce((sum, stem, at) => {
    const agrees = covered[at] === true || own.includes(stem);
    return sum + (weights[at] ?? 0) * (agrees ? tells(at) : AKIN * shareOf(stem, intent));
  }, 0);
  const turned = turns(stems.filter((_, at) => covered[at] !== true)) !== sample.turned;
  const score = harmonic(saidAndMeant / said.weight, meantAndSaid / meant) * (turned ? TURNED : 1);
  return { intent, slots, score: Math.max(score, floorOf(intent, slots, mentions)) + telling(slots) };
}

const none: ReadonlyMap<string, Mention> = new Map();

/** Intents that mean nothing without any of their slots. */
const needy: ReadonlySet<string> = new Set([
  'AdjustIntent',
  'CannotIntent',
  'CircumstanceIntent',
  'CourtesyIntent',
  'EffortIntent',
  'MoveIntent',
]);

/** Nothing is put right where nothing else was said, and "just" tells no condition. */
const saysNothing = (intent: string, slots: ReadonlyMap<string, Mention>): boolean =>
  (slots.size === 0 && needy.has(intent)) || (slots.size === 1 && (slots.has('other') || slots.has('when')));

/** Things of every household: they tell hardly more of what is wanted than a small word. */
const FAMILIAR = 0.3;
const isFamiliar = ({ type }: Mention): boolean => type === 'Errand';

/** What it adds to a score that a slot holds a value of several telling words: those are no accident. */
const BONUS = 0.1;

export function telling(slots: ReadonlyMap<string, Mention>): number {
  const most = Math.max(0, ...[...slots.values()].map(tellingWords));
  return BONUS * Math.min(Math.max(most - 1, 0), 2);
}

/** How many words of a listed value carry its meaning; whom it is about carries none. */
function tellingWords({ type, entry, value }: Mention): number {
  return entry === null || type === 'Who' ? 0 : value.split(' ').filter((word) => !isSmall(stemOf(word))).length;
}

/**
 * A sign of danger that is found by its words is at least this near to the intent that alarms, whatever surrounds it.
 */
export const HEARD = 0.72;
/** An effort that is found by words hardly any other intent uses is near enough. */
const EFFORT = 0.62;
/** The weight of a word that hardly any other slot or intent uses. */
const RARE = 3;

function floorOf(intent: string, slots: ReadonlyMap<string, Mention>, mentions: readonly Mention[]): number {
  const effort = slots.get('effort');
  if (intent === 'EffortIntent' && effort !== undefined)
    return weightOfAll(effort.value.split(' ').map(stemOf)) > RARE ? EFFORT : 0;
  const sign = slots.get('sign');
  if (intent !== 'RedFlagIntent' || slots.has('denial')) return 0;
  if (sign === undefined) {
    const seen = [slots.get('part'), slots.get('look')];
    const names = mentions.filter(({ type }) => type !== 'Sign');
    return seen.every((one) => one !== undefined && !isPartOfName(one, names)) ? HEARD : 0;
  }
  const own = sign.value.split(' ').some((word) => isOwn(stemOf(word)));
  const others = mentions.some(({ type, start, end }) => type === 'Sign' && (start >= sign.end || end <= sign.start));
  // What happened, and where: "shot in the calf".
  const placed = mentions.some(({ type, start, end }) => type === 'Part' && (start >= sign.end || end <= sign.start));
  return tellingWords(sign) > 1 || own || others || placed ? HEARD : 0;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
