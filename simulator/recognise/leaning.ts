import type { Scored } from './compare';
import type { Match } from './exact';
import { likelihoods } from './likely';
import { stemOf } from './words';

/**
 * How much of the score is how likely an intent is; the rest is how near its nearest sample. Fitted on our practice.
 */
const LIKELY = 0.3;
const ENOUGH = 0.6;
/** Yes and no have to be plainer; so has what ends or deletes. */
const PLAIN = 0.7;
const plain = new Set(['AgreeIntent', 'DeclineIntent', 'EndIntent', 'CourtesyIntent', 'ForgetMeIntent']);
/** What is never guessed. */
const never = new Set(['RedFlagIntent']);
/** Nor a move that loses what was done so far. */
const losing = new Set(['startOver', 'startRound']);

/** What is neither a sample nor near enough to one, and yet likely by its words: the best by both measures. */
export function leaningMatch(words: readonly string[], scored: readonly Scored[]): Match | null {
  const likely = likelihoods(words.map(stemOf));
  const [top] = scored
    .map((one) => ({ ...one, score: (1 - LIKELY) * one.score + LIKELY * (likely.get(one.intent) ?? 0) }))
    .sort((a, b) => b.score - a.score);
  if (top === undefined || never.has(top.intent) || losing.has(top.slots.get('move')?.entry?.id ?? '')) return null;
  return top.score >= (plain.has(top.intent) ? PLAIN : ENOUGH) ? top : null;
}
