import { createSkill } from '../lambda/skill';
import type { Decided } from './exchange';
import { tellLastFailure, told } from './failure';
import { OptionError, type Options, options } from './options';
import { servePage } from './server';
import { hasWords } from './serve/hasWords';
import { openBrowser } from './serve/openBrowser';
import { StoreError } from './storeError';
import { tableStore } from './tableStore';
import { usage } from './usage';
import { refuseIgnored, wantsPage } from './uses';

const PORT = 8765;
/** How many times as fast as life the fast clock goes, if --speed doesn't say. */
const FAST = 4;
/** What the skill remembers of whoever sits here stays until "forget everything". */
const STORE = '.store/table';

async function page(given: Options): Promise<void> {
  refuseIgnored(given, 'page');
  const { open, start, startLag, answerLag, voice, speed, device } = given;
  const kept = await storeIn(given.store);
  const desk = {
    settings: {
      start: start ?? null,
      startLag,
      answerLag,
      voice: voice.name,
      fast: speed ?? FAST,
      device,
    },
    forget: kept.forget,
    skillIn(zone: string | undefined, decided: (turn: Decided) => void) {
      const skill = createSkill({
        decided,
        store: kept.store,
        log: (fields) => {
          if (fields['level'] !== 'info') console.error(JSON.stringify(fields));
        },
        timeZone: () => Promise.resolve(zone),
      });
      return skill.invoke;
    },
  };
  const served = await servedAt(given.port, (port) => servePage({ ...desk, port })).catch(async (error: unknown) => {
    await kept.close();
    throw error;
  });
  console.log(`The Echo is on your desk: ${served.address}`);
  console.log('It stays there until you press Ctrl-C. For a conversation in the terminal: npm run talk');
  if (open) openBrowser(served.address);
}

/** What the skill remembers; a second Echo beside one with the same folder remembers on its own, until it stops. */
async function storeIn(folder: string | undefined) {
  try {
    return await tableStore(folder ?? STORE);
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    // Who names a folder wants it; the usual one nobody asked for.
    if (!error.isInUse && folder !== undefined) throw error;
    console.error(`${error.message}: what is said here is forgotten when this one stops.`);
    return tableStore();
  }
}

/** Serves at the wanted port; where nobody wanted one, at the usual one, or any free one. */
async function servedAt<Served>(wanted: number | undefined, serve: (port: number) => Promise<Served>) {
  try {
    return await serve(wanted ?? PORT);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (wanted === undefined && code === 'EADDRINUSE') return serve(0);
    if (code === 'EADDRINUSE') throw new OptionError(`--port: another program uses ${wanted ?? PORT} already`);
    if (code === 'EACCES')
      throw new OptionError(`--port: this system lets nobody use ${wanted ?? PORT} without rights`);
    throw error;
  }
}

async function main(args: readonly string[]): Promise<void> {
  const given = options(args);
  if (given === 'help') {
    process.stdout.write(usage);
    return;
  }
  const isForTerminal =
    given.script !== undefined || given.json || (!wantsPage(given) && (await hasWords(process.stdin)));
  await (isForTerminal ? import('./talk') : page(given));
}

tellLastFailure(console.error);
main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(told(error));
  process.exitCode = 2;
});
