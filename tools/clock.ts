import { simulated } from '../simulator/voice/simulated';
import { errorsOf, lengthsOf, type Phase } from './clock/measure';
import { knowledge, person } from './clock/session';

/**
 * How exact the clock is for six voices, none of them the one it is planned for: what 45, 15, the count and a round really last, and how
 * far a round that goes on is from where the person was, after "how long left" and after "pause" and "go on". Run it with tsx.
 */
async function main(): Promise<void> {
  const phases: readonly Phase[] = ['early', 'late', 'reprompt'];
  console.log('Seconds; + is ahead (skipped), - behind (repeated): median, worst, and how often no round followed.\n');
  console.log(
    row([
      'voice',
      'learnt',
      '45',
      '15',
      'count',
      'round',
      ...phases.flatMap((one) => [`fact ${one}`, `resume ${one}`]),
    ]),
  );
  console.log(row(Array.from({ length: 12 }, () => '---')));
  for (const [name, voice] of Object.entries(simulated)) {
    for (const known of knowledge) {
      const { round } = await person(voice).round(known);
      const { work, rest, count, drift } = lengthsOf(round, voice);
      const cells = [name, known, ...[work, rest, count].map(range), signed(drift)];
      for (const phase of phases) {
        for (const kind of ['fact', 'resume'] as const) cells.push(spread(await errorsOf(voice, known, phase, kind)));
      }
      console.log(row(cells));
    }
  }
}

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const signed = (seconds: number): string => (seconds > 0 ? '+' : '') + seconds.toFixed(1);
const range = (values: readonly number[]): string =>
  values.length === 0 ? '-' : `${Math.min(...values).toFixed(1)} to ${Math.max(...values).toFixed(1)}`;

function spread(values: readonly number[]): string {
  const sorted = values.filter((value) => !Number.isNaN(value)).sort((one, other) => one - other);
  const lost = values.length - sorted.length;
  if (sorted.length === 0) return 'lost';
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)];
  const worst = high > -low ? high : low;
  const middle = ((sorted[(sorted.length - 1) >> 1] ?? 0) + (sorted[sorted.length >> 1] ?? 0)) / 2;
  return `${signed(middle)}, ${signed(worst)}${lost > 0 ? ` (${lost} lost)` : ''}`;
}

void main();
