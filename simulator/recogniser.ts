import type { Intent, Slot } from 'ask-sdk-model';
import { model } from './model';
import { exactMatch, type Match } from './recognise/exact';
import { type Mention, mentionsIn } from './recognise/mentions';
import { nearestMatch } from './recognise/nearest';
import { signIn } from './recognise/signs';
import { wordsOf } from './recognise/words';

/** Phrases with an answer of their own, even where a part of them could be a sign ("my band snapped"). */
const named = new Set(['Exercise', 'Question', 'Condition']);

/**
 * What Alexa might make of a sentence: an intent with its slots resolved as Alexa sends them, or AMAZON.FallbackIntent.
 * A stand-in for Alexa's own understanding, and no measure of it.
 */
export function understand(sentence: string): Intent {
  const words = wordsOf(sentence);
  if (words.length === 0) return intentOf({ intent: 'AMAZON.FallbackIntent', slots: new Map() });
  const found = mentionsIn(words).filter(({ type }) => type !== 'Sign');
  const sign = signIn(
    words,
    found.filter(({ type }) => named.has(type)),
  );
  if (sign !== null) return intentOf({ intent: 'RedFlagIntent', slots: new Map([['sign', sign]]) });
  const match = exactMatch(words, found) ?? nearestMatch(words, found);
  return intentOf(match ?? { intent: 'AMAZON.FallbackIntent', slots: new Map() });
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
  const slot = { name, confirmationStatus: 'NONE' } satisfies Slot;
  if (mention === undefined) return slot;
  if (mention.entry === null) return { ...slot, value: mention.value };
  const authority = `amzn1.er-authority.echo-sdk.leg-wake-up.${type}`;
  return {
    ...slot,
    value: mention.value,
    resolutions: {
      resolutionsPerAuthority: [
        { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: mention.entry }] },
      ],
    },
  };
}
