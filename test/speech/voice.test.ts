import fc from 'fast-check';
import { speechLimits } from '../../lambda/speech/limits';
import { wordsOf } from '../../lambda/speech/say';
import { speechOf } from '../../lambda/speech/speechOf';
import { voiceOf } from '../../lambda/speech/speed';
import { atRate, band, lengthOf, longest, planned, slotOf, voiceAdding } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';
import { partLimits } from '../../lambda/alexa/context';
import { simulated } from '../../simulator/voice/simulated';
import { amazonLines, errorsOf, heldOut, linesOf, shapeOf } from '../../tools/fit/amazonFit';
import { fitLines, heldOutLines } from '../support/fitLines';

const enUS = sentencesFor('en-US');
const seconds = (words: string): number => lengthOf(words, planned);

test.each([
  ['', 0],
  ['...', 0],
  ['Go.', 0.398],
  ['Halfway.', 0.666],
  ['Three, two, one.', 1.489],
  ['Ten seconds. Then lie on your left side.', 2.541],
  ['Band walk: three small steps right, three back.', 2.881],
])('"%s" takes about %d seconds', (words, expected) => {
  expect(seconds(words)).toBeCloseTo(expected, 2);
});

test('every pause of the voice is counted: full stops, commas and colons inside a text, none at its end', () => {
  const plain = seconds('Heels down knees out');
  expect(seconds('Heels down, knees out')).toBeGreaterThan(plain);
  expect(seconds('Heels down: knees out')).toBeGreaterThan(plain);
  expect(seconds('Heels down. Knees out')).toBeGreaterThan(seconds('Heels down, knees out'));
  expect(seconds('Heels down knees out.')).toBe(plain);
  expect(seconds('Heels down knees out?" ')).toBe(plain);
  expect(seconds('Heels down knees out. "')).toBe(plain);
});

test('a number in figures takes some time, though no sentence of ours holds one', () => {
  expect(seconds('20')).toBeGreaterThan(seconds('go'));
});

test('before a break an utterance takes its padding as well, and nothing said takes nothing', () => {
  expect(slotOf('Go.', planned) - seconds('Go.')).toBeCloseTo(planned.padding);
  expect(slotOf('...', planned)).toBe(0);
});

test('saying more never takes less time, and half the rate takes twice as long, without the padding', () => {
  const line = fc.constantFrom(...fitLines, ...heldOutLines);
  fc.assert(
    fc.property(line, line, fc.double({ min: 0.2, max: 3, noNaN: true }), (first, second, rate) => {
      const both = lengthOf(`${first} ${second}`, atRate(planned, rate));
      expect(both).toBeGreaterThan(lengthOf(first, atRate(planned, rate)));
      expect(both).toBeCloseTo(2 * lengthOf(`${first} ${second}`, atRate(planned, 2 * rate)));
      expect(slotOf(first, atRate(planned, rate)) - lengthOf(first, atRate(planned, rate))).toBeCloseTo(0.5);
    }),
  );
});

test('no voice of the band takes longer than the longest, at any speed of ours', () => {
  const padding = fc.double({ min: band.quick.padding, max: band.slow.padding, noNaN: true });
  const rate = fc.double({ min: band.slow.rate, max: band.quick.rate, noNaN: true });
  const speed = fc.constantFrom(1, 0.85);
  fc.assert(
    fc.property(fc.constantFrom(...fitLines), padding, rate, speed, (words, padding, rate, speed) => {
      const voice = atRate({ ...planned, padding, rate }, speed);
      expect(slotOf(words, voice)).toBeLessThanOrEqual(longest(words, speed) + 1e-9);
    }),
  );
});

