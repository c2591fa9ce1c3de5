import { lengthOf, traits, type VoiceModel } from '../lambda/speech/voice';
import { clipSeconds } from '../simulator/voice/clip';
import { voice, type VoiceName } from '../simulator/voice/engines';
import { simulated } from '../simulator/voice/simulated';
import { fitLines, heldOutLines } from '../test/support/fitLines';
import { amazonLines, errorsOf, heldOut, linesOf, shapeOf, type Errors, type Line, type Shape } from './fit/amazonFit';
import { leastSquares } from './fit/leastSquares';

/**
 * Fits the voices by least squares: the planned one and two more on what is public of Amazon's, flite and espeak on
 * lines rendered here. `npm run fit`; nothing is written: copy the constants into lambda/speech/voice.ts and
 * simulator/voice/simulated.ts.
 */
async function main(): Promise<void> {
  amazon('planned, all of Amazon’s', amazonLines);
  amazon('v1', linesOf('V1'));
  amazon('kajal', linesOf('Kajal'));
  for (const name of ['flite', 'espeak'] as const) await rendered(name);
}

function amazon(title: string, lines: readonly Line[]): void {
  const shape = shapeOf(lines);
  const [first, second] = heldOut(lines);
  console.log(`${title} (${lines.length} lines): ${shownShape(shape)}`);
  console.log(`  fit ${shown(errorsOf(shape, lines))}; held-out halves ${shown(first)} and ${shown(second)}`);
}

async function rendered(name: VoiceName): Promise<void> {
  const lengths = await secondsOf(name, fitLines);
  const rows = fitLines.map((line) => {
    const { letters, innerSentences, commas } = traits(line);
    return [1, letters, innerSentences, commas];
  });
  const [constant = 0, letter = 0, innerSentence = 0, comma = 0] = leastSquares(rows, lengths);
  console.log(`${name} (${fitLines.length} lines): ${shownShape({ constant, letter, innerSentence, comma })}`);
  const known = simulated[name];
  const fit = errorsBy(known, fitLines, lengths);
  const other = errorsBy(known, heldOutLines, await secondsOf(name, heldOutLines));
  console.log(`  in force: fit ${shown(fit)}; held-out lines ${shown(other)}`);
}

async function secondsOf(name: VoiceName, lines: readonly string[]): Promise<number[]> {
  const say = await voice(name);
  const seconds: number[] = [];
  for (const line of lines) seconds.push(clipSeconds(await say(line)));
  return seconds;
}

function errorsBy(model: VoiceModel, lines: readonly string[], seconds: readonly number[]): Errors {
  const errors = lines.map((line, index) => Math.abs(lengthOf(line, model) - (seconds[index] ?? 0)));
  return { mean: errors.reduce((sum, error) => sum + error, 0) / errors.length, worst: Math.max(...errors) };
}

const shownShape = (shape: Shape): string =>
  Object.entries(shape)
    .map(([name, value]) => `${name} ${value.toFixed(4)}`)
    .join(', ');

const shown = ({ mean, worst }: Errors): string => `mean ${mean.toFixed(2)} s, worst ${worst.toFixed(2)} s`;

void main();
