import { isAsking, isOnlyCramp } from './asking';
import { exactMatch, type Match } from './exact';
import { mentionsIn } from './mentions';
import { isSmall } from './weights';
import { stemOf } from './words';

/** Fewer words than this, out of a longer sentence, are no request. */
const SHORTEST = 2;
/** What is an answer only when it is all that's said; so is a time ("for ten minutes"). And an end has to be plain. */
const answers = new Set([
  'AgreeIntent',
  'DeclineIntent',
  'NumberIntent',
  'SideIntent',
  'ReliefIntent',
  'CourtesyIntent',
  'SayAgainIntent',
  'ForgetMeIntent',
  'EncourageIntent',
  'EndIntent',
]);

/**
 * What the longest end or beginning of a sentence says, where that is a sample word for word: people in a hurry tell a
 * story first ("i was asleep and now my calf is cramping").
 */
export function clauseMatch(words: readonly string[]): Match | null {
  for (let length = words.length - 1; length >= SHORTEST; length -= 1) {
    for (const clause of [words.slice(-length), words.slice(0, length)]) {
      if (clause.filter((word) => !isSmall(stemOf(word))).length < 2) continue;
      const match = exactMatch(clause, mentionsIn(clause));
      if (match !== null && isOnlyCramp(match) && isAsking(words)) continue;
      if (match !== null && !answers.has(match.intent) && !match.intent.startsWith('AMAZON.')) return match;
    }
  }
  return null;
}
