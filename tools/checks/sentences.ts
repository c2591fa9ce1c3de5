import type { Intent, Model } from './model';

/** What English speakers say to a standard intent without any sample of ours: Amazon's page "Standard built-in intents". */
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

interface Sentence {
  readonly words: string;
  readonly intent: string;
  /** The sample it was made from. */
  readonly sample: string;
}

/**
 * Every sentence the model names outright: each sample with each value and synonym of its custom slots, and the words
 * Amazon brings. A number slot stands for one to ten; any other slot of Amazon's stands for itself.
 *
 * @example "{rounds} rounds please" gives "one rounds please" to "ten rounds please"
 */
export function sentencesOf(model: Model): Sentence[] {
  return model.intents.flatMap((intent) =>
    [...(amazonsOwn[intent.name] ?? []), ...intent.samples].flatMap((sample) =>
      fillings(sample, intent, model).map((words) => ({ words, intent: intent.name, sample })),
    ),
  );
}

/** Lower case, single spaces, no full stops, hyphens as spaces: what is left when something is said aloud. */
export const spoken = (text: string): string =>
  text.toLowerCase().replaceAll('-', ' ').replaceAll('.', '').replaceAll(/\s+/g, ' ').trim();

function fillings(sample: string, intent: Intent, model: Model): string[] {
  const parts = sample.split(/(\{\w+\})/);
  const choices = parts.map((part) => (part.startsWith('{') ? valuesOf(part.slice(1, -1), intent, model) : [part]));
  const filled = choices.reduce<string[]>(
    (starts, ends) => starts.flatMap((start) => ends.map((end) => start + end)),
    [''],
  );
  return filled.map(spoken);
}

function valuesOf(slot: string, intent: Intent, model: Model): readonly string[] {
  const type = intent.slots.find(({ name }) => name === slot)?.type ?? '';
  const custom = model.types.find(({ name }) => name === type);
  if (custom !== undefined) return custom.values.flatMap(({ words }) => words);
  return type === 'AMAZON.NUMBER' ? numbers : [`{${type}}`];
}
