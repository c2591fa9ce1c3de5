import type { Match } from './exact';
import { allDenied, isWithin, type Mention } from './mentions';
import { type Part, samples } from './samples';

type Slot = Extract<Part, { slot: string }>;

/**
 * Intents about a body, where what was seen and felt adds up whatever is said around it; elsewhere the order matters.
 */
const bodily = new Set([
  'RedFlagIntent',
  'SettingIntent',
  'FactorIntent',
  'QuestionIntent',
  'ReliefIntent',
  'ConditionIntent',
]);

/**
 * Samples of nothing but slots, two or more: "{part} {look}". What is between and around their values matters little.
 */
const combinations: readonly { readonly intent: string; readonly slots: readonly Slot[] }[] = samples.flatMap(
  ({ intent, parts }) => {
    if (!bodily.has(intent)) return [];
    const slots = parts.flatMap((part) => ('slot' in part ? part : []));
    return slots.length > 1 && slots.length === parts.length ? [{ intent, slots }] : [];
  },
);

const last = ['AMAZON.DURATION', 'Sign', 'Denial'];

/** All slots of an intent that has such samples, in their order: what else was said fills the rest. */
const others = new Map(
  combinations.map(({ intent }) => [
    intent,
    // A sign of its own comes after what it may be made of; a denial after all that it may deny.
    [
      ...new Map(
        samples
          .filter((sample) => sample.intent === intent)
          .flatMap(({ parts }) => parts.flatMap((part) => ('slot' in part ? [[part.slot, part] as const] : []))),
      ).values(),
    ].sort((a, b) => last.indexOf(a.type) - last.indexOf(b.type)),
  ]),
);

/**
 * Every intent with a combination whose values are all in the sentence, apart and in any order, and all of its slots
 * that can be filled: of several ways the one that leaves the fewest words over.
 */
export function apartMatches(all: readonly Mention[]): Match[] {
  const mentions = all.filter((one) => one.type === 'Sign' || !(isPartOfName(one, all) || isSign(one, all)));
  const best = new Map<string, Match>();
  for (const { intent, slots } of combinations) {
    const found = fill(slots, mentions, new Map());
    if (found.size < slots.length) continue;
    const match = { intent, slots: fill(others.get(intent) ?? [], mentions, found) };
    if (covered(match) > covered(best.get(intent))) best.set(intent, match);
  }
  return [...best.values()];
}

const covered = (match: Match | undefined): number =>
  [...(match?.slots.values() ?? [])].reduce((sum, { start, end }) => sum + end - start, 0);

const lengthOf = ({ start, end }: Mention): number => end - start;

function fill(
  slots: readonly Slot[],
  mentions: readonly Mention[],
  before: ReadonlyMap<string, Mention>,
): Map<string, Mention> {
  const filled = new Map(before);
  for (const { slot, type } of slots) {
    if (filled.has(slot)) continue;
    const free = mentions.filter(
      (one) =>
        one.type === type && [...filled.values()].every((taken) => one.start >= taken.end || one.end <= taken.start),
    );
    const same = [...filled.values()].filter((taken) => taken.type === type);
    const isNew = ({ entry }: Mention) => same.every((taken) => taken.entry?.id !== entry?.id);
    const [best] = free
      .filter(() => type !== 'Denial' || allDenied([...filled.values()], mentions))
      // A second slot of a list is for what the first does not say.
      .sort((a, b) => Number(isNew(b)) - Number(isNew(a)) || lengthOf(b) - lengthOf(a) || a.start - b.start);
    if (best !== undefined) filled.set(slot, best);
  }
  return filled;
}

/** What is named by words that are a look or a part by themselves: "hundred feet", "had a cold", "won't quit". */
const names: ReadonlySet<string> = new Set(['Sign', 'Workout', 'Exercise', 'Setting', 'Factor', 'Effort', 'Since']);

/** A fear that is a sign by itself is told, not asked about. */
const isSign = (one: Mention, all: readonly Mention[]): boolean =>
  one.type === 'Concern' && all.some(({ type, start, end }) => type === 'Sign' && start <= one.start && one.end <= end);

/** "Hurts" in "hurts when i walk" is a part of the longer sign, and "warm" in "warm up" is no look. */
export const isPartOfName = (one: Mention, all: readonly Mention[]): boolean =>
  all.some((name) => names.has(name.type) && isWithin(one, name));
