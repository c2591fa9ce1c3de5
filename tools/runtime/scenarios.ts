import assert from 'node:assert/strict';
import type { Database } from '../../simulator/database';
import { violations } from '../../simulator/validate';
import { converse, responseOf, speechOf } from './conversation';
import type { Lambda } from './lambda';

/** What is there to be tried: a function that is running, and the database it talks to. */
export interface Scene {
  readonly lambda: Lambda;
  readonly database: Database;
}

export interface Scenario {
  readonly name: string;
  /** Throws where something is not as it should be. */
  readonly play: (scene: Scene) => Promise<void>;
}

/** The only skill that may call; the simulator's own. */
export const SKILL_ID = 'amzn1.ask.skill.00000000-0000-4000-8000-000000000001';

const launchBy = (userId: string, applicationId = SKILL_ID, timestamp = '2026-01-05T07:00:00Z') => ({
  version: '1.0',
  session: { new: true, sessionId: 's', application: { applicationId }, user: { userId }, attributes: {} },
  context: {
    System: {
      application: { applicationId },
      user: { userId },
      device: { deviceId: 'd', supportedInterfaces: {} },
      apiEndpoint: 'https://api.amazonalexa.invalid',
    },
  },
  request: { type: 'LaunchRequest', requestId: 'r', timestamp, locale: 'en-US' },
});

const own = (fields: object) => ({ ...launchBy('garbage'), ...fields });

const garbage: readonly unknown[] = [
  null,
  {},
  [],
  'open leg wake up',
  { request: null },
  own({ request: { type: 'LaunchRequest' } }),
  own({ request: { type: 'IntentRequest', intent: null } }),
  own({ request: { type: 'Something.New', requestId: 'r', timestamp: 'never' } }),
  own({ context: null }),
  own({ session: { attributes: { live: [], person: 7 } } }),
  own({ session: null, context: { System: null } }),
];

/** In order: each finds the database as the one before has left it, and the last one ends it. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'launch',
    async play({ lambda }) {
      const response = responseOf(await lambda.invoke(launchBy('stranger')));
      assert.match(speechOf(response), /A workout, or a cramp\?<\/speak>$/);
      assert.deepEqual(await violations(response, { screen: false }), []);
    },
  },
  {
    name: 'a workout, a pause, the next day',
    async play({ lambda }) {
      const exchanges = await converse(
        lambda,
        [
          'open leg wake up',
          'two rounds',
          '@3:00 pause',
          '@0:20 go on',
          '~3',
          'stop',
          '~86400',
          'open leg wake up',
        ].join('\n'),
      );
      const said = exchanges.map(({ response }) => (response === null ? '' : speechOf(response)));
      assert.deepEqual(
        exchanges.flatMap(({ faults }) => faults),
        [],
      );
      assert.match(said[1] ?? '', /Go\./);
      assert.match(said[2] ?? '', /^<speak>Paused /);
      assert.match(said[3] ?? '', /Three, two, one\. Go\./);
      assert.match(said.at(-1) ?? '', /Two rounds again\?<\/speak>$/);
    },
  },
  {
    name: 'garbage',
    async play({ lambda }) {
      for (const event of garbage) {
        const response = responseOf(await lambda.invoke(event));
        assert.deepEqual(await violations(response, { screen: false }), [], JSON.stringify(event));
      }
    },
  },
  {
    name: 'another skill',
    async play({ lambda }) {
      const response = responseOf(await lambda.invoke(launchBy('stranger', 'amzn1.ask.skill.theirs')));
      assert.deepEqual(response, { version: '1.0', response: {} });
    },
  },
  {
    name: 'the database is down',
    async play({ lambda, database }) {
      await database.close();
      await answersWithout(lambda);
    },
  },
];

/** With a database that never answers. */
export const silentScenarios: readonly Scenario[] = [
  { name: 'the database does not answer', play: ({ lambda }) => answersWithout(lambda) },
  { name: 'it still does not', play: ({ lambda }) => answersWithout(lambda) },
];

/** The milliseconds a person waits for an answer. Alexa waits eight seconds. */
const PATIENCE = 3000;

async function answersWithout(lambda: Lambda): Promise<void> {
  const began = performance.now();
  const response = responseOf(await lambda.invoke(launchBy('unlucky')));
  assert.match(speechOf(response), /A workout, or a cramp\?<\/speak>$/);
  assert.ok(performance.now() - began < PATIENCE, 'an answer while somebody still waits for it');
  assert.match(lambda.lines.at(-1) ?? '', /"store":"failed"/);
}
