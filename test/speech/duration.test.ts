import fc from 'fast-check';
import { rateOf, spokenSeconds } from '../../lambda/speech/duration';
import { clipSeconds } from '../../simulator/voice/clip';
import type { VoiceName } from '../../simulator/voice/engines';
import { fitLines, heldOutLines } from '../support/fitLines';
import { remembered } from '../support/voices';

test.each([
  ['', 0],
  ['...', 0],
  ['Go.', 0.28],
  ['Halfway.', 0.585],
  ['Ten seconds.', 0.768],
  ['Ten seconds. Then lie on your left side.', 2.345],
  ['Three small steps right, three back.', 2.189],
  ['Band walk: three small steps right, three back.', 2.939],
])('"%s" takes about %d seconds', (words, seconds) => {
  expect(spokenSeconds(words)).toBeCloseTo(seconds, 2);
});

test('every pause of the voice is counted: full stops, commas and colons inside a text, none at its end', () => {
  const plain = spokenSeconds('Heels down knees out');
  expect(spokenSeconds('Heels down, knees out')).toBeGreaterThan(plain);
  expect(spokenSeconds('Heels down: knees out')).toBeGreaterThan(plain);
  expect(spokenSeconds('Heels down. Knees out')).toBeGreaterThan(spokenSeconds('Heels down, knees out'));
  expect(spokenSeconds('Heels down knees out.')).toBe(plain);
  expect(spokenSeconds('Heels down knees out?" ')).toBe(plain);
});

test('a number in figures takes some time, though no sentence of ours holds one', () => {
  expect(spokenSeconds('20')).toBeGreaterThan(spokenSeconds('go'));
});

test('a voice of 140 words a minute takes a third longer than the one of the fit', () => {
  expect(spokenSeconds('Knees out.', rateOf(140)) / spokenSeconds('Knees out.')).toBeCloseTo(1.37);
  expect(spokenSeconds('Knees out.', rateOf(190)) / spokenSeconds('Knees out.')).toBeCloseTo(1.01);
});

test('saying more never takes less time, and twice the pace takes half the time', () => {
  const line = fc.constantFrom(...fitLines, ...heldOutLines);
  fc.assert(
    fc.property(line, line, fc.double({ min: 0.2, max: 3, noNaN: true }), (first, second, rate) => {
      const both = spokenSeconds(`${first} ${second}`, rate);
      expect(both).toBeGreaterThan(Math.max(spokenSeconds(first, rate), spokenSeconds(second, rate)));
      expect(both).toBeCloseTo(2 * spokenSeconds(`${first} ${second}`, rate * 2));
    }),
  );
});

test('the lines that judge the fit are not the lines of the fit', () => {
  expect(heldOutLines.filter((line) => fitLines.some((fitted) => fitted.toLowerCase() === line.toLowerCase()))).toEqual(
    [],
  );
});

// Measured (tools/fitDuration.ts): 0.16 and 0.71 s on flite, 0.14 and 0.67 s on espeak-ng.
test.each<[VoiceName, number, number]>([
  ['flite', 0.2, 0.8],
  ['espeak', 0.2, 0.8],
])(
  'lines it was not fitted on, spoken by %s, are %d seconds off on average and %d at worst',
  async (voice, usual, worst) => {
    const errors: number[] = [];
    for (const line of heldOutLines)
      errors.push(Math.abs(spokenSeconds(line) - clipSeconds(await remembered(voice, line))));
    expect(Math.max(...errors)).toBeLessThan(worst);
    expect(errors.reduce((sum, error) => sum + error, 0) / errors.length).toBeLessThan(usual);
  },
  60_000,
);
