import { itemsOf } from './json';
import { type StackRule, unless, unlike } from './stackRule';
import { at, only } from './template';

/** Whoever plays the function's role. */
const trusted = [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }];

/** All the function may do: three actions on the table it uses, and writing its own log. */
const allowed = [
  {
    Effect: 'Allow',
    Action: ['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:DeleteItem'],
    Resource: {
      'Fn::If': [
        'HasRestoredTable',
        { 'Fn::Sub': 'arn:${AWS::Partition}:dynamodb:${AWS::Region}:${AWS::AccountId}:table/${RestoredTable}' },
        { 'Fn::GetAtt': ['Table', 'Arn'] },
      ],
    },
  },
  {
    Effect: 'Allow',
    Action: ['logs:CreateLogStream', 'logs:PutLogEvents'],
    Resource: { 'Fn::GetAtt': ['Log', 'Arn'] },
  },
];

const policy = (...statements: readonly unknown[]) => ({ Version: '2012-10-17', Statement: statements });

export const accessRules: readonly StackRule[] = [
  {
    name: 'caller',
    check: (template) =>
      unlike(only('AWS::Lambda::Permission', template)['Properties'], {
        Action: 'lambda:InvokeFunction',
        FunctionName: { 'Fn::GetAtt': ['Function', 'Arn'] },
        Principal: 'alexa-appkit.amazon.com',
        EventSourceToken: { Ref: 'SkillId' },
      }),
  },
  {
    name: 'role',
    check: (template) => {
      const role = only('AWS::IAM::Role', template)['Properties'];
      const documents = itemsOf(at(role, 'Policies')).map((one) => at(one, 'PolicyDocument'));
      return [
        ...unless(!JSON.stringify(role ?? '').includes('*'), 'there is a star in it'),
        ...unlike(role, { AssumeRolePolicyDocument: policy(...trusted), ManagedPolicyArns: undefined }),
        ...unlike({ documents }, { documents: allowed.map((statement) => policy(statement)) }),
      ];
    },
  },
];
