import type { Browser, BrowserContextOptions } from 'playwright-core';
// The skill loads its screens when one is asked for, which jest forbids between two tests; visits go on there.
import '../../lambda/screen/screenOf';
import { createSkill } from '../../lambda/skill';
import { memoryStore } from '../../simulator/memoryStore';
import type { SkillIn } from '../../simulator/serve/take';
import { servePage } from '../../simulator/server';
import { browserHere, whereBrowser } from './browserHere';
import { Visit } from './visit';

interface Stay extends Pick<BrowserContextOptions, 'colorScheme' | 'viewport'> {
  /** In the place of the real skill. */
  readonly skillIn?: SkillIn;
  readonly start?: string;
  /** How many times as fast as life it goes at first; left out, as in life. */
  readonly speed?: number;
  readonly startLag?: number;
  /** With the voice, which makes this machine work. */
  readonly aloud?: boolean;
  /** With what the page opens with, an Echo Show; left out, with a speaker. */
  readonly asFound?: boolean;
}

/** What somebody does there; `stop` ends the server behind the page. */
type Act = (visit: Visit, stop: () => Promise<void>) => Promise<void>;

/** Milliseconds anything may take to appear: a busy machine is no failure. */
const PATIENCE = 60_000;

const ZONE = 'Europe/London';

/** The real skill, with a memory of its own. */
function realSkill() {
  const records = new Map<string, string>();
  const skillIn: SkillIn = (zone, decided) => {
    const skill = createSkill({
      decided,
      store: memoryStore(records),
      log: () => undefined,
      timeZone: () => Promise.resolve(zone),
    });
    return (request) => skill.invoke(request);
  };
  const forget = (): Promise<void> => {
    records.clear();
    return Promise.resolve();
  };
  return { skillIn, forget };
}

/**
 * A visit, and where it fails one more, from the beginning: in a real browser time is real, and a machine that stands
 * still for seconds lets the skill's moment pass. What failed first is written, so that nothing fails unseen.
 */
async function visitTwice(name: string, visit: () => Promise<void>): Promise<void> {
  try {
    await visit();
  } catch (error) {
    // oxlint-disable-next-line no-console -- a reader of the log has to know
    console.warn(`Failed at first: ${name}\n${error instanceof Error ? (error.stack ?? '') : String(error)}`);
    await visit();
  }
}

/** One visit to a page of its own, with its own skill. */
async function visitPage(browser: Browser, act: Act, stay: Stay): Promise<void> {
  const { colorScheme, viewport, start = '2026-01-05T07:00:00Z', speed = 1 } = stay;
  const skill = realSkill();
  const served = await servePage({
    port: 0,
    // Short lags: nobody here needs to breathe.
    settings: { start: Date.parse(start), startLag: stay.startLag ?? 0.3, answerLag: 0.3, fast: speed },
    forget: skill.forget,
    skillIn: stay.skillIn ?? skill.skillIn,
  });
  const context = await browser.newContext({
    timezoneId: ZONE,
    ...(colorScheme === undefined ? {} : { colorScheme }),
    viewport: viewport ?? { width: 1400, height: 900 },
  });
  context.setDefaultTimeout(PATIENCE);
  try {
    const kept = JSON.stringify({ muted: stay.aloud !== true, ...(stay.asFound ? {} : { device: 'speaker' }) });
    const key = 'echo-on-your-desk';
    await context.addInitScript(`localStorage.getItem('${key}') ?? localStorage.setItem('${key}', '${kept}')`);
    const visit = new Visit(await context.newPage());
    await visit.page.goto(served.address);
    if (speed > 1) await visit.goes('fast');
    await act(visit, served.close);
    expect(visit.complaints).toEqual([]);
  } finally {
    await context.close();
    await served.close();
  }
}

/**
 * Tests in a real browser, one for the whole file. Where there is none they are skipped.
 *
 * @param together how many go on at once, each in a window of its own: most of their time they wait for a voice to speak
 * @param usual how they stay, where a test does not say otherwise
 */
export function inBrowser(together = 1, usual: Stay = {}) {
  const browserOf = browserHere();
  const windows = Array.from({ length: together }, () => Promise.resolve());
  const run = whereBrowser(together > 1 ? test.concurrent : test);
  let tests = 0;

  return (name: string, act: Act, stay: Stay = {}): void => {
    const window = tests % together;
    tests += 1;
    run(
      name,
      async () => {
        const browser = browserOf();
        if (!browser) throw new Error('No browser was started');
        const visit = (windows[window] ?? Promise.resolve()).then(() =>
          visitTwice(name, () => visitPage(browser, act, { ...usual, ...stay })),
        );
        windows[window] = visit.catch(() => undefined);
        await visit;
      },
      // As long as two tests that hear nothing, twice each, one waiting for the other.
      5 * PATIENCE,
    );
  };
}
