import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { reasonOf, type Log } from './telemetry/log';
import { createSkill } from './skill';

/** Milliseconds after which the first request is let in, played or not: as long as a new connection may take. */
const LIMIT = 400;

interface RehearsalOptions {
  readonly store: PersistenceAdapter | null;
  readonly log: Log;
  readonly limit?: number;
}

/**
 * Plays one turn for nobody before the first request: Lambda starts a function with a whole processor, and answers with
 * the share that its memory buys. Code is compiled then, and the connection to the table stands. Reads a key that
 * nobody has and writes nothing; tells the log only what went wrong. Never rejects, and gives up after 400
 * milliseconds.
 */
export async function rehearse({ store, log, limit = LIMIT }: RehearsalOptions): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, limit, 'late');
  });
  try {
    const fault = await Promise.race([play(store), late]);
    if (fault !== null) log({ level: 'warn', event: 'rehearsal-failed', reason: fault });
  } catch {
    // Neither a skill that cannot be made nor a line that cannot be written is a reason not to start.
  } finally {
    clearTimeout(timer);
  }
}

/** The first thing that went wrong; null where all went well. The turn is played while the table is on its way. */
async function play(store: PersistenceAdapter | null): Promise<string | null> {
  const faults: string[] = [];
  const skill = createSkill({
    store: store === null ? null : empty,
    log: ({ level, event, reason }) => {
      if (level !== 'info') faults.push(String(reason ?? event));
    },
    // A day in a time zone is another thing that takes longest the first time.
    timeZone: () => Promise.resolve('America/New_York'),
  });
  const tried = await Promise.allSettled([read(store), skill.invoke(request)]);
  for (const one of tried) if (one.status === 'rejected') faults.push(reasonOf(one.reason));
  return faults[0] ?? null;
}

const read = async (store: PersistenceAdapter | null): Promise<unknown> => store?.getAttributes(request);

/** Nothing was kept before a rehearsal, and nothing of it is. */
const empty: PersistenceAdapter = {
  getAttributes: () => Promise.resolve({}),
  saveAttributes: () => Promise.resolve(),
};

const application = { applicationId: 'rehearsal' };
/** Alexa's own begin with "amzn1.ask.account.". */
const user = { userId: 'nobody' };

/** "Ask leg wake up for one round": the turn that runs the most of the skill. */
const request: RequestEnvelope = {
  version: '1.0',
  session: { new: true, sessionId: 'rehearsal', application, user, attributes: {} },
  context: {
    System: { application, user, device: { deviceId: 'rehearsal', supportedInterfaces: {} }, apiEndpoint: '' },
  },
  request: {
    type: 'IntentRequest',
    requestId: 'rehearsal',
    timestamp: '2026-01-05T12:00:00Z',
    locale: 'en-US',
    dialogState: 'COMPLETED',
    intent: {
      name: 'StartWorkoutIntent',
      confirmationStatus: 'NONE',
      slots: { rounds: { name: 'rounds', value: '1', confirmationStatus: 'NONE' } },
    },
  },
};
