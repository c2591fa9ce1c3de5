import { simulated } from '../simulator/voice/simulated';
import { errorAfter, errorsOf, lengthsOf, type Phase, type Trial } from './clock/measure';
import { quantile, trials } from './clock/sample';
import { knowledge, person, type Knowledge } from './clock/session';

/**
 * How exact the clock is for six voices, none of them the one it is planned for: what 45, 15, the count and a round
 * really last, and how far a round that goes on is from where the person was, after "how long left" and after "pause"
 * and "go on". Then the same for any voice of the band with lags of any length, and for lags nobody expects. Run it
 * with tsx.
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
  await anyVoices();
}

/** Trials of each kind: enough for a twentieth of them. */
const TRIALS = 60;

async function anyVoices(): Promise<void> {
  console.log(
    `\n${TRIALS} voices of the band, lags of 0.8 to 2.2 s, any moment; the last rows are one voice with ` +
      `lags of 0 and 3 s.\n`,
  );
  console.log(
    row(['learnt', 'where', 'fact within, 95 %', 'resume, median', 'resume, 95 %', 'late', 'by more than 3 s']),
  );
  console.log(row(Array.from({ length: 7 }, () => '---')));
  for (const known of knowledge) {
    const usual = trials(TRIALS, { known, part: 'round', where: 'late' });
    await tell(known, 'early', trials(TRIALS, { known, part: 'round', where: 'early' }));
    await tell(known, 'late', usual);
    await tell(known, 'reprompt', trials(TRIALS, { known, part: 'reprompt', where: 'any' }));
    const still = usual.slice(0, TRIALS / 5).map((one) => ({ ...one, voice: simulated.v1 }));
    for (const lag of [0, 3]) {
      await tell(
        known,
        `late, v1, lags ${lag}`,
        still.map((one) => ({ ...one, lags: { start: lag, answer: lag } })),
      );
    }
  }
}

async function tell(known: Knowledge, where: string, all: readonly Trial[]): Promise<void> {
  const [facts, resumes]: [number[], number[]] = [[], []];
  for (const one of all) {
    facts.push(Math.abs(await errorAfter.fact(one)));
    resumes.push(await errorAfter.resume(one));
  }
  const share = (least: number): string =>
    `${Math.round((100 * resumes.filter((late) => late > least).length) / resumes.length)} %`;
  const early = [0.5, 0.05].map((part) => signed(quantile(resumes, part)));
  console.log(row([known, where, quantile(facts, 0.95).toFixed(1), ...early, share(0), share(3)]));
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
