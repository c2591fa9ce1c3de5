import { restLengths, rests, type RestLength, type WorkoutKind } from '../../lambda/content/plans';
import { changeTime, isFloor } from '../../lambda/content/positions';
import {
  cutIntoParts,
  planOf,
  positionOf,
  totalMinutes,
  totalSeconds,
  type Choice,
} from '../../lambda/domain/workout/plan';
import { secondsBetween, START, stepAt, type Step } from '../../lambda/domain/workout/place';
import { clock } from '../support/marks';

const choice = (kind: WorkoutKind, rounds: number, rests: RestLength | 'gaps' = 'usual'): Choice => ({
  kind,
  rounds,
  rests,
});

const goes = (steps: readonly Step[]): number[] =>
  steps.map((_, index) => secondsBetween(steps, START, { index, second: 0 }));

test('a round is the article’s: seven movements, 45 seconds each, both sides of the sided ones', () => {
  const steps = planOf(choice('workout', 1));
  expect(steps.map(({ move }) => [move.exercise, move.side])).toEqual([
    ['hip-extension', 'right'],
    ['hip-extension', 'left'],
    ['band-walk', null],
    ['duck-walk', null],
    ['squat', null],
    ['clamshell', 'right'],
    ['clamshell', 'left'],
  ]);
  expect(steps.map(({ work, rest }) => [work, rest])).toEqual(Array.from({ length: 7 }, () => [45, 15]));
});

test('a right clamshell is done lying on the left side', () => {
  expect(positionOf({ exercise: 'clamshell', side: 'right' })).toBe('left-side');
  expect(positionOf({ exercise: 'clamshell', side: 'left' })).toBe('right-side');
});

test.each<[string, Choice, string, number]>([
  ['a round', choice('workout', 1), '7:00', 7],
  ['a warm-up', choice('warm-up', 1), '7:00', 7],
  ['a round with longer rests', choice('workout', 1, 'longer'), '8:10', 8],
  ['the standing round', choice('standing', 1, 'longer'), '8:10', 8],
  ['the standing round, longer still', choice('standing', 1, 'longest'), '9:20', 9],
  ['a taught round', choice('workout', 1, 'taught'), '8:45', 9],
  ['a finisher, with the rest after it', choice('finisher', 1, 'gaps'), '5:57', 6],
])('%s takes what its plan adds up to', (_, chosen, length, minutes) => {
  const steps = planOf(chosen);
  expect(totalSeconds(steps)).toBe(clock(length));
  expect(totalMinutes(steps)).toBe(minutes);
});

test('two and three rounds take about fourteen and twenty-one minutes: their change-overs are part of the plan', () => {
  for (const [rounds, minutes] of [
    [2, 14],
    [3, 21],
  ] as const) {
    const steps = planOf(choice('workout', rounds));
    expect(totalSeconds(steps)).toBe(rounds * clock('6:45') + (rounds - 1) * rests.usual.changeOver + rests.usual.rest);
    expect(totalMinutes(steps)).toBe(minutes);
  }
});

test('a finisher keeps only the gaps a body needs', () => {
  const steps = planOf(choice('finisher', 1, 'gaps'));
  expect(goes(steps)).toEqual(['0:00', '0:48', '1:41', '2:26', '3:11', '4:06', '4:57'].map(clock));
  expect((goes(steps)[6] ?? 0) + stepAt(steps, 6).work).toBe(clock('5:42'));
});

test('between two rounds there are twenty to thirty seconds', () => {
  for (const length of restLengths) {
    const changeOvers = planOf(choice('workout', 3, length)).filter(({ ends, round }) => ends === 'round' && round < 3);
    expect(changeOvers).toHaveLength(2);
    for (const { rest } of changeOvers) expect(rest >= 20 && rest <= 30).toBe(true);
  }
});

test('the standing round never goes to the floor', () => {
  expect(planOf(choice('standing', 3, 'longer')).some(({ move }) => isFloor(positionOf(move)))).toBe(false);
});

test('every rest is long enough to get from one movement to the next', () => {
  for (const [kind, length] of [
    ['workout', 'usual'],
    ['workout', 'longer'],
    ['standing', 'longer'],
    ['finisher', 'gaps'],
  ] as const) {
    const steps = planOf(choice(kind, 1, length));
    steps.slice(1).forEach(({ move }, index) => {
      const before = stepAt(steps, index);
      const needed = changeTime(positionOf(before.move), positionOf(move))[length === 'longer' ? 'older' : 'fit'];
      if (before.rest > 0) expect(before.rest).toBeGreaterThanOrEqual(needed);
      else expect(positionOf(before.move)).toBe(positionOf(move));
    });
  }
});

const part = (seconds: number, movements = 99) => ({ seconds, movements });
const cut = (seconds: number, movements?: number) =>
  cutIntoParts(planOf(choice('workout', 1)), { reply: part(seconds, movements), reprompt: part(90) }, 60);
const ends = (steps: readonly Step[]) => steps.flatMap((step, index) => (step.ends === null ? [] : [index]));

test('a round as long as a reply may be stays whole', () => {
  expect(ends(cut(600))).toEqual([6]);
});

test('a round too long for a reply is cut where the position changes anyway', () => {
  expect(ends(cut(260))).toEqual([1, 4, 6]);
});

test('where that is not enough it is cut at any rest, and never smaller than a movement', () => {
  expect(ends(cut(150))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ends(cut(1))).toEqual([0, 1, 2, 3, 4, 5, 6]);
  expect(ends(cut(600, 2))).toEqual([1, 3, 5, 6]);
});

test('a rest at a cut becomes a change-over: a question and a count need the room', () => {
  const atCuts = cut(260).filter((step) => step.ends === 'part');
  expect(atCuts.map(({ rest }) => rest)).toEqual([rests.usual.changeOver, rests.usual.changeOver]);
});

test('a part of several movements is never longer than a reply, its opening and its last words included', () => {
  for (let seconds = 150; seconds <= 600; seconds += 5) {
    const steps = cut(seconds);
    let from = 0;
    for (const last of ends(steps)) {
      const { work, rest } = stepAt(steps, last);
      const played = secondsBetween(steps, { index: from, second: 0 }, { index: last, second: work + rest });
      if (last > from) expect(60 + played).toBeLessThanOrEqual(seconds);
      from = last + 1;
    }
  }
});
