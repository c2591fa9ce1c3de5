import fc from 'fast-check';
import { heardSeconds, lags, speechStart, type Channel } from '../../lambda/domain/workout/playhead';

const MONDAY = Date.parse('2026-01-05T07:00:00Z');
const heard = (later: number, channel: Channel): number =>
  heardSeconds(speechStart(MONDAY), MONDAY + later * 1000, channel);

test('speech begins a start lag after its request', () => {
  expect(speechStart(MONDAY) - MONDAY / 1000).toBe(lags.start);
});

test('a voice is stamped after it has spoken, a touch and the end of a session at once', () => {
  const touched = 60 - lags.start - lags.doubt - lags.stamp;
  expect(heard(60, 'touch')).toBe(touched);
  expect(heard(60, 'end')).toBe(touched);
  expect(heard(60, 'voice')).toBe(touched - lags.answer - lags.doubt);
});

test('nothing was heard of a reply that had not begun', () => {
  expect(heard(0, 'voice')).toBe(0);
  expect(heard(3, 'touch')).toBe(0);
});

/** Seconds that were really heard when somebody spoke, and what the stamps say of it. */
function told(start: number, answer: number, second: number, fraction: number): [number, number] {
  const began = MONDAY / 1000 + fraction + start;
  const asked = Math.floor(MONDAY / 1000 + fraction) * 1000;
  const said = Math.floor(began + second + answer) * 1000;
  return [second, heardSeconds(speechStart(asked), said, 'voice')];
}

const seconds = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('as long as each lag is at most two seconds off, no second is taken for heard that was not', () => {
  fc.assert(
    fc.property(
      seconds(0, lags.start + 2),
      seconds(0, lags.answer + 2),
      seconds(0, 600),
      seconds(0, 0.999),
      (start, answer, second, fraction) => {
        const [really, estimated] = told(start, answer, second, fraction);
        expect(estimated).toBeLessThanOrEqual(really);
      },
    ),
  );
});

test('with the lags as they are, at most the doubts and two seconds are repeated', () => {
  fc.assert(
    fc.property(seconds(0, 600), seconds(0, 0.999), (second, fraction) => {
      const [really, estimated] = told(lags.start, lags.answer, second, fraction);
      expect(really - estimated).toBeLessThanOrEqual(2 * lags.doubt + 2);
    }),
  );
});
