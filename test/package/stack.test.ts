import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fieldsOf, readJson } from '../../tools/checks/json';
import { awsSays, deployerOf } from '../../tools/checks/stack';
import { stackRules } from '../../tools/checks/stackRules';
import { at, readTemplate, templateOf } from '../../tools/checks/template';

const file = 'infrastructure/skill.yaml';
const text = readFileSync(file, 'utf8');
const deployer = deployerOf(readJson('ask-resources.json'));

function faultsIn(changed: string): string[] {
  const template = templateOf(changed);
  return stackRules.flatMap(({ name, check }) => check(template, deployer).map((fault) => `${name}: ${fault}`));
}

function broken(from: string, to: string): string {
  if (!text.includes(from)) throw new Error(`nothing to break: ${from}`);
  return text.replaceAll(from, () => to);
}

test('the stack keeps every rule', () => {
  expect(faultsIn(text)).toEqual([]);
});

const faults: readonly (readonly [rule: string, what: string, from: string, to: string])[] = [
  ['function', 'nine seconds', 'Timeout: 7', 'Timeout: 9'],
  ['function', 'no time limit of its own (Lambda’s three seconds)', '      Timeout: 7\n', ''],
  ['function', 'another processor', '[arm64]', '[x86_64]'],
  ['function', 'no table', 'PROGRESS_TABLE:', 'TABLE:'],
  ['function', 'the skill id of somebody else', 'SKILL_ID: { Ref: SkillId }', 'SKILL_ID: amzn1.ask.skill.0'],
  ['function', 'a log of Lambda’s making', '        LogGroup: { Ref: Log }\n', ''],
  ['runtime', 'an older runtime', 'Default: nodejs24.x', 'Default: nodejs22.x'],
  ['runtime', 'another handler', 'Default: index.handler', 'Default: main.handler'],
  ['concurrency', 'a limit by default', 'Default: 0', 'Default: 5'],
  [
    'concurrency',
    'a limit nobody chose',
    'Fn::If: [HasReservedConcurrency, { Ref: ReservedConcurrency }, { Ref: AWS::NoValue }]',
    'Ref: ReservedConcurrency',
  ],
  ['caller', 'anybody', 'alexa-appkit.amazon.com', "'*'"],
  ['caller', 'any skill', '      EventSourceToken: { Ref: SkillId }\n', ''],
  ['caller', 'more than calling', 'Action: lambda:InvokeFunction', "Action: 'lambda:*'"],
  ['role', 'a star in an action', 'dynamodb:DeleteItem]', "'dynamodb:*']"],
  ['role', 'a star in a resource', 'table/${RestoredTable}', 'table/*'],
  ['role', 'an action more', 'dynamodb:DeleteItem]', 'dynamodb:DeleteItem, dynamodb:Scan]'],
  ['role', 'an action fewer', 'dynamodb:PutItem, ', ''],
  ['role', 'no word of the log’s resource', 'Resource: { Fn::GetAtt: [Log, Arn] }', 'Condition: {}'],
  [
    'role',
    'a policy of Amazon’s',
    '      Policies:\n',
    '      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]\n      Policies:\n',
  ],
  ['table', 'gone with the stack', 'DeletionPolicy: Retain', 'DeletionPolicy: Delete'],
  ['table', 'gone with a replacement', 'UpdateReplacePolicy: Retain', 'UpdateReplacePolicy: Delete'],
  ['table', 'paid by the hour', 'PAY_PER_REQUEST', 'PROVISIONED'],
  ['table', 'another key', '{ AttributeName: id, KeyType: HASH }', '{ AttributeName: key, KeyType: HASH }'],
  ['table', 'nothing expires', 'AttributeName: expires, Enabled: true', 'AttributeName: expires, Enabled: false'],
  ['table', 'another expiry', 'AttributeName: expires', 'AttributeName: ttl'],
  ['table', 'no way back', 'PointInTimeRecoveryEnabled: true', 'PointInTimeRecoveryEnabled: false'],
  ['table', 'no encryption', 'SSEEnabled: true', 'SSEEnabled: false'],
  ['table', 'a fixed name', 'BillingMode:', 'TableName: legs\n      BillingMode:'],
  ['parameters', 'one the ASK CLI passes is gone', '  CodeKey:\n', '  Key:\n'],
  ['parameters', 'one without a default', '    Default: 512\n', ''],
  ['parameters', 'no endpoint for the ASK CLI', '  SkillEndpoint:', '  Endpoint:'],
  ['log', 'kept for ever', '      RetentionInDays: { Ref: LogDays }\n', '      LogGroupClass: STANDARD\n'],
  ['alarms', 'errors unwatched', 'MetricName: Errors', 'MetricName: Invocations'],
  ['alarms', 'a slow answer unwatched', 'ExtendedStatistic: p99', 'Statistic: Average'],
  ['alarms', 'throttles unwatched', 'MetricName: Throttles', 'MetricName: Errors'],
  ['alarms', 'refused speech unwatched', 'MetricName: SpeechRefused', 'MetricName: Problems'],
  ['alarms', 'a thrown error unwatched', 'MetricName: Problems', 'MetricName: Turns'],
  ['alarms', 'a failing store unwatched', 'MetricName: StoreFailures', 'MetricName: Turns'],
  ['alarms', 'looked for in the wrong place', 'Namespace: LegWakeUp', 'Namespace: AWS/Lambda'],
  [
    'alarms',
    'nobody told',
    'AlarmActions: { Fn::If: [HasAlarmEmail, [{ Ref: AlarmTopic }], { Ref: AWS::NoValue }] }',
    'ActionsEnabled: false',
  ],
  ['alarms', 'a quiet night alarms', 'TreatMissingData: notBreaching', 'TreatMissingData: breaching'],
  ['dashboard', 'a body that is no JSON', '"title": "Gone wrong",', '"title": "Gone wrong"'],
  ['dashboard', 'drift is not drawn', '"DriftSeconds"', '"Drift"'],
  ['dashboard', 'a metric of Lambda’s under our name', '["AWS/Lambda", "Throttles"', '["LegWakeUp", "Throttles"'],
];

