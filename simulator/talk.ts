import { Console } from 'node:console';
import { ANY_LENGTH } from './echoParts';
import { type Exchange, toLine } from './exchange';
import { keyboard } from './keyboard';
import { isForReader, tellLastFailure, told } from './failure';
import { OptionError, type Options, options } from './options';
import { Recorder } from './recorder';
import { run } from './run';
import { headOf, script, type Step } from './script';
import { changed, stampOf, stepsOf, textOf } from './source';
import { households, MORNING } from './player';
import { StoreError } from './storeError';
import { tableStore } from './tableStore';
import { converse, remarks } from './terminal';
import { transcript } from './transcript';
import { usage } from './usage';
import { refuseIgnored, refuseInScript } from './uses';

/** Seconds a pipe may stay empty before nobody is believed to be there. */
const PATIENCE = 5;

const print = (text: string) => process.stdout.write(`${text}\n`);
const note = (text: string) => process.stderr.write(`${text}\n`);

/** Plays steps on the simulated clock; the exit code. */
async function play(steps: Iterable<Step> | AsyncIterable<Step>, options: Options, kept: Kept): Promise<number> {
  let exchanges = 0;
  const well = await run(steps, {
    newHousehold: households(options, options.start ?? MORNING, kept?.store),
    note,
    onExchange(number, exchange, line) {
      exchanges += 1;
      if (options.json) print(toLine(number, exchange, options.voice.name));
      else print(transcript(exchange).join('\n'));
      for (const fault of exchange.faults) note(`line ${line}: ${fault}`);
    },
  });
  if (exchanges === 0) note('Nothing was said. Type at a terminal, pipe lines in, or see --help.');
  return well ? 0 : 1;
}

/** Plays a file, or standard input, by its own options and those of the command line. */
async function playFile(file: string, args: readonly string[], kept: Kept): Promise<number> {
  const text = await textOf(file);
  const { options: head } = headOf(text);
  const [own, given] = [options(head), options(args, head)];
  if (own === 'help' || given === 'help') throw new OptionError('--help is for the command line');
  refuseInScript(own);
  return play(script(text), given, kept);
}

/** Plays a file, and again whenever it changes, until somebody ends the program. */
async function playAgainAndAgain(file: string, args: readonly string[], kept: Kept): Promise<never> {
  for (;;) {
    const before = stampOf(file);
    const code = await playFile(file, args, kept).catch((error: unknown) => {
      if (!isForReader(error)) throw error;
      note(told(error));
      return 2;
    });
    note(`${code === 0 ? 'All went as expected.' : 'It did not go as expected.'} Waiting for ${file} to change.`);
    await changed(file, before);
  }
}

/** Somebody sits at a terminal: now is now, and here is here. */
async function talk(options: Options, kept: Kept): Promise<number> {
  const terminal = keyboard(process.stdin, process.stdout, options.speed ?? 1);
  const tell = (exchange: Exchange) => (terminal.pace === 'live' ? remarks(exchange) : transcript(exchange));
  const household = households(
    options,
    options.start ?? Date.now(),
    kept?.store,
  )(0, (exchange) => {
    const told = tell(exchange);
    if (told.length > 0) terminal.print(told.join('\n'));
  });
  household.zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  terminal.print('An Echo on your desk. Type what you would say, for instance: open leg wake up');
  await converse(household, terminal, new Recorder(household, worldOf(options)));
  return 0;
}

/** The options a script needs to be played in the same world. */
function worldOf({ device, startLag, answerLag, voice, longest }: Options): string[] {
  const cut = longest === ANY_LENGTH ? [] : [`--longest ${longest.speech},${longest.reprompt}`];
  const lags = [`--start-lag ${startLag}`, `--answer-lag ${answerLag}`];
  return [`--device ${device ?? 'speaker'}`, `--voice ${voice.name}`, ...lags, ...cut];
}

async function main(args: readonly string[]): Promise<number> {
  const given = options(args);
  if (given === 'help') {
    process.stdout.write(usage);
    return 0;
  }
  const isScript = given.script !== undefined || given.json || !process.stdin.isTTY;
  refuseIgnored(given, isScript ? 'script' : 'conversation');
  const kept = given.store === undefined ? undefined : await openStore(given.store);
  try {
    if (given.watch && given.script !== undefined) return await playAgainAndAgain(given.script, args, kept);
    if (given.script !== undefined) return await playFile(given.script, args, kept);
    if (!isScript) return await talk(given, kept);
    return await play(stepsOf(process.stdin, PATIENCE), given, kept);
  } finally {
    await kept?.close();
  }
}

const openStore = (folder: string) =>
  tableStore(folder).catch((error: unknown) => {
    throw error instanceof StoreError ? new OptionError(`--store: ${error.message}`) : error;
  });
type Kept = Awaited<ReturnType<typeof openStore>> | undefined;

// Standard output is for the conversation alone: whatever else is logged goes to standard error.
globalThis.console = new Console(process.stderr);
// Whoever reads may have read enough (`| head`).
process.stdout.on('error', () => process.exit(0));

tellLastFailure(note);
main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    note(told(error));
    process.exitCode = 2;
  },
);
