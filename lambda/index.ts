import type { Handler } from 'aws-lambda';
import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { Log } from './log';
import { dynamoClient, dynamoStore } from './persistence/dynamo';
import { createSkill } from './skill';
import { timeZone } from './timeZone';

const { SKILL_ID, PROGRESS_TABLE } = process.env;

const log: Log = (fields) => {
  process.stdout.write(`${JSON.stringify(fields)}\n`);
};

function store(): PersistenceAdapter | null {
  if (PROGRESS_TABLE) return dynamoStore(dynamoClient(), PROGRESS_TABLE);
  log({ level: 'warn', event: 'no-table', reason: 'PROGRESS_TABLE names no table: nothing is remembered' });
  return null;
}

const skill = createSkill({
  store: store(),
  log,
  timeZone: timeZone({ log }),
  ...(SKILL_ID ? { skillId: SKILL_ID } : {}),
});

/** What Lambda calls. Asynchronous: newer Node runtimes on Lambda refuse the SDK's own handler, which takes a callback. */
export const handler: Handler<RequestEnvelope, ResponseEnvelope> = async (envelope) => skill.invoke(envelope);
