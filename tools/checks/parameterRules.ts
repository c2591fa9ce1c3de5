import { isDeepStrictEqual } from 'node:util';
import { type StackRule, unless, unlike } from './stackRule';
import { at } from './template';

/** The names the ASK CLI gives its parameters, whatever the template (its cfn-deployer, version 2.30.7). */
const fromTheCli = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];

export const parameterRules: readonly StackRule[] = [
  {
    name: 'parameters',
    check: ({ parameters }) => [
      ...fromTheCli.filter((name) => !(name in parameters)).map((name) => `the ASK CLI passes ${name}`),
      ...Object.entries(parameters)
        .filter(([name, one]) => !fromTheCli.includes(name) && at(one, 'Default') === undefined)
        .map(([name]) => `the ASK CLI does not pass ${name}, and it has no default`),
      ...unlike(parameters['SkillId'], { AllowedPattern: '^amzn1\\.ask\\.skill\\.[0-9a-f-]{36}$' }),
    ],
  },
  {
    name: 'conditions',
    check: ({ parameters, conditions }) =>
      Object.entries(conditions).flatMap(([name, condition]) => {
        const parameter = name.replace(/^Has/, '');
        const standard = at(parameters, parameter, 'Default');
        const chosen = { 'Fn::Not': [{ 'Fn::Equals': [{ Ref: parameter }, standard] }] };
        return unless(isDeepStrictEqual(condition, chosen), `${name} is not whether ${parameter} was chosen`);
      }),
  },
  {
    name: 'outputs',
    // The ASK CLI looks for the first, docs/deploy.md and docs/runbook.md for the others.
    check: ({ outputs }) =>
      Object.entries({
        SkillEndpoint: { 'Fn::GetAtt': ['Function', 'Arn'] },
        ProgressTable: { Ref: 'Table' },
        LogGroup: { Ref: 'Log' },
        DashboardName: { Ref: 'Dashboard' },
      }).flatMap(([name, Value]) => unlike(outputs[name], { Value }).map((fault) => `${name}: ${fault}`)),
  },
];
