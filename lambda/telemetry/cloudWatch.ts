import type { Log, LogFields } from './log';
import { metrics } from './counts';

interface CloudWatchOptions {
  /** The function's name, which tells two stacks' metrics apart. */
  readonly functionName: string;
  /** Milliseconds since the epoch. */
  readonly clock: () => number;
  readonly write: (line: string) => void;
}

/** Nothing of ours is longer; what is came from outside. */
const LONGEST = 120;

/**
 * Writes lines as JSON, and what they count in CloudWatch's embedded metric format, so that counting costs no call to
 * AWS.
 *
 * To be given standard output itself: `console.log` on Lambda puts a JSON log line into a message of its own, where
 * CloudWatch looks for no metrics. `level` and `timestamp` are what Lambda's own log filter goes by.
 */
export const cloudWatchLog =
  ({ functionName, clock, write }: CloudWatchOptions): Log =>
  (fields) => {
    const now = clock();
    const counted = Object.keys(fields).filter(isMetric);
    const line = {
      timestamp: new Date(now).toISOString(),
      ...shortened(fields),
      ...(counted.length === 0 ? {} : { FunctionName: functionName, _aws: directive(counted, now) }),
    };
    write(`${JSON.stringify(line)}\n`);
  };

const isMetric = (name: string): name is keyof typeof metrics => Object.hasOwn(metrics, name);

const shortened = (fields: LogFields): LogFields =>
  Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? value.slice(0, LONGEST) : value]),
  );

/** What CloudWatch is to count ("Specification: Embedded metric format" of its user guide). */
const directive = (counted: readonly (keyof typeof metrics)[], now: number) => ({
  Timestamp: now,
  CloudWatchMetrics: [
    {
      Namespace: 'LegWakeUp',
      Dimensions: [['FunctionName']],
      Metrics: counted.map((name) => ({ Name: name, Unit: metrics[name] })),
    },
  ],
});
