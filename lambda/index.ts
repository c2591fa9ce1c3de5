import type { Handler } from 'aws-lambda';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { dynamoClient } from './persistence/client';
import { dynamoStore } from './persistence/dynamo';
import { rehearse } from './rehearsal';
import { createSkill } from './skill';
import { stopwatch } from './telemetry/stopwatch';
import { timeZone } from './alexa/timeZone';
import { cloudWatchLog } from './telemetry/cloudWatch';

const { SKILL_ID, PROGRESS_TABLE, AWS_LAMBDA_FUNCTION_NAME } = process.env;

const log = cloudWatchLog({
  functionName: AWS_LAMBDA_FUNCTION_NAME ?? 'leg-wake-up',
  clock: Date.now,
  write: (line) => process.stdout.write(line),
});

function store(): PersistenceAdapter | null {
  if (PROGRESS_TABLE) return dynamoStore(dynamoClient(), PROGRESS_TABLE);
  log({ level: 'warn', event: 'no-table', reason: 'PROGRESS_TABLE names no table: nothing is remembered' });
  return null;
}

const kept = store();

const skill = createSkill({
  store: kept,
  log,
  timeZone: timeZone({ log }),
  clock: Date.now,
  now: stopwatch,
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

/**
 * What Lambda calls. Asynchronous: newer Node runtimes on Lambda refuse the SDK's own handler, which takes a callback.
 */
export const handler: Handler<RequestEnvelope, ResponseEnvelope> = async (envelope) => skill.invoke(envelope);

/** To be awaited before the first request. */
export const rehearsal = (): Promise<void> => rehearse({ store: kept, log });
