import type { Intent, Slot } from 'ask-sdk-model';
import { matchedSlot } from './matchedSlot';
import { model } from './model';
import { clauseMatch } from './recognise/clause';
import { exactMatch, type Match } from './recognise/exact';
import { type Mention, mentionsIn } from './recognise/mentions';
import { nearestMatch } from './recognise/nearest';
import { dangerIn } from './recognise/signs';
import { wordsOf } from './recognise/words';

/** Phrases with an answer of their own, even where a part of them could be a sign ("my band snapped"). */
const named = new Set(['Exercise', 'Remedy', 'Question', 'Condition']);
const nothing: Match = { intent: 'AMAZON.FallbackIntent', slots: new Map() };

/**
 * What Alexa might make of a sentence: an intent with its slots resolved as Alexa sends them, or AMAZON.FallbackIntent.
 * A stand-in for Alexa's own understanding, and no measure of it.
 */
export function understand(sentence: string): Intent {
  return intentOf(matchOf(wordsOf(sentence)));
}

function matchOf(words: readonly string[]): Match {
  const mentions = mentionsIn(words).filter(({ type }) => type !== 'Sign');
  const { sign, denied, saying } = dangerIn(
    words,
    mentions.filter(({ type }) => named.has(type)),
  );
  if (sign !== null) return { intent: 'RedFlagIntent', slots: new Map([['sign', sign]]) };
  if (denied === null) {
    const isAllowed = (intent: string) => !(saying && intent === 'RedFlagIntent');
    return exactMatch(words, mentions) ?? nearestMatch(words, mentions, isAllowed) ?? clauseMatch(words) ?? nothing;
  }
  // "It's not swollen" is a no, unless it is said beside a cramp.
  const rest = matchOf(words.filter((_, at) => at < denied.start || at >= denied.end));
  return rest.intent === 'CrampIntent' ? rest : { intent: 'DeclineIntent', slots: new Map() };
}

function intentOf({ intent, slots }: Match): Intent {
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
