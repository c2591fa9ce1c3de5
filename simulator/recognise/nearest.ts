import { apartMatches } from './apart';
import { isAsking, isNobodys, isOnlyCramp } from './asking';
import { candidates, compare, HEARD, saidOf, telling, type Scored } from './compare';
import { isLosing } from './costs';
import type { Match } from './exact';
import { type Mention, withoutDenied } from './mentions';
import { safestOf, tiedWith } from './safest';

/**
 * The share of weight, both of what was said and of the sample, below which nothing was understood: fitted on
 * strangers.
 */
const ENOUGH = 0.62;
/** Yes and no have to be plainer: they may answer whether a calf is swollen. So has what ends or deletes. */
const PLAIN = 0.8;
const plain = new Set(['AgreeIntent', 'DeclineIntent', 'EndIntent', 'ForgetMeIntent']);
/** What leaves no doubt. The nearest sample alone is not trusted with less: it is weighed with what is likely. */
const SURE = 0.79;
const SURER = 0.9;
/** What somebody sees, feels, or where they are, is heard whatever is said around it. */
const bodily = new Set(['RedFlagIntent', 'SettingIntent', 'FactorIntent', 'ReliefIntent']);
const alarming = new Set(['RedFlagIntent', 'SettingIntent', 'FactorIntent']);
/** So is what tells of a body in two words of its own: "a statin" and "cramps". */
const told = new Set(['QuestionIntent', 'ConditionIntent']);
const isBodily = ({ intent, slots }: Scored) => bodily.has(intent) || (told.has(intent) && slots.size > 1);

/** Where somebody is decides the first words, so it is nearer than what is said beside it. */
const PLACE = 0.1;

const isFelt = ({ intent, slots }: Match): boolean => intent === 'RedFlagIntent' && slots.has('look');
const ofOneLeg = new Set(['leg', 'calf', 'shin', 'thigh', 'foot', 'toes']);
const isOneLeg = ({ type, entry }: Mention): boolean =>
  (type === 'Part' && ofOneLeg.has(entry?.id ?? '')) || (type === 'Look' && entry?.id === 'cramping');

/** The nearest sample of each intent that has any in common with the words. */
export function scoresOf(words: readonly string[], all: readonly Mention[]): Scored[] {
  const mentions = withoutDenied(all, words);
  const said = saidOf(words, mentions);
  const best = new Map<string, Scored>();
  for (const sample of candidates) {
    const found = compare(sample, said);
    if (found.score > (best.get(sample.intent)?.score ?? 0)) best.set(sample.intent, found);
  }
  const apart = apartMatches(mentions);
  // A cramp that something was said beside is more than a cramp.
  if (apart.length > 0 && best.get('CrampIntent')?.slots.has('again') !== true) best.delete('CrampIntent');
  // A groan beside it, or about one leg, is more than a groan.
  if (apart.length > 0 || mentions.some(isOneLeg)) best.delete('EncourageIntent');
  // A condition told beside a leg that hurts is about the leg.
  if (apart.some(isFelt) && !apart.some(({ intent }) => intent === 'ConditionIntent')) best.delete('ConditionIntent');
  // A question about cramps is none: whoever has one says so.
  const asks = isAsking(words);
  const idle = asks ? [...best.values()].filter((one) => isOnlyCramp(one) || isNobodys(one)) : [];
  for (const { intent } of idle) best.delete(intent);
  for (const match of apart) {
    if (asks && (isOnlyCramp(match) || isNobodys(match))) continue;
    const score = HEARD + telling(match.slots) + (match.intent === 'SettingIntent' ? PLACE : 0);
    const there = best.get(match.intent);
    best.set(match.intent, { ...match, score: Math.max(score, there?.score ?? 0) });
  }
  return [...best.values()];
}

/** What bands, mats and people do as well: it is wrong with nobody unless a part of a body is named. */
const ofAnything = new Set(['resting', 'drooping', 'easing', 'hanging']);

/** An alarm needs something wrong, or a part of a body: "all clear now" is like "all over now", and names neither. */
const isBaseless = ({ intent, slots }: Scored): boolean =>
  intent === 'RedFlagIntent' &&
  !['sign', 'part', 'duration', 'beside'].some((slot) => slots.has(slot)) &&
  !['look', 'also', 'too'].some((slot) => slots.has(slot) && !ofAnything.has(slots.get(slot)?.entry?.id ?? ''));

/**
 * The best of the intents, one score each; the safest of those that are as good as the best; null where none is sure.
 */
export function nearestMatch(scored: readonly Scored[]): Match | null {
  const ranked = scored
    .filter((one) => one.score >= (plain.has(one.intent) ? PLAIN : ENOUGH) && !isBaseless(one))
    .sort((a, b) => b.score - a.score);
  const [top] = ranked;
  if (top === undefined) return null;
  const best = safestOf(tiedWith(top, ranked)) ?? top;
  const sure = plain.has(best.intent) || isLosing(best) ? SURER : SURE;
  if (isBodily(best) || best.score >= sure) return best;
  // What is seen or felt is asked about, rather than that an act is guessed at.
  return ranked.find(({ intent, score }) => alarming.has(intent) && score >= HEARD) ?? null;
}
