import { itemsOf, textOf } from './json';
import { type StackRule, unless } from './stackRule';
import { at, ofType, only } from './template';

/** Metrics Lambda counts by itself, and those the function writes under the namespace LegWakeUp. */
const alarmed = ['Errors', 'Throttles', 'Duration', 'Problems', 'SpeechRefused', 'StoreFailures'];
const shown = [
  ...alarmed,
  'Turns',
  'Fallbacks',
  'WorkoutsStarted',
  'WorkoutsFinished',
  'RoundsFinished',
  'DriftSeconds',
];
const fromLambda = ['Errors', 'Throttles', 'Duration', 'Invocations', 'ConcurrentExecutions'];
const namespaceOf = (metric: string): string => (fromLambda.includes(metric) ? 'AWS/Lambda' : 'LegWakeUp');

export const monitoringRules: readonly StackRule[] = [
  {
    name: 'alarms',
    check: ({ resources }) => {
      const alarms = ofType('AWS::CloudWatch::Alarm', resources).map(({ Properties }) => Properties);
      const metrics = alarms.map((alarm) => textOf(at(alarm, 'MetricName')));
      return [
        ...alarmed.filter((metric) => !metrics.includes(metric)).map((metric) => `nothing watches ${metric}`),
        ...alarms.flatMap((alarm, index) => {
          const metric = metrics[index] ?? '';
          return [
            ...unless(at(alarm, 'Namespace') === namespaceOf(metric), `${metric} is looked for in the wrong place`),
            ...unless(at(alarm, 'Dimensions', 0, 'Value', 'Ref') === 'Function', `${metric} is of no function of ours`),
            ...unless(at(alarm, 'AlarmActions', 'Fn::If', 1, 0, 'Ref') === 'AlarmTopic', `${metric} tells nobody`),
            ...unless(at(alarm, 'TreatMissingData') === 'notBreaching', `a quiet night sets off ${metric}`),
            ...unless(textOf(at(alarm, 'AlarmDescription')) !== '', `${metric} does not say what it means`),
          ];
        }),
        ...alarms
          .filter((alarm) => at(alarm, 'MetricName') === 'Duration' && at(alarm, 'ExtendedStatistic') !== 'p99')
          .map(() => 'Duration is not watched at p99'),
      ];
    },
  },
  {
    name: 'dashboard',
    check: (template) => {
      const body = textOf(at(only('AWS::CloudWatch::Dashboard', template), 'Properties', 'DashboardBody', 'Fn::Sub'));
      const metrics = metricsOf(body);
      if (metrics === null) return ['its body is no JSON'];
      return [
        ...shown
          .filter((metric) => !metrics.some(([, name]) => name === metric))
          .map((metric) => `${metric} is missing`),
        ...metrics
          .filter(([namespace, name]) => namespace !== namespaceOf(name))
          .map(([namespace, name]) => `${namespace} has no ${name}`),
      ];
    },
  },
];

/** The namespace and name of each metric drawn; null where the text is no JSON. */
function metricsOf(body: string): [namespace: string, name: string][] | null {
  let dashboard: unknown;
  try {
    dashboard = JSON.parse(body);
  } catch {
    return null;
  }
  const rows = itemsOf(at(dashboard, 'widgets')).flatMap((widget) => itemsOf(at(widget, 'properties', 'metrics')));
  return rows
    .filter((row) => typeof at(row, 0) === 'string')
    .map((row): [string, string] => [textOf(at(row, 0)), textOf(at(row, 1))]);
}