describe('the voice of an Echo, by what it adds to each utterance', () => {
  const added = fc.double({ min: -0.2, max: 0.93, noNaN: true });

  test('is one of the band that adds as much', () => {
    fc.assert(
      fc.property(added, (seconds) => {
        const { padding, rate, ...shape } = voiceAdding(seconds);
        expect(padding + 2.2 * (1 / rate - 1)).toBeCloseTo(seconds, 6);
        expect(padding).toBeGreaterThanOrEqual(band.quick.padding - 0.01);
        expect(padding).toBeLessThanOrEqual(band.slow.padding + 0.01);
        expect(rate).toBeGreaterThanOrEqual(band.slow.rate - 0.001);
        expect(rate).toBeLessThanOrEqual(band.quick.rate + 0.001);
        expect({ ...planned, ...shape, padding: planned.padding, rate: 1 }).toEqual(planned);
      }),
    );
  });

  test('at an end of the band it is that end', () => {
    for (const { padding, rate } of [band.quick, band.slow]) {
      const voice = voiceAdding(padding + 2.2 * (1 / rate - 1));
      expect(voice.padding).toBeCloseTo(padding);
      expect(voice.rate).toBeCloseTo(rate);
    }
  });

  test('what lies outside the band is padding', () => {
    expect(voiceAdding(1.5).padding - voiceAdding(1).padding).toBeCloseTo(0.5);
    expect(voiceAdding(-0.5).padding - voiceAdding(-0.3).padding).toBeCloseTo(-0.2);
  });
});

describe('what the domain may know of lengths', () => {
  const limits = partLimits(speechLimits);
  const { seconds: kept } = speechOf(voiceOf(enUS, 'usual'), limits);

  test('acts are one utterance with their question: whole seconds at the slow end', () => {
    expect(kept([{ say: 'stillPaused' }])).toBe(Math.ceil(longest('Still paused.')));
    expect(kept([{ say: 'stillPaused' }], { ask: 'goOn' })).toBe(Math.ceil(longest('Still paused. Shall I go on?')));
    expect(kept([{ say: 'stillPaused' }, { say: 'placeKept' }])).toBe(
      Math.ceil(longest("Still paused. I'll keep your place.")),
    );
    expect(kept([])).toBe(0);
  });

  test('slower speech keeps more', () => {
    const slower = speechOf(voiceOf(enUS, 'slower'), limits);
    expect(slower.seconds([{ say: 'preCheck', kind: 'floor' }])).toBe(
      Math.ceil(longest(wordsOf(enUS, { say: 'preCheck', kind: 'floor' }), 0.85)),
    );
    expect(slower.seconds([{ say: 'preCheck', kind: 'floor' }])).toBeGreaterThan(
      kept([{ say: 'preCheck', kind: 'floor' }]),
    );
    expect(slower.limits).toBe(limits);
  });
});

// `npm run fit` prints all of this.
describe('the constants are those of the fit', () => {
  test.each([
    ['planned', planned, amazonLines],
    ['V1', simulated.v1, linesOf('V1')],
    ['Kajal', simulated.kajal, linesOf('Kajal')],
  ] as const)('%s', (_, { padding, rate, ...shape }, lines) => {
    const fitted = shapeOf(lines);
    expect(rate).toBe(1);
    expect(padding).toBeGreaterThanOrEqual(0.4);
    expect(padding).toBeLessThanOrEqual(0.7);
    for (const [name, value] of Object.entries(shape)) {
      const found = Object.entries(fitted).find(([one]) => one === name)?.[1];
      expect([name, value]).toEqual([name, expect.closeTo(found ?? NaN, 3)]);
    }
  });

  test('each half of the lines is foretold by the other: a fifth of a second on average, under one at worst', () => {
    for (const lines of [amazonLines, linesOf('V1')]) {
      for (const { mean, worst } of heldOut(lines)) {
        expect(mean).toBeLessThanOrEqual(0.2);
        expect(worst).toBeLessThanOrEqual(0.8);
      }
    }
  });

  test('a voice made for another is further off', () => {
    const lines = linesOf('Kajal');
    expect(errorsOf(simulated.flite, lines).mean).toBeGreaterThan(2 * errorsOf(simulated.kajal, lines).mean);
  });
});

test('the lines that judge the fit are not the lines of the fit', () => {
  expect(heldOutLines.filter((line) => fitLines.some((fitted) => fitted.toLowerCase() === line.toLowerCase()))).toEqual(
    [],
  );
});
