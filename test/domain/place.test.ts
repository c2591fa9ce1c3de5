import fc from 'fast-check';
import { rests } from '../../lambda/content/plans';
import {
  advance,
  endOfPart,
  isFinished,
  isResting,
  secondsBetween,
  START,
  stepAt,
} from '../../lambda/domain/workout/place';
import { planOf, totalSeconds } from '../../lambda/domain/workout/plan';

const round = planOf({ kind: 'workout', rounds: 2, rests: 'usual' });
const lastOfRound = 6;

test.each([
  ['at the first go', 0, { index: 0, second: 0 }],
  ['in the last second of work', 44, { index: 0, second: 44 }],
  ['when the rest begins', 45, { index: 0, second: 45 }],
  ['in the last second of the rest', 59, { index: 0, second: 59 }],
  ['one past: the next movement', 60, { index: 1, second: 0 }],
  ['halfway through the band walk', 142, { index: 2, second: 22 }],
  ['at the end of the round’s work', 405, { index: 6, second: 45 }],
  ['long after the end', 9999, { index: 6, second: 45 + rests.usual.changeOver }],
  ['before the start', -3, { index: 0, second: 0 }],
])('%s, %d s after the start', (_, seconds, place) => {
  expect(advance(round, START, seconds, lastOfRound)).toEqual(place);
});

test('a part of a second is kept', () => {
  expect(advance(round, { index: 3, second: 58.5 }, 2.25, lastOfRound)).toEqual({ index: 4, second: 0.75 });
});

test('a place is a rest from the second its work is over', () => {
  expect(isResting(round, { index: 2, second: 44.9 })).toBe(false);
  expect(isResting(round, { index: 2, second: 45 })).toBe(true);
});

test('a workout is over with the work of its last movement, not before, and not with a round that is not the last', () => {
  expect(isFinished(round, { index: 13, second: 44 })).toBe(false);
  expect(isFinished(round, { index: 13, second: 45 })).toBe(true);
  expect(isFinished(round, { index: 6, second: 60 })).toBe(false);
});

test('a reply ends with its round', () => {
  expect(endOfPart(round, 0)).toBe(6);
  expect(endOfPart(round, 6)).toBe(6);
  expect(endOfPart(round, 7)).toBe(13);
});

test('where nothing says that a reply ends, it ends with the plan', () => {
  expect(
    endOfPart(
      round.map((step) => ({ ...step, ends: null })),
      3,
    ),
  ).toBe(13);
});

test('a place beyond its plan is the last movement, and a plan without one is an error', () => {
  expect(stepAt(round, 99)).toBe(round[13]);
  expect(() => stepAt([], 0)).toThrow('A plan has at least one step');
});

test('from the middle of a movement to the middle of the next one', () => {
  expect(secondsBetween(round, { index: 0, second: 40 }, { index: 1, second: 10 })).toBe(30);
});

test('however far one goes, the seconds between the two places are the seconds gone', () => {
  const total = totalSeconds(round);
  const seconds = fc.double({ min: 0, max: total, noNaN: true });
  fc.assert(
    fc.property(seconds, seconds, (first, more) => {
      const from = advance(round, START, first, round.length - 1);
      const to = advance(round, from, more, round.length - 1);
      expect(secondsBetween(round, START, to)).toBeCloseTo(Math.min(first + more, total));
      const { work, rest } = stepAt(round, to.index);
      if (to.index < round.length - 1) expect(to.second).toBeLessThan(work + rest);
    }),
  );
});
