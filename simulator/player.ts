import { createSkill } from '../lambda/skill';
import type { Display } from './envelope';
import type { Exchange } from './exchange';
import { fileStore } from './fileStore';
import { Household } from './household';
import { memoryStore, type FileStore } from './memoryStore';
import { OptionError, type Options } from './options';
import { understand } from './recogniser';
import { violations } from './validate';
import type { Moment } from './clock';

/** The Echo Show 8. */
const SHOW: Display = { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' };

/** When scripts begin unless they say otherwise: a Monday morning. */
export const MORNING: Moment = Date.parse('2026-01-05T07:00:00Z');

/** Makes households with the real skill in them, each with an empty store unless a folder keeps it. Throws an OptionError for a bad folder. */
export function households(options: Options, start: Moment) {
  const { device, store, startLag, answerLag } = options;
  const fileStore = store === undefined ? undefined : fileStoreIn(store);
  return (number: number, report: (exchange: Exchange) => void): Household => {
    const skill = createSkill({
      store: memoryStore(fileStore),
      // A line a turn is for CloudWatch; at a desk only what went wrong is worth one.
      log: (fields) => {
        if (fields['level'] !== 'info') process.stderr.write(`${JSON.stringify(fields)}\n`);
      },
      timeZone: () => Promise.resolve(household.zone),
    });
    const household: Household = new Household({
      skill: (request) => skill.invoke(request),
      understand,
      violations,
      start,
      startLag,
      answerLag,
      display: device === 'show' ? SHOW : undefined,
      number,
      report,
    });
    return household;
  };
}

function fileStoreIn(folder: string): FileStore {
  try {
    return fileStore(folder);
  } catch (error) {
    throw new OptionError(`--store: ${error instanceof Error ? error.message : String(error)}`);
  }
}
