import { fieldsOf, itemsOf, textOf } from './json';
import { type StackRule, unless } from './stackRule';
import { at, only } from './template';

/** What is drawn, and as what: its name and place, and the statistic. */
const drawn = [
  ['LegWakeUp WorkoutsStarted', 'Sum'],
  ['LegWakeUp WorkoutsFinished', 'Sum'],
  ['LegWakeUp RoundsFinished', 'Sum'],
  ['LegWakeUp Fallbacks', 'Sum'],
  ['LegWakeUp Turns', 'Sum'],
  ['AWS/Lambda Errors', 'Sum'],
  ['AWS/Lambda Throttles', 'Sum'],
  ['LegWakeUp Problems', 'Sum'],
  ['LegWakeUp SpeechRefused', 'Sum'],
  ['LegWakeUp StoreFailures', 'Sum'],
  ['AWS/Lambda Duration', 'p50'],
  ['AWS/Lambda Duration', 'p99'],
  ['LegWakeUp DriftSeconds', 'p10'],
  ['LegWakeUp DriftSeconds', 'p50'],
  ['LegWakeUp DriftSeconds', 'p90'],
  ['AWS/Lambda Invocations', 'Sum'],
  ['AWS/Lambda ConcurrentExecutions', 'Maximum'],
].map((row) => row.join(', '));

export const dashboardRules: readonly StackRule[] = [
  {
    name: 'dashboard',
    check: (template) => {
      const body = parsed(
        textOf(at(only('AWS::CloudWatch::Dashboard', template), 'Properties', 'DashboardBody', 'Fn::Sub')),
      );
      if (body === null) return ['its body is no JSON'];
      const widgets = itemsOf(at(body, 'widgets'));
      const rows = widgets.flatMap(rowsOf);
      return [
        ...drawn.filter((row) => !rows.includes(row)).map((row) => `${row} is missing`),
        ...rows.filter((row) => !drawn.includes(row)).map((row) => `nobody asked for ${row}`),
        ...unless(JSON.stringify(body).includes('"100 * fallbacks / turns"'), 'the share of fallbacks is missing'),
        ...widgets.flatMap((widget, index) => shapeFaults(widget).map((fault) => `picture ${index + 1}: ${fault}`)),
      ];
    },
  },
];

function shapeFaults(widget: unknown): string[] {
  const { type, x, y, width, height } = fieldsOf(widget);
  const { title, region, period } = fieldsOf(at(widget, 'properties'));
  return [
    ...unless(type === 'metric', 'it draws no metric'),
    ...unless([x, y, width, height].every(Number.isInteger), 'it has no place'),
    ...unless(textOf(title) !== '', 'it has no title'),
    ...unless(region === '${AWS::Region}', 'it is of another region'),
    ...unless(typeof period === 'number', 'it has no period'),
  ];
}

/** The metrics of a picture that are of our function, each with its own statistic or the picture's. */
function rowsOf(widget: unknown): string[] {
  return itemsOf(at(widget, 'properties', 'metrics'))
    .filter((row) => at(row, 2) === 'FunctionName' && at(row, 3) === '${Function}')
    .map((row) => {
      const statistic = at(row, 4, 'stat') ?? at(widget, 'properties', 'stat');
      return `${textOf(at(row, 0))} ${textOf(at(row, 1))}, ${textOf(statistic)}`;
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
