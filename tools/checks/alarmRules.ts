import { fieldsOf, textOf } from './json';
import { type StackRule, unless, unlike } from './stackRule';
import { at, ofType, only } from './template';

/** Once in five minutes is enough. */
const once = {
  Statistic: 'Sum',
  Period: 300,
  EvaluationPeriods: 1,
  DatapointsToAlarm: undefined,
  Threshold: 1,
  ComparisonOperator: 'GreaterThanOrEqualToThreshold',
};
const twiceInAQuarterOfAnHour = { EvaluationPeriods: 3, DatapointsToAlarm: 2 };

/** When each alarm goes off. Lambda counts three of them by itself, the function the others (lambda/telemetry/counts.ts). */
const alarmed = {
  Errors: { Namespace: 'AWS/Lambda', ...once },
  Throttles: { Namespace: 'AWS/Lambda', ...once },
  Duration: {
    Namespace: 'AWS/Lambda',
    Statistic: undefined,
    ExtendedStatistic: 'p99',
    Period: 300,
    ...twiceInAQuarterOfAnHour,
    Threshold: 2000,
    ComparisonOperator: 'GreaterThanThreshold',
    // One slow answer among three is no percentile.
    EvaluateLowSampleCountPercentile: 'ignore',
  },
  Problems: { Namespace: 'LegWakeUp', ...once },
  SpeechRefused: { Namespace: 'LegWakeUp', ...once },
  StoreFailures: { Namespace: 'LegWakeUp', ...once, ...twiceInAQuarterOfAnHour },
};

/** What every alarm has. A quiet night, with no data at all, sets off none. */
const common = {
  Dimensions: [{ Name: 'FunctionName', Value: { Ref: 'Function' } }],
  TreatMissingData: 'notBreaching',
  AlarmActions: { 'Fn::If': ['HasAlarmEmail', [{ Ref: 'AlarmTopic' }], { Ref: 'AWS::NoValue' }] },
};

export const alarmRules: readonly StackRule[] = [
  {
    name: 'alarms',
    check: ({ resources }) => {
      const alarms = ofType('AWS::CloudWatch::Alarm', resources).map(({ Properties }) => fieldsOf(Properties));
      const watching = (metric: string) => alarms.filter(({ MetricName }) => MetricName === metric);
      return [
        ...unless(alarms.length === Object.keys(alarmed).length, `there are ${alarms.length} alarms`),
        ...Object.entries(alarmed).flatMap(([metric, wanted]) => [
          ...unless(watching(metric).length === 1, `${watching(metric).length} alarms watch ${metric}`),
          ...watching(metric).flatMap((alarm) =>
            unlike(alarm, { ...common, ...wanted }).map((fault) => `${metric}: ${fault}`),
          ),
        ]),
        ...alarms
          .filter(({ AlarmDescription }) => textOf(AlarmDescription) === '')
          .map(({ MetricName }) => `${textOf(MetricName)} does not say what it means`),
      ];
    },
  },
  {
    name: 'mail',
    check: (template) => {
      const topic = only('AWS::SNS::Topic', template);
      return [
        ...unlike(topic, { Condition: 'HasAlarmEmail' }),
        ...unlike(at(topic, 'Properties'), {
          Subscription: [{ Protocol: 'email', Endpoint: { Ref: 'AlarmEmail' } }],
        }),
      ];
    },
  },
];
