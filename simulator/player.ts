import type { PersistenceAdapter } from 'ask-sdk-core';
import { createSkill } from '../lambda/skill';
import type { Decided, Exchange } from './exchange';
import { Household } from './household';
import { memoryStore } from './memoryStore';
import type { Options } from './options';
import { devices } from './page/devices';
import { understand } from './recogniser';
import { violations } from './validate';
import type { Moment } from './clock';

/** When scripts begin unless they say otherwise: a Monday morning. */
export const MORNING: Moment = Date.parse('2026-01-05T07:00:00Z');

/** Makes households with the real skill in them, each with an empty store unless one is given. */
export function households(
  { device, startLag, answerLag, voice, longest }: Options,
  start: Moment,
  store?: PersistenceAdapter,
) {
  return (number: number, report: (exchange: Exchange) => void): Household => {
    let decided: Decided | null = null;
    const skill = createSkill({
      decided: (turn) => {
        decided = turn;
      },
      store: store ?? memoryStore(),
      // A line a turn is for CloudWatch; at a desk only what went wrong is worth one.
      log: (fields) => {
        if (fields['level'] !== 'info') process.stderr.write(`${JSON.stringify(fields)}\n`);
      },
      timeZone: () => Promise.resolve(household.zone),
      clock: () => household.clock.now,
    });
    const household: Household = new Household({
      skill: (request) => {
        decided = null;
        return skill.invoke(request);
      },
      understand,
      violations,
      start,
      startLag,
      answerLag,
      voice: voice.model,
      longest,
      display: devices[device ?? 'speaker'].display,
      number,
      report: (exchange) => {
        report({ ...exchange, decided: exchange.request === null ? null : decided });
      },
    });
    return household;
  };
}
