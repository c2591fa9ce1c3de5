import fc from 'fast-check';
import { rateOf, spokenSeconds } from '../../lambda/speech/duration';
import { fitLines, heldOutLines } from '../support/fitLines';

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
  expect(spokenSeconds('Heels down knees out. "')).toBe(plain);
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
