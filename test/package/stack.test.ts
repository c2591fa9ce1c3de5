import { stackRules } from '../../tools/checks/stackRules';
import { broken, faultsIn, stackText } from './support/brokenStack';

test('the stack keeps every rule', () => {
  expect(faultsIn(stackText)).toEqual([]);
});

const faults: readonly (readonly [rule: string, what: string, from: string, to: string])[] = [
  ['function', 'nine seconds', 'Timeout: 7', 'Timeout: 9'],
  ['function', 'no time limit of its own (Lambda’s three seconds)', '      Timeout: 7\n', ''],
  ['function', 'another processor', '[arm64]', '[x86_64]'],
  ['function', 'no table', 'PROGRESS_TABLE:', 'TABLE:'],
  ['function', 'the skill id of somebody else', 'SKILL_ID: { Ref: SkillId }', 'SKILL_ID: amzn1.ask.skill.0'],
  ['function', 'a log of Lambda’s making', '        LogGroup: { Ref: Log }\n', ''],
  ['function', 'lines nobody counts', 'LogFormat: JSON', 'LogFormat: Text'],
  ['function', 'a fixed memory', 'MemorySize: { Ref: MemoryMegabytes }', 'MemorySize: 128'],
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
  ['role', 'somebody else plays it', 'lambda.amazonaws.com', 'ec2.amazonaws.com'],
  [
    'role',
    'what it must not do',
    '- Effect: Allow\n                Action: [dynamodb',
    '- Effect: Deny\n                Action: [dynamodb',
  ],
  ['role', 'another table', '- Fn::GetAtt: [Table, Arn]', '- arn:aws:dynamodb:us-east-1:1:table/other'],
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
  ['parameters', 'any text for a skill’s id', '    AllowedPattern: ', '    ConstraintDescription: '],
  [
    'conditions',
    'a limit although none was chosen',
    '{ Ref: ReservedConcurrency }, 0]',
    '{ Ref: ReservedConcurrency }, 5]',
  ],
  ['conditions', 'mail to nobody', "{ Ref: AlarmEmail }, '']", "{ Ref: AlarmEmail }, 'x']"],
  ['outputs', 'no endpoint for the ASK CLI', '  SkillEndpoint:', '  Endpoint:'],
  ['outputs', 'a table the runbook looks for', '  ProgressTable:', '  TableName:'],
  ['log', 'kept after the stack', 'DeletionPolicy: Delete', 'DeletionPolicy: Retain'],
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
    'a quarter of an hour of errors',
    '      Period: 300\n      EvaluationPeriods: 1',
    '      Period: 900\n      EvaluationPeriods: 1',
  ],
  ['alarms', 'only a hundred of them', 'Threshold: 1\n', 'Threshold: 100\n'],
  ['alarms', 'slow from seven seconds on', 'Threshold: 2000', 'Threshold: 7000'],
  ['alarms', 'one that goes off when all is well', 'GreaterThanOrEqualToThreshold', 'LessThanThreshold'],
  [
    'alarms',
    'one that does not say what it means',
    '      AlarmDescription: A handler threw. A person heard the one sentence of the error handler.\n',
    '',
  ],
  [
    'alarms',
    'nobody told',
    'AlarmActions: { Fn::If: [HasAlarmEmail, [{ Ref: AlarmTopic }], { Ref: AWS::NoValue }] }',
    'ActionsEnabled: false',
  ],
  ['alarms', 'a quiet night alarms', 'TreatMissingData: notBreaching', 'TreatMissingData: breaching'],
  ['mail', 'a topic nobody reads', '    Condition: HasAlarmEmail\n', ''],
  ['mail', 'mail to somebody else', 'Endpoint: { Ref: AlarmEmail }', 'Endpoint: me@example.com'],
  ['dashboard', 'the average of an answer', '"stat": "p99"', '"stat": "Average"'],
  ['dashboard', 'no share of fallbacks', '100 * fallbacks / turns', 'fallbacks'],
  ['dashboard', 'another region', '"region": "${AWS::Region}"', '"region": "eu-west-1"'],
  ['dashboard', 'another stack’s function', '"FunctionName", "${Function}"', '"FunctionName", "legs"'],
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
