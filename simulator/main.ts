import { createSkill } from '../lambda/skill';
import { OptionError, type Options, options, usage } from './options';
import type { Decided } from './exchange';
import { servePage } from './server';
import { hasWords } from './serve/hasWords';
import { openBrowser } from './serve/openBrowser';
import { tableStore } from './tableStore';

const PORT = 8765;
/** How many times as fast as life the fast clock goes, if --speed doesn't say. */
const FAST = 4;
/** What the skill remembers of whoever sits here stays until "forget everything". */
const STORE = '.store/table';

async function page({ port, open, start, store = STORE, startLag, answerLag, voice, speed }: Options): Promise<void> {
  const kept = await tableStore(store).catch((error: unknown) => {
    console.error(`${store} can't be opened (${String(error)}): nothing will be kept.`);
    return tableStore();
  });
  const desk = {
    settings: { start: start ?? null, startLag, answerLag, voice: voice.name, fast: speed > 1 ? speed : FAST },
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
  const served = await servePage({ ...desk, port: port ?? PORT }).catch((error: unknown) => {
    if (port !== undefined || !isTaken(error)) throw error;
    return servePage({ ...desk, port: 0 });
  });
  console.log(`The Echo is on your desk: ${served.address}`);
  console.log('It stays there until you press Ctrl-C. For a conversation in the terminal: npm run talk');
  if (open) openBrowser(served.address);
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}

async function main(args: readonly string[]): Promise<void> {
  const given = options(args);
  if (given === 'help') {
    process.stdout.write(usage);
    return;
  }
  const isForTerminal = given.script !== undefined || given.json || (!given.page && (await hasWords(process.stdin)));
  await (isForTerminal ? import('./talk') : page(given));
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof OptionError ? error.message : error);
  process.exitCode = 2;
});
