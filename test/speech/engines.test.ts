import { lengthOf } from '../../lambda/speech/voice';
import { clipSeconds } from '../../simulator/voice/clip';
import type { VoiceName } from '../../simulator/voice/engines';
import { simulated } from '../../simulator/voice/simulated';
import { heldOutLines } from '../support/fitLines';
import { remembered } from '../support/voices';

// Measured (tools/fitDuration.ts), each by its own constants: 0.16 and 0.71 s on flite, 0.13 and 0.36 s on espeak-ng.
test.each<[VoiceName, number, number]>([
  ['flite', 0.2, 0.8],
  ['espeak', 0.2, 0.8],
])(
  'lines it was not fitted on, spoken by %s, are %d seconds off on average and %d at worst',
  async (voice, usual, worst) => {
    const errors: number[] = [];
    for (const line of heldOutLines)
      errors.push(Math.abs(lengthOf(line, simulated[voice]) - clipSeconds(await remembered(voice, line))));
    expect(Math.max(...errors)).toBeLessThan(worst);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(usual);
  },
);
