import { metrics } from '../../lambda/telemetry/counts';
import { fieldsOf, itemsOf, textOf } from './json';
import { at, ofType, only, type Template } from './template';

/** One thing about the stack that AWS's own validator cannot know. `check` names each place where it is not so. */
interface StackRule {
  readonly name: string;
  readonly check: (template: Template) => readonly string[];
}

/** The names the ASK CLI gives its parameters, whatever the template (its cfn-deployer, version 2.30.7). */
const fromTheCli = ['SkillId', 'LambdaRuntime', 'LambdaHandler', 'CodeBucket', 'CodeKey', 'CodeVersion'];

const unless = (so: boolean, fault: string): string[] => (so ? [] : [fault]);
const without = (known: readonly string[], names: readonly string[]) => names.filter((name) => !known.includes(name));

export const stackRules: readonly StackRule[] = [
  {
    name: 'caller',
    check: (template) => {
      const { Principal, EventSourceToken } = fieldsOf(only('AWS::Lambda::Permission', template)['Properties']);
      return unless(
        Principal === 'alexa-appkit.amazon.com' && at(EventSourceToken, 'Ref') === 'SkillId',
        'others than this skill may call the function',
      );
    },
  },
  {
    name: 'role',
    check: (template) => {
      const role = fieldsOf(only('AWS::IAM::Role', template)['Properties']);
      return [
        ...unless(!JSON.stringify(role).includes('*'), 'there is a star in it'),
        ...unless(role['ManagedPolicyArns'] === undefined, 'a policy of Amazon’s allows what nobody here wrote'),
      ];
    },
  },
  {
    name: 'table',
    check: (template) => {
      const table = only('AWS::DynamoDB::Table', template);
      const kept = ['DeletionPolicy', 'UpdateReplacePolicy'].every((policy) => table[policy] === 'Retain');
      return [
        ...unless(kept, 'what people did goes with the stack'),
        ...unless(at(table, 'Properties', 'TableName') === undefined, 'with a name of its own there is one stack only'),
      ];
    },
  },
  {
    name: 'cli',
    check: ({ parameters, outputs }) => [
      ...without(Object.keys(parameters), fromTheCli).map((name) => `the ASK CLI passes ${name}`),
      ...without(fromTheCli, Object.keys(parameters))
        .filter((name) => at(parameters, name, 'Default') === undefined)
        .map((name) => `the ASK CLI does not pass ${name}, and it has no default`),
      ...unless('SkillEndpoint' in outputs, 'the ASK CLI looks for the output SkillEndpoint'),
    ],
  },
  {
    name: 'metrics',
    check: (template) => {
      const named = [...alarmed(template), ...drawn(template)];
      return without(Object.keys(metrics), named).map((name) => `nobody counts ${name}`);
    },
  },
];

/** Our own metrics that alarms watch. */
const alarmed = ({ resources }: Template): string[] =>
  ofType('AWS::CloudWatch::Alarm', resources)
    .filter((alarm) => at(alarm, 'Properties', 'Namespace') === 'LegWakeUp')
    .map((alarm) => textOf(at(alarm, 'Properties', 'MetricName')));

/** Our own metrics on the dashboard, whose body is JSON in a text. */
function drawn(template: Template): string[] {
  const dashboard = at(only('AWS::CloudWatch::Dashboard', template), 'Properties', 'DashboardBody', 'Fn::Sub');
  const body: unknown = JSON.parse(textOf(dashboard));
  return itemsOf(at(body, 'widgets'))
    .flatMap((widget) => itemsOf(at(widget, 'properties', 'metrics')))
    .filter((row) => at(row, 0) === 'LegWakeUp')
    .map((row) => textOf(at(row, 1)));
}
