import { OptionError, type OptionName, type Options } from './options';

/** What options can be for. */
export type Use = 'page' | 'conversation' | 'script';

const everywhere = ['page', 'conversation', 'script'] as const;

/** Which uses act on an option. */
const uses: Readonly<Record<OptionName, readonly Use[]>> = {
  script: ['script'],
  json: ['script'],
  watch: ['script'],
  device: everywhere,
  start: everywhere,
  store: everywhere,
  'start-lag': everywhere,
  'answer-lag': everywhere,
  voice: everywhere,
  longest: ['conversation', 'script'],
  speed: ['page', 'conversation'],
  page: ['page'],
  port: ['page'],
  'no-open': ['page'],
  help: everywhere,
};

const called: Readonly<Record<Use, string>> = {
  page: 'the page',
  conversation: 'a conversation in the terminal',
  script: 'a script',
};

/** Whether an option was given that only the page acts on. */
export const wantsPage = ({ named }: Options): boolean => named.some((name) => uses[name].join() === 'page');

/** Refuses, with an OptionError, the first option that would be ignored here. */
export function refuseIgnored({ named, speed }: Options, here: Use): void {
  const ignored = named.find((name) => !uses[name].includes(here));
  if (ignored !== undefined) {
    const meant = uses[ignored].map((use) => called[use]).join(' and ');
    throw new OptionError(`--${ignored} is for ${meant}; ${called[here]} has no use for it`);
  }
  // On the page, life's own speed is another button.
  if (here === 'page' && speed !== undefined && speed <= 1)
    throw new OptionError(`--speed should be more than 1 for the page, not "${speed}"`);
}

/** What a script may bring along: the world it is played in, and nothing of the machine it is played on. */
const ofScripts: readonly OptionName[] = ['device', 'start', 'start-lag', 'answer-lag', 'voice', 'longest'];

/** Refuses, with an OptionError, what no script may bring along. */
export function refuseInScript({ named }: Options): void {
  const refused = named.find((name) => !ofScripts.includes(name));
  if (refused !== undefined)
    throw new OptionError(`--${refused} is for the command line; a script can't bring it along`);
}
