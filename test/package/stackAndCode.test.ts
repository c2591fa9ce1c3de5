import { readFileSync } from 'node:fs';
import { storeLimits } from '../../lambda/persistence/timeout';
import { fieldsOf, itemsOf, textOf } from '../../tools/checks/json';
import { at, only, readTemplate } from '../../tools/checks/template';
import { after, device } from '../persistence/support/device';
import { startTable, type Table } from '../persistence/support/table';

const template = readTemplate('infrastructure/skill.yaml');
const properties = (type: string) => only(type, template)['Properties'];

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
afterAll(() => table.close());

/** A workout on two Echos at once, and then "forget me": everything the skill ever does with its table. */
async function remembersAndForgets(): Promise<void> {
  const [kitchen, bedroom] = [device(table.skill()), device(table.skill())];
  await kitchen.starts(after(0));
  await bedroom.starts(after(5));
  await kitchen.says('AMAZON.PauseIntent', after(90));
}

test('the skill does with its table what its role allows, and nothing else', async () => {
  await table.begin();
  await remembersAndForgets();
  const somebody = device(table.skill());
  await somebody.opens(after(200));
  await somebody.says('ForgetMeIntent', after(210));
  await somebody.says('AMAZON.YesIntent', after(220));
  const done = new Set(table.proxy.calls.map(({ operation }) => `dynamodb:${operation}`));
  const statements = itemsOf(at(properties('AWS::IAM::Role'), 'Policies')).map((policy) =>
    at(policy, 'PolicyDocument', 'Statement', 0, 'Action'),
  );
  expect(new Set(done)).toEqual(new Set(itemsOf(statements[0])));
  expect(await table.item()).toBeUndefined();
});

test('what it writes has the table’s key, and runs out by the attribute the table goes by', async () => {
  await table.begin();
  await remembersAndForgets();
  const item = fieldsOf(await table.item());
  const key = textOf(at(properties('AWS::DynamoDB::Table'), 'KeySchema', 0, 'AttributeName'));
  const expiry = textOf(at(properties('AWS::DynamoDB::Table'), 'TimeToLiveSpecification', 'AttributeName'));
  expect(item[key]).toEqual(expect.stringMatching(/^[\w-]{20,}$/));
  // A time to live is in whole seconds; one in milliseconds would never come.
  const seconds = Number(item[expiry]) - Date.parse(after(90)) / 1000;
  expect(seconds).toBe(366 * 24 * 60 * 60);
});

test('the function gets the environment that index.ts reads, and nothing else', () => {
  const [, read = ''] = /const \{ ([\w, ]+) \} = process\.env;/.exec(readFileSync('lambda/index.ts', 'utf8')) ?? [];
  // Lambda itself sets what begins with AWS_.
  const ours = read.split(', ').filter((name) => !name.startsWith('AWS_'));
  const given = Object.keys(fieldsOf(at(properties('AWS::Lambda::Function'), 'Environment', 'Variables')));
  expect(given.sort()).toEqual(ours.sort());
});

test('the function has more time than the skill ever takes, and less than Alexa gives', () => {
  const seconds = Number(at(properties('AWS::Lambda::Function'), 'Timeout'));
  // A second and a half for everything but the store.
  expect(storeLimits.request / 1000 + 1.5).toBeLessThan(seconds);
  expect(seconds).toBeLessThan(8);
});
