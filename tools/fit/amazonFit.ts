import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { VoiceModel } from '../../lambda/speech/voice';
import { leastSquares } from './leastSquares';

/**
 * One sentence of a public recording: to the start of the next sentence (the voice's own pause is in it), to the end
 * of its sound, or from its middle to the start of a later word. Texts are left out; docs/device-checks.md says what
 * the data can't tell.
 */
export interface Line {
  readonly voice: string;
  readonly measured: string;
  readonly seconds: number;
  readonly letters: number;
  readonly commas: number;
}

/** What a fit finds; padding and rate are of the device. */
export type Shape = Omit<VoiceModel, 'padding' | 'rate'>;

/** How far estimates are off, in seconds. */
export interface Errors {
  readonly mean: number;
  readonly worst: number;
}

const FILE = path.join(__dirname, 'amazonVoices.tsv');

/** Every line there is of Amazon's voices. */
export const amazonLines: readonly Line[] = readFileSync(FILE, 'utf8')
  .trim()
  .split(/\r?\n/)
  .slice(1)
  .map((row) => {
    const [voice = '', measured = '', seconds, letters, commas] = row.split('\t');
    return { voice, measured, seconds: Number(seconds), letters: Number(letters), commas: Number(commas) };
  });

export const linesOf = (voice: string): readonly Line[] => amazonLines.filter((line) => line.voice === voice);

/**
 * The share of a voice's pause in what it takes besides letters and commas: only Kajal was measured to the end and to
 * the next.
 */
function constantShare(): number {
  const lines = linesOf('Kajal');
  const [constant = 0, pause = 0] = leastSquares(
    lines.map(({ measured, letters, commas }) => [1, measured === 'next' ? 1 : 0, letters, commas]),
    lines.map(({ seconds }) => seconds),
  );
  return constant / (constant + pause);
}

const SHARE = constantShare();
const shareOf: Readonly<Record<string, number>> = { next: 1, end: SHARE, middle: 0 };

const columnsOf = ({ measured, letters, commas }: Line): number[] => [shareOf[measured] ?? 0, letters, commas];

/** The shape nearest to some lines. */
export function shapeOf(lines: readonly Line[]): Shape {
  const [whole = 0, letter = 0, comma = 0] = leastSquares(
    lines.map(columnsOf),
    lines.map(({ seconds }) => seconds),
  );
  return { constant: whole * SHARE, letter, innerSentence: whole * (1 - SHARE), comma };
}

/** How far a shape is off on some lines. */
export function errorsOf({ constant, letter, innerSentence, comma }: Shape, lines: readonly Line[]): Errors {
  const errors = lines.map((line) => {
    const [share = 0, letters = 0, commas = 0] = columnsOf(line);
    return Math.abs(share * (constant + innerSentence) + letter * letters + comma * commas - line.seconds);
  });
  return { mean: errors.reduce((sum, error) => sum + error, 0) / errors.length, worst: Math.max(...errors) };
}

/** How far each half of the lines is off by the shape of the other half. */
export function heldOut(lines: readonly Line[]): readonly [Errors, Errors] {
  const even = lines.filter((_, index) => index % 2 === 0);
  const odd = lines.filter((_, index) => index % 2 === 1);
  return [errorsOf(shapeOf(even), odd), errorsOf(shapeOf(odd), even)];
}