test.each(faults)('%s finds: %s', (rule, _what, from, to) => {
  expect(faultsIn(broken(from, to)).map((fault) => fault.split(':')[0])).toContain(rule);
});

test('every rule has been seen to find something', () => {
  expect(stackRules.map(({ name }) => name).filter((name) => !faults.some(([rule]) => rule === name))).toEqual([]);
});

// Its rules are loaded at the first call, which takes seconds on a busy machine.
jest.setTimeout(60_000);

describe('AWS’s own validator', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'stack-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('has nothing to say', () => {
    expect(awsSays(file)).toEqual([]);
  });

  test.each([
    ['a property nobody has', 'Timeout: 7', 'TimeOut: 7'],
    ['a time Lambda does not allow', 'Timeout: 7', 'Timeout: 9999'],
    ['a resource that is not there', 'Fn::GetAtt: [Table, Arn]', 'Fn::GetAtt: [Tables, Arn]'],
    ['an attribute that is not there', 'Fn::GetAtt: [Table, Arn]', 'Fn::GetAtt: [Table, Name]'],
    ['a runtime that is gone', 'Runtime: { Ref: LambdaRuntime }', 'Runtime: nodejs16.x'],
    ['an alarm that compares with nothing', 'GreaterThanOrEqualToThreshold', 'AtLeast'],
  ])('finds %s', (_what, from, to) => {
    const copy = join(folder, 'skill.yaml');
    writeFileSync(copy, broken(from, to));
    expect(awsSays(copy)).not.toEqual([]);
  });
});

describe('the ASK CLI', () => {
  const profile = at(readJson('ask-resources.json'), 'profiles', 'default');

  test('is pointed at what `npm run stage` lays out, and at this template', () => {
    expect(at(profile, 'skillMetadata', 'src')).toBe('./dist/package');
    expect(at(profile, 'code', 'default', 'src')).toBe('./dist/lambda');
    expect(existsSync(String(at(profile, 'skillInfrastructure', 'userConfig', 'templatePath')))).toBe(true);
  });

  test('gives the template no parameter it lacks', () => {
    const given = Object.keys(fieldsOf(at(profile, 'skillInfrastructure', 'userConfig', 'cfn', 'parameters')));
    expect(Object.keys(readTemplate(file).parameters)).toEqual(expect.arrayContaining(given));
  });
});
