import type { Intent, Model } from './model';

/**
 * What English speakers say to a standard intent without any sample of ours: Amazon's page "Standard built-in intents".
 */
const amazonsOwn: Readonly<Record<string, readonly string[]>> = {
  'AMAZON.CancelIntent': ['cancel', 'never mind', 'forget it'],
  'AMAZON.HelpIntent': ['help', 'help me', 'can you help me'],
  'AMAZON.NextIntent': ['next', 'skip', 'skip forward'],
  'AMAZON.NoIntent': ['no', 'no thanks'],
  'AMAZON.PauseIntent': ['pause', 'pause that'],
  'AMAZON.PreviousIntent': ['go back', 'skip back', 'back up'],
  'AMAZON.RepeatIntent': ['repeat', 'say that again', 'repeat that'],
  'AMAZON.ResumeIntent': ['resume', 'continue', 'keep going'],
  'AMAZON.StartOverIntent': ['start over', 'restart', 'start again'],
  'AMAZON.StopIntent': ['stop', 'off', 'shut up'],
  'AMAZON.YesIntent': ['yes', 'yes please', 'sure'],
};

const numbers = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** A way to say an intent: plain words, and slots as "{Type}". */
export interface Pattern {
  readonly intent: string;
  readonly sample: string;
  readonly tokens: readonly string[];
}

/** Lower case, no full stops, hyphens as spaces: the words that are left when something is said aloud. */
export const wordsOf = (text: string): string[] =>
  text.toLowerCase().replaceAll('-', ' ').replaceAll('.', '').split(/\s+/).filter(Boolean);

export const isSlot = (token: string): boolean => token.startsWith('{');

/** The samples of an intent as patterns, with the words Amazon brings. */
export const patternsOf = (intent: Intent): Pattern[] =>
  [...(amazonsOwn[intent.name] ?? []), ...intent.samples].map((sample) => ({
    intent: intent.name,
    sample,
    tokens: sample
      .split(/(\{\w+\})/)
      .flatMap((part) => (isSlot(part) ? [`{${typeOf(part.slice(1, -1), intent)}}`] : wordsOf(part))),
  }));

const typeOf = (slot: string, intent: Intent): string => intent.slots.find(({ name }) => name === slot)?.type ?? '';

/**
 * What may be said for "{Type}": the values and synonyms of a custom type, one to ten for a number. Any other type of
 * Amazon's stands for itself.
 */
export function phrasesFor(slot: string, model: Model): string[][] {
  const custom = model.types.find(({ name }) => `{${name}}` === slot);
  if (custom !== undefined) return custom.values.flatMap(({ words }) => words.map(wordsOf));
  return slot === '{AMAZON.NUMBER}' ? numbers.map((number) => [number]) : [];
}
