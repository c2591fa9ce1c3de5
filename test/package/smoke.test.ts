import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { RequestEnvelope } from 'ask-sdk-model';
import { startTable, type Table } from '../persistence/support/table';
import { wordsOf } from '../persistence/support/device';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

/** The requests that docs/deploy.md sends to a real function, filled in as it does. */
function requestOf(name: string, now: string): RequestEnvelope {
  const filled = readFileSync(`infrastructure/smoke/${name}.json`, 'utf8').replace('NOW', now);
  const request: unknown = JSON.parse(filled.replaceAll('SKILL', 'amzn1.ask.skill.ours'));
  if (!isEnvelope(request)) throw new TypeError('No request');
  return request;
}

const isEnvelope = (value: unknown): value is RequestEnvelope =>
  typeof value === 'object' && value !== null && 'request' in value;

test('the smoke test tries each of the three operations, and leaves nothing', async () => {
  const skill = table.skill();
  const first = await skill.invoke(requestOf('start', '2026-01-05T07:00:00Z'));
  expect(table.operations()).toEqual(['GetItem', 'PutItem']);
  expect((await table.item())?.id).toBe(createHash('sha256').update('smoke-test').digest('hex'));

  const again = await skill.invoke(requestOf('start', '2026-01-05T07:02:00Z'));
  expect(table.operations()).toEqual(['GetItem', 'PutItem']);
  for (const one of [first, again]) expect(wordsOf(one)).toMatch(/Go\./);

  await skill.invoke(requestOf('disable', '2026-01-05T07:03:00Z'));
  expect(table.operations()).toContain('DeleteItem');
  expect(await table.item()).toBeUndefined();
  expect(table.trouble()).toEqual([]);
});

test('its commands are a shell’s, and name the requests that are there', () => {
  const [, commands = ''] =
    /## 5\. A smoke test[^]*?```sh\n([^]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8')) ?? [];
  execFileSync('bash', ['-n'], { input: commands });
  const sent = [...commands.matchAll(/^send (\w+)/gm)].map(([, name]) => name);
  expect(sent).toEqual(['start', 'start', 'disable']);
});
