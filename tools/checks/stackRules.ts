import { fieldsOf, itemsOf, textOf } from './json';
import { monitoringRules } from './monitoringRules';
import { type StackRule, unless } from './stackRule';
import { at, ofType, only } from './template';

const same = (value: unknown, wanted: unknown): boolean => JSON.stringify(value) === JSON.stringify(wanted);

/** The names the ASK CLI gives its parameters, whatever the template (its cfn-deployer, version 2.30.7). */
const fromTheCli = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];
/** All the function may do. */
const allowed = {
  remember: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
  log: ['logs:CreateLogStream', 'logs:PutLogEvents'],
};

export const stackRules: readonly StackRule[] = [
  {
    name: 'function',
    check: (template) => {
      const lambda = only('AWS::Lambda::Function', template)['Properties'];
      return [
        ...unless(Number(at(lambda, 'Timeout')) < 8, 'Alexa waits eight seconds; the function may run longer'),
        ...unless(same(at(lambda, 'Architectures'), ['arm64']), 'it is not for arm64'),
        ...unless(
          same(Object.keys(fieldsOf(at(lambda, 'Environment', 'Variables'))).toSorted(), [
            'PROGRESS_TABLE',
            'SKILL_ID',
          ]),
          'its environment is not SKILL_ID and PROGRESS_TABLE',
        ),
        ...unless(at(lambda, 'Environment', 'Variables', 'SKILL_ID', 'Ref') === 'SkillId', 'SKILL_ID is not the skill'),
        ...unless(
          at(lambda, 'LoggingConfig', 'LogGroup', 'Ref') !== undefined,
          'it writes to a log of Lambda’s making',
        ),
      ];
    },
  },
  {
    name: 'runtime',
    check: ({ parameters }, { runtime, handler }) => [
      ...unless(at(parameters, 'LambdaRuntime', 'Default') === 'nodejs24.x', 'the runtime is not nodejs24.x'),
      ...unless(at(parameters, 'LambdaRuntime', 'Default') === runtime, `ask-resources.json says ${runtime}`),
      ...unless(at(parameters, 'LambdaHandler', 'Default') === handler, `ask-resources.json says ${handler}`),
    ],
  },
  {
    name: 'concurrency',
    check: (template) => [
      ...unless(at(template.parameters, 'ReservedConcurrency', 'Default') === 0, 'it is reserved by default'),
      ...unless(
        at(only('AWS::Lambda::Function', template), 'Properties', 'ReservedConcurrentExecutions', 'Fn::If', 0) ===
          'HasReservedConcurrency',
        'the parameter does not decide',
      ),
    ],
  },
  {
    name: 'caller',
    check: (template) => {
      const permission = only('AWS::Lambda::Permission', template)['Properties'];
      return [
        ...unless(at(permission, 'Principal') === 'alexa-appkit.amazon.com', 'somebody else than Alexa may call'),
        ...unless(at(permission, 'Action') === 'lambda:InvokeFunction', 'the caller may do more than call'),
        ...unless(at(permission, 'EventSourceToken', 'Ref') === 'SkillId', 'any skill may call'),
      ];
    },
  },
  {
    name: 'role',
    check: (template) => {
      const role = only('AWS::IAM::Role', template)['Properties'];
      const policies = itemsOf(at(role, 'Policies'));
      const statements = policies.flatMap((policy) => itemsOf(at(policy, 'PolicyDocument', 'Statement')));
      return [
        ...unless(!JSON.stringify(role ?? '').includes('*'), 'there is a star in it'),
        ...unless(
          same(
            statements.map((one) => at(one, 'Action')),
            Object.values(allowed),
          ),
          'it allows more or less than three actions on the table and two on the log',
        ),
        ...unless(
          statements.every((one) => at(one, 'Resource') !== undefined),
          'a statement names no resource',
        ),
        ...unless(at(role, 'ManagedPolicyArns') === undefined, 'it takes over somebody else’s policy'),
      ];
    },
  },
  {
    name: 'table',
    check: (template) => {
      const table = only('AWS::DynamoDB::Table', template);
      const properties = table['Properties'];
      return [
        ...unless(table['DeletionPolicy'] === 'Retain', 'deleting the stack deletes what people did'),
        ...unless(table['UpdateReplacePolicy'] === 'Retain', 'replacing it deletes what people did'),
        ...unless(at(properties, 'BillingMode') === 'PAY_PER_REQUEST', 'it is not on demand'),
        ...unless(
          same(at(properties, 'KeySchema'), [{ AttributeName: 'id', KeyType: 'HASH' }]) &&
            same(at(properties, 'AttributeDefinitions'), [{ AttributeName: 'id', AttributeType: 'S' }]),
          'its key is not the text "id"',
        ),
        ...unless(
          same(at(properties, 'TimeToLiveSpecification'), { AttributeName: 'expires', Enabled: true }),
          'nothing in it expires by "expires"',
        ),
        ...unless(
          at(properties, 'PointInTimeRecoverySpecification', 'PointInTimeRecoveryEnabled') === true,
          'there is no way back in time',
        ),
        ...unless(at(properties, 'SSESpecification', 'SSEEnabled') === true, 'it is not encrypted with a key of ours'),
        ...unless(at(properties, 'TableName') === undefined, 'it has a fixed name, so a second stack cannot be made'),
      ];
    },
  },
  {
    name: 'parameters',
    check: ({ parameters, outputs }) => [
      ...fromTheCli.filter((name) => !(name in parameters)).map((name) => `the ASK CLI passes ${name}`),
      ...Object.entries(parameters)
        .filter(([name, one]) => !fromTheCli.includes(name) && at(one, 'Default') === undefined)
        .map(([name]) => `the ASK CLI does not pass ${name}, and it has no default`),
      ...unless('SkillEndpoint' in outputs, 'the ASK CLI looks for the output SkillEndpoint'),
    ],
  },
  {
    name: 'log',
    check: (template) =>
      unless(
        textOf(at(only('AWS::Logs::LogGroup', template), 'Properties', 'RetentionInDays', 'Ref')) === 'LogDays' &&
          ofType('AWS::Logs::LogGroup', template.resources).length === 1,
        'the log is kept for ever',
      ),
  },
  ...monitoringRules,
];
