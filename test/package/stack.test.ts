import { stackRules } from '../../tools/checks/stackRules';
import { broken, faultsIn, stackText } from './support/brokenStack';

test('the stack keeps every rule', () => {
  expect(faultsIn(stackText)).toEqual([]);
});

const faults: readonly (readonly [rule: string, what: string, from: string, to: string])[] = [
  ['caller', 'anybody', 'alexa-appkit.amazon.com', "'*'"],
  ['caller', 'any skill', '      EventSourceToken: { Ref: SkillId }\n', ''],
  ['role', 'a star in an action', 'dynamodb:DeleteItem]', "'dynamodb:*']"],
  ['role', 'a star in a resource', 'table/${RestoredTable}', 'table/*'],
  [
    'role',
    'a policy of Amazon’s',
    '      Policies:\n',
    '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n      Policies:\n',
  ],
  ['table', 'gone with the stack', 'DeletionPolicy: Retain', 'DeletionPolicy: Delete'],
  ['table', 'gone with a replacement', 'UpdateReplacePolicy: Retain', 'UpdateReplacePolicy: Delete'],
  ['table', 'a fixed name', 'BillingMode:', 'TableName: legs\n      BillingMode:'],
  ['cli', 'a parameter it passes is gone', '  CodeKey:\n', '  Key:\n'],
  ['cli', 'one without a default', '    Default: 512\n', ''],
  ['cli', 'no endpoint', '  SkillEndpoint:', '  Endpoint:'],
  ['metrics', 'an alarm on what nobody counts', 'MetricName: StoreFailures', 'MetricName: StoreFaults'],
  ['metrics', 'a picture of what nobody counts', '"DriftSeconds"', '"Drift"'],
];

test.each(faults)('%s finds: %s', (rule, _what, from, to) => {
  expect(faultsIn(broken(from, to)).map((fault) => fault.split(':')[0])).toContain(rule);
});

test('every rule has been seen to find something', () => {
  expect(stackRules.map(({ name }) => name).filter((name) => !faults.some(([rule]) => rule === name))).toEqual([]);
});
