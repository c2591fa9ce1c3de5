import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { At } from '../lambda/domain/conversation/scene';
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
  {
    device,
    startLag,
    answerLag,
    voice,
    longest,
  }: Pick<Options, 'device' | 'startLag' | 'answerLag' | 'voice' | 'longest'>,
  start: Moment,
  store?: PersistenceAdapter,
) {
  return (number: number, report: (exchange: Exchange) => void): Household => {
    let decided: Decided | null = null;
    const kept = store ?? memoryStore();
    const skill = createSkill({
      decided: (turn) => {
        decided = turn;
      },
      store: kept,
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
      decided: () => decided,
      sceneOf: (request) => sceneIn(request, kept, household),
      start,
      startLag,
      answerLag,
      voice: voice.model,
      longest,
      display: devices[device ?? 'speaker'].display,
      number,
      report,
    });
    return household;
  };
}

/** The scene a request would be heard in: a skill of its own decides it, and nothing of that is kept. */
async function sceneIn(request: RequestEnvelope, store: PersistenceAdapter, household: Household): Promise<At | null> {
  let scene: At | null = null;
  const skill = createSkill({
    store: { getAttributes: (from) => store.getAttributes(from), saveAttributes: () => Promise.resolve() },
    log: () => undefined,
    timeZone: () => Promise.resolve(household.zone),
    decided: (turn) => {
      scene = turn.scene;
    },
  });
  await skill.invoke(request);
  return scene;
}
