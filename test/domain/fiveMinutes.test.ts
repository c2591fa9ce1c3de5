import type { Cue } from '../../lambda/domain/conversation/reply';
import { wants } from '../support/wishes';

// The second of a workout: thirty seconds of work each, in memory, and everything of it is imported after that.

let cues: readonly Cue[];
let length: number;
let minutes: number;

beforeAll(async () => {
  jest.doMock('../../lambda/content/plans', (): object => ({
    ...jest.requireActual<object>('../../lambda/content/plans'),
    WORK_SECONDS: 30,
  }));
  const { planOf, totalMinutes } = await import('../../lambda/domain/workout/plan');
  const { sceneExamples, stepFrom } = await import('../../tools/scenes/examples');
  const { trackOf } = await import('../support/person');
  ({ cues, length } = trackOf(stepFrom(sceneExamples.door.standing, 5, wants({ rounds: 1 })).reply));
  minutes = totalMinutes(planOf({ kind: 'workout', rounds: 1, rests: 'usual' }));
});

const secondsOf = (...names: readonly string[]): number[] =>
  cues.filter(({ acts }) => acts.some(({ say }) => names.includes(say))).map(({ at }) => at);

test('a workout of thirty seconds each takes five minutes, and says so', () => {
  expect(minutes).toBe(5);
  expect(cues[0]?.acts[0]).toMatchObject({ say: 'chosen', rounds: 1, minutes: 5 });
});

test('its clock is that of a movement of thirty seconds', () => {
  const rests = secondsOf('rest');
  expect(rests).toHaveLength(7);
  expect(rests.slice(1).map((second, index) => second - (rests[index] ?? 0))).toEqual([45, 45, 45, 45, 45, 45]);
  expect(secondsOf('tenSeconds')).toEqual(rests.map((second) => second - 10));
});

test('no cue of it begins before the one before, or after the end', () => {
  const seconds = cues.map(({ at }) => at);
  expect(seconds).toEqual([...seconds].sort((one, other) => one - other));
  expect(Math.max(...seconds)).toBeLessThan(length);
});
