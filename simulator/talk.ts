import { Console } from 'node:console';
import { type Exchange, toLine } from './exchange';
import { keyboard } from './keyboard';
import { tellLastFailure, told } from './failure';
import { OptionError, type Options, options } from './options';
import { run } from './run';
import { script, type Step } from './script';
import { stepsOf, textOf } from './source';
import { households, MORNING } from './player';
import { StoreError } from './storeError';
import { tableStore } from './tableStore';
import { converse, remarks } from './terminal';
import { transcript } from './transcript';
import { usage } from './usage';
import { refuseIgnored } from './uses';

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
    onExchange(number, exchange) {
      exchanges += 1;
      if (options.json) print(toLine(number, exchange, options.voice.name));
      else print(transcript(exchange).join('\n'));
      for (const fault of exchange.faults) note(`script ${number}, "${exchange.heard}": ${fault}`);
    },
  });
  if (exchanges === 0) note('Nothing was said. Type at a terminal, pipe lines in, or see --help.');
  return well ? 0 : 1;
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
  await converse(household, terminal);
  return 0;
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
    if (given.script !== undefined) return await play(script(await textOf(given.script)), given, kept);
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
