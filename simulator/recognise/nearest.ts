import { apartMatches, isPartOfName } from './apart';
import type { Match } from './exact';
import { type Mention, withoutDenied } from './mentions';
import { type Part, type Sample, samples } from './samples';
import { isOwn, isSmall, share, STRANGE, turns, weightOf, weightOfAll } from './weights';
import { stemOf } from './words';

/** The share of weight, both of what was said and of the sample, below which nothing was understood: fitted on strangers. */
const ENOUGH = 0.62;
/** Yes and no have to be plainer: they may answer whether a calf is swollen. So has what ends or deletes. */
const PLAIN = 0.8;
const plain = new Set(['AgreeIntent', 'DeclineIntent', 'EndIntent', 'ForgetMeIntent']);
/** What is left of the score where one side says not and the other doesn't. */
const TURNED = 0.5;
/** Two meanings nearer to each other than this are a tie, and a tie goes to the safer one. */
const TIE = 0.04;
const safest = [
  'SettingIntent',
  'FactIntent',
  'HowLongIntent',
  'WhereAmIIntent',
  'HowToIntent',
  'QuestionIntent',
  'WaitIntent',
  'RedFlagIntent',
  'GoOnIntent',
  'CrampIntent',
  'GuideIntent',
  'StartWorkoutIntent',
  'ForgetMeIntent',
];

/** Amazon's own intents match word for word or not at all. */
export const candidates = samples.filter(({ intent }) => !intent.startsWith('AMAZON.'));

const AKIN = 0.5;
export interface Scored extends Match {
  readonly score: number;
}

/** The intent with the nearest sample, by the share of weight that agrees both ways; null where none is near enough. */
export function nearestMatch(words: readonly string[], all: readonly Mention[]): Match | null {
  const stems = words.map(stemOf);
  const mentions = withoutDenied(all, words);
  const best = new Map<string, Scored>();
  for (const sample of candidates) {
    const found = compare(sample, stems, mentions);
    if (found.score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, found);
  }
  const apart = apartMatches(mentions);
  // A cramp that something was said beside is more than a cramp.
  if (apart.length > 0 && best.get('CrampIntent')?.slots.has('again') !== true) best.delete('CrampIntent');
  // A groan beside it is only a groan.
  if (apart.length > 0) best.delete('EncourageIntent');
  for (const match of apart) {
    const score = HEARD + telling(match.slots) + (match.intent === 'SettingIntent' ? PLACE : 0);
    const there = best.get(match.intent);
    best.set(match.intent, { ...match, score: Math.max(score, there?.score ?? 0) });
  }
  return decide([...best.values()]);
}

/** The best of the intents, one score each; the safest of those that are as good as the best. */
export function decide(scored: readonly Scored[]): Match | null {
  const ranked = scored
    .filter(({ intent, score }) => score >= (plain.has(intent) ? PLAIN : ENOUGH))
    .sort((a, b) => b.score - a.score);
  const [top] = ranked;
  if (top === undefined) return null;
  const tied = ranked.filter(({ score }) => score > top.score - TIE);
  return safest.flatMap((intent) => tied.filter((one) => one.intent === intent))[0] ?? top;
}

export function compare({ intent, parts }: Sample, stems: readonly string[], mentions: readonly Mention[]): Scored {
  const own = parts.flatMap((part) => ('word' in part ? part.word : []));
  const slots = fillSlots(parts, mentions);
  const covered = (at: number) => [...slots.values()].some(({ start, end }) => start <= at && at < end);
  const inSlots = weightOfAll(stems.filter((_, at) => covered(at)));
  const empty = parts.filter((part) => 'slot' in part && !slots.has(part.slot)).length;
  // Where a sample is nothing but slots, one of them alone says something else.
  if (empty > 0 && own.length === 0) return { intent, slots, score: 0 };
  const meant = weightOfAll(own) + inSlots + empty * STRANGE;
  const meantAndSaid = weightOfAll(own.filter((word) => stems.includes(word))) + inSlots;
  const saidAndMeant = stems.reduce(
    (sum, stem, at) => sum + weightOf(stem) * (covered(at) || own.includes(stem) ? 1 : AKIN * share(stem, intent)),
    0,
  );
  const rest = stems.filter((_, at) => !covered(at));
  const turned = turns(rest) !== turns(own);
  const score = harmonic(saidAndMeant / weightOfAll(stems), meantAndSaid / meant) * (turned ? TURNED : 1);
  return { intent, slots, score: Math.max(score, floorOf(intent, slots, mentions)) + telling(slots) };
}

/** What it adds to a score that a slot holds a value of several telling words: those are no accident. */
const BONUS = 0.1;

function telling(slots: ReadonlyMap<string, Mention>): number {
  const most = Math.max(0, ...[...slots.values()].map(tellingWords));
  return BONUS * Math.min(Math.max(most - 1, 0), 2);
}

/** How many words of a listed value carry its meaning. */
function tellingWords({ entry, value }: Mention): number {
  return entry === null ? 0 : value.split(' ').filter((word) => !isSmall(stemOf(word))).length;
}

/** A sign of danger that is found by its words is at least this near to the intent that alarms, whatever surrounds it. */
const HEARD = 0.72;
/** Where somebody is decides the first words, so it is nearer than what is said beside it. */
const PLACE = 0.1;

function floorOf(intent: string, slots: ReadonlyMap<string, Mention>, mentions: readonly Mention[]): number {
  const effort = slots.get('effort');
  if (intent === 'EffortIntent' && effort !== undefined)
    return weightOfAll(effort.value.split(' ').map(stemOf)) > RARE ? ENOUGH : 0;
  const sign = slots.get('sign');
  if (intent !== 'RedFlagIntent' || slots.has('denial')) return 0;
  if (sign === undefined) {
    const seen = [slots.get('part'), slots.get('look')];
    return seen.every((one) => one !== undefined && !isPartOfName(one, mentions)) ? HEARD : 0;
  }
  const own = sign.value.split(' ').some((word) => isOwn(stemOf(word)));
  const others = mentions.some(({ type, start, end }) => type === 'Sign' && (start >= sign.end || end <= sign.start));
  return tellingWords(sign) > 1 || own || others ? HEARD : 0;
}

/** The weight of a word that hardly any other slot or intent uses. */
const RARE = 3;

/** Words a speaker may put between two slots beyond those of the sample. */
const GAP = 1;

/**
 * Each slot takes the longest value of its type that follows the slot before it, and not too far off; of equals the last, for
 * people correct themselves.
 */
function fillSlots(parts: readonly Part[], mentions: readonly Mention[]): Map<string, Mention> {
  const slots = new Map<string, Mention>();
  let [after, between] = [0, Infinity];
  for (const part of parts) {
    if ('word' in part) {
      between += 1;
      continue;
    }
    const [longest] = mentions
      .filter(({ type, start }) => type === part.type && start >= after && start - after <= between + GAP)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start);
    if (longest === undefined) continue;
    slots.set(part.slot, longest);
    [after, between] = [longest.end, 0];
  }
  return slots;
}

const harmonic = (a: number, b: number): number => (a + b === 0 ? 0 : (2 * a * b) / (a + b));
