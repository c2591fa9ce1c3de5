import { leaveOut, lengthen, moveOf, otherSideFirst, restFrom, swapFrom } from '../../lambda/domain/workout/edit';
import type { Step } from '../../lambda/domain/workout/place';
import { planOf } from '../../lambda/domain/workout/plan';

const two = planOf({ kind: 'workout', rounds: 2, rests: 'usual' });
const finisher = planOf({ kind: 'finisher', rounds: 2, rests: 'gaps' });
const rests = (steps: readonly Step[]) => steps.map(({ rest }) => rest);
const sides = (steps: readonly Step[]) => steps.map(({ move }) => move.side?.[0] ?? '-').join('');
const exercises = (steps: readonly Step[]) => steps.map(({ move }) => move.exercise);

test('a movement with sides is done on the right one where none was named, one without never has a side', () => {
  expect(moveOf('clamshell', null)).toEqual({ exercise: 'clamshell', side: 'right' });
  expect(moveOf('clamshell', 'left')).toEqual({ exercise: 'clamshell', side: 'left' });
  expect(moveOf('squat', 'left')).toEqual({ exercise: 'squat', side: null });
});

test('what stands in for a movement stands in from here on, side for side', () => {
  const swapped = swapFrom(two, 6, { clamshell: 'side-lift' });
  expect(exercises(swapped).slice(5, 7)).toEqual(['clamshell', 'side-lift']);
  expect(exercises(swapped).slice(12)).toEqual(['side-lift', 'side-lift']);
  expect(sides(swapped)).toBe(sides(two));
});

test('a finisher’s gaps follow the movements: other ones need other ways', () => {
  expect(rests(finisher)).toEqual([3, 8, 0, 0, 10, 6, 23, 3, 8, 0, 0, 10, 6, 15]);
  const swapped = swapFrom(finisher, 0, { clamshell: 'side-lift' });
  expect(rests(swapped)).toEqual([3, 8, 0, 0, 5, 3, 23, 3, 8, 0, 0, 5, 3, 15]);
  expect(rests(swapFrom(finisher, 7, { clamshell: 'side-lift' })).slice(0, 7)).toEqual([3, 8, 0, 0, 10, 6, 23]);
});

test('longer rests begin where they were asked for, and change-overs have their own length', () => {
  expect(rests(restFrom(two, 3, 'longer'))).toEqual([15, 15, 15, 25, 25, 25, 30, 25, 25, 25, 25, 25, 25, 25]);
  expect(rests(restFrom(restFrom(two, 0, 'longest'), 0, 'longer'))).toEqual(rests(restFrom(two, 0, 'longest')));
  expect(rests(restFrom(finisher, 0, 'longer'))).toEqual([25, 25, 25, 25, 25, 25, 30, 25, 25, 25, 25, 25, 25, 25]);
});

test('ten more seconds are one step’s, of its work or of its rest', () => {
  expect(lengthen(two, 1, 'work', 10).map(({ work }) => work)).toEqual([45, 55, ...Array<number>(12).fill(45)]);
  expect(rests(lengthen(two, 1, 'rest', 10)).slice(0, 3)).toEqual([15, 25, 15]);
});

test('the sides of every pair change places from here on; a pair that has begun stays', () => {
  expect(sides(two)).toBe('rl---rlrl---rl');
  expect(sides(otherSideFirst(two, 0))).toBe('lr---lrlr---lr');
  expect(sides(otherSideFirst(two, 1))).toBe('rl---lrlr---lr');
  expect(sides(otherSideFirst(two, 6))).toBe('rl---rllr---lr');
  expect(exercises(otherSideFirst(two, 0))).toEqual(exercises(two));
});

test('the same exercise twice without sides is no pair, and neither are two across a change of round', () => {
  const walks = two.map((step): Step => ({ ...step, move: { exercise: 'squat', side: null } }));
  expect(otherSideFirst(walks, 0)).toEqual(walks);
  const across = two.map((step): Step =>
    step.round === 2 ? { ...step, move: { exercise: 'clamshell', side: 'right' } } : step,
  );
  expect(sides(otherSideFirst(across, 6)).slice(6, 8)).toBe('lr');
});

test('left out, an exercise is gone from here on, and a round still ends', () => {
  const kept = leaveOut(two, 5, 'clamshell');
  expect(exercises(kept)).not.toContain('clamshell');
  expect(kept.map(({ ends }) => ends)).toEqual([null, null, null, null, 'round', null, null, null, null, 'round']);
  expect(rests(kept)).toEqual([15, 15, 15, 15, 23, 15, 15, 15, 15, 15]);
});

test('left out from the second of a pair on, the first stays and ends the round', () => {
  const kept = leaveOut(two, 6, 'clamshell');
  expect(exercises(kept).filter((exercise) => exercise === 'clamshell')).toHaveLength(1);
  expect(kept[5]).toMatchObject({ move: { exercise: 'clamshell', side: 'right' }, ends: 'round', rest: 23 });
});

test('left out in the middle, the rest before it stays what it was', () => {
  const kept = leaveOut(two, 2, 'band-walk');
  expect(rests(kept).slice(0, 3)).toEqual([15, 15, 15]);
  expect(kept.map(({ ends }) => ends).filter((ends) => ends !== null)).toHaveLength(2);
});

test('a round of nothing else leaves nothing behind, and the round before it ends as it did', () => {
  const rounds = two.map((step): Step =>
    step.round === 2 ? { ...step, move: { exercise: 'squat', side: null } } : step,
  );
  const kept = leaveOut(rounds, 7, 'squat');
  expect(kept).toEqual(rounds.slice(0, 7));
});
