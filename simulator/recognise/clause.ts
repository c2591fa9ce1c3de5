import { isAsking, isOnlyCramp } from './asking';
import { coreMatch } from './core';
import { exactMatch, type Match } from './exact';
import { mentionsIn } from './mentions';
import { nearestMatch, scoresOf } from './nearest';
import { safestOf } from './safest';
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

/** What somebody in a workout asks for in one word or two, whatever is told beside it. */
const controls = new Set([
  'AdjustIntent',
  'FactIntent',
  'GoOnIntent',
  'HowLongIntent',
  'MoveIntent',
  'StartWorkoutIntent',
  'WaitIntent',
  'WhereAmIIntent',
  'AMAZON.NextIntent',
  'AMAZON.PauseIntent',
  'AMAZON.PreviousIntent',
  'AMAZON.ResumeIntent',
]);

const questions = new Set(['FactIntent', 'HowLongIntent', 'WhereAmIIntent']);

/** What another clause begins with: a reason, a second wish, or who does something. */
const joints = new Set('and but so because cause cos while if then just'.split(' '));
const subjects = new Set('i we he she they it there that'.split(' '));
const verbs = new Set('is are am was has have had needs did keeps just'.split(' '));

const isClause = (words: readonly string[], at: number): boolean => {
  const word = words[at] ?? '';
  return joints.has(word) || subjects.has(word) || [1, 2].some((next) => verbs.has(words[at + next] ?? ''));
};

/**
 * What one clause of a sentence says: people in a hurry tell a story first ("i was asleep and now my calf is
 * cramping"), and the reason after ("louder, the fan is on").
 */
export function clauseMatch(words: readonly string[]): Match | null {
  return longestClause(words) ?? controlIn(words);
}

/** The longest end or beginning that is a sample word for word. */
function longestClause(words: readonly string[]): Match | null {
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

/** A control before or after another clause; of two the safer one. */
function controlIn(words: readonly string[]): Match | null {
  const places = words.flatMap((_, at) => (at > 0 && isClause(words, at) ? [at] : []));
  const heads = places.flatMap((at) => controlOf(words.slice(0, at)) ?? []);
  const tails = places
    .filter((at) => joints.has(words[at] ?? '') || isClause(words, 0))
    .flatMap((at) => controlOf(words.slice(joints.has(words[at] ?? '') ? at + 1 : at)) ?? []);
  const found = [heads.at(-1), tails[0]].flatMap((one) => (one === undefined ? [] : { ...one, score: 1 }));
  return safestOf(found) ?? found[0] ?? null;
}

function controlOf(clause: readonly string[]): Match | null {
  if (clause.every((word) => isSmall(stemOf(word)))) return null;
  const mentions = mentionsIn(clause);
  const said = exactMatch(clause, mentions) ?? coreMatch(clause);
  // A question has to be asked word for word: half of what strangers say is one.
  const near = nearestMatch(scoresOf(clause, mentions).filter(({ intent }) => !questions.has(intent)));
  const match = said ?? near;
  const tooShort = clause.length < SHORTEST && match?.intent === 'GoOnIntent';
  return match !== null && controls.has(match.intent) && !tooShort ? match : null;
}
