import type { Intent, Slot } from 'ask-sdk-model';
import { matchedSlot } from './matchedSlot';
import { model } from './model';
import { clauseMatch } from './recognise/clause';
import { coreMatch } from './recognise/core';
import { exactMatch, type Match } from './recognise/exact';
import { fearedMatch } from './recognise/feared';
import { leaningMatch } from './recognise/leaning';
import { type Mention, mentionsIn } from './recognise/mentions';
import { nearestMatch, scoresOf } from './recognise/nearest';
import { unknownMatch } from './recognise/unknown';
import { wordsOf } from './recognise/words';

const nothing: Match = { intent: 'AMAZON.FallbackIntent', slots: new Map() };

/**
 * What Alexa might make of a sentence: an intent with its slots as Alexa sends them, or AMAZON.FallbackIntent.
 * A stand-in for Alexa's own understanding, and no measure of it.
 */
export function understand(sentence: string): Intent {
  const words = wordsOf(sentence);
  const mentions = mentionsIn(words);
  // Where a sign of danger is among them, words of no list matter less.
  const alarming = mentions.some(({ type }) => type === 'Sign');
  const match =
    exactMatch(words, mentions) ??
    coreMatch(words) ??
    (alarming ? null : unknownMatch(words)) ??
    likeMatch(words, mentions) ??
    fearedMatch(words, mentions) ??
    nothing;
  return intentOf(match);
}

/** What is like the words, where nothing is the same. */
function likeMatch(words: readonly string[], mentions: readonly Mention[]): Match | null {
  const scored = scoresOf(words, mentions);
  return nearestMatch(scored) ?? leaningMatch(words, scored) ?? clauseMatch(words);
}

export function intentOf({ intent, slots }: Match): Intent {
  const declared = model.intents.find(({ name }) => name === intent)?.slots ?? [];
  return {
    name: intent,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(declared.map(({ name, type }) => [name, slotOf(name, type, slots.get(name))])),
  };
}

function slotOf(name: string, type: string, mention: Mention | undefined): Slot {
  if (mention === undefined) return { name, confirmationStatus: 'NONE' };
  const { value, entry } = mention;
  return entry === null ? { name, confirmationStatus: 'NONE', value } : matchedSlot(name, type, value, entry);
}
