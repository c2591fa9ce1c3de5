import { spokenSeconds, traits } from '../lambda/speech/duration';
import { clipSeconds } from '../simulator/voice/clip';
import { voice, type VoiceName } from '../simulator/voice/engines';
import { fitLines, heldOutLines } from '../test/support/fitLines';

/**
 * Fits the constants of lambda/speech/duration.ts on one voice, by least squares, and shows how far the estimator in force is off on
 * both voices. `npm run fit`; nothing is written: copy the constants if you mean it.
 */
async function main(): Promise<void> {
  const lengths = await rendered('flite', fitLines);
  const rows = fitLines.map((line) => [1, ...Object.values(traits(line))]);
  const [constant, ...others] = leastSquares(rows, lengths);
  console.log('fitted on flite:', [constant, ...others].map((value) => value?.toFixed(4)).join(', '));
  for (const name of ['flite', 'espeak'] as const) {
    report(`${name}, the lines of the fit`, fitLines, await rendered(name, fitLines));
    report(`${name}, lines held out`, heldOutLines, await rendered(name, heldOutLines));
  }
}

async function rendered(name: VoiceName, lines: readonly string[]): Promise<number[]> {
  const say = await voice(name);
  const seconds: number[] = [];
  for (const line of lines) seconds.push(clipSeconds(await say(line)));
  return seconds;
}

function report(title: string, lines: readonly string[], seconds: readonly number[]): void {
  const errors = lines.map((line, index) => spokenSeconds(line) - (seconds[index] ?? 0));
  const sizes = errors.map(Math.abs);
  const worst = Math.max(...sizes);
  console.log(
    `${title}: mean ${mean(sizes).toFixed(2)} s, worst ${worst.toFixed(2)} s (${lines[sizes.indexOf(worst)] ?? ''}), bias ${mean(errors).toFixed(3)} s`,
  );
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The coefficients whose sum over each row comes nearest to its value: the normal equations, by elimination. */
function leastSquares(rows: readonly (readonly number[])[], values: readonly number[]): number[] {
  const width = rows[0]?.length ?? 0;
  const cell = (row: readonly number[], column: number) => row[column] ?? 0;
  const sum = (term: (row: readonly number[], index: number) => number) =>
    rows.reduce((total, row, index) => total + term(row, index), 0);
  const system = Array.from({ length: width }, (_, i) => [
    ...Array.from({ length: width }, (__, j) => sum((row) => cell(row, i) * cell(row, j))),
    sum((row, index) => cell(row, i) * cell(values, index)),
  ]);
  for (const [pivot, line] of system.entries()) {
    for (const [other, target] of system.entries()) {
      if (other === pivot) continue;
      const factor = cell(target, pivot) / cell(line, pivot);
      system[other] = target.map((value, column) => value - factor * cell(line, column));
    }
  }
  return system.map((line, index) => cell(line, width) / cell(line, index));
}

void main();
