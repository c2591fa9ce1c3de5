import { clockPage } from '../../lambda/screen/clock';
import clock from '../../lambda/screen/clock.json';
import { workout } from './round';

const shown = (changes: Partial<typeof workout> = {}) => clockPage({ ...workout, ...changes }).datasources.shown;

test('a left side is mirrored, a right one and a movement without sides are not', () => {
  const [right, left, squat] = [1, 4, 13].map((i) => workout.segments[i]);
  if (right === undefined || left === undefined || squat === undefined) throw new Error('Not the round expected.');
  expect(shown({ segments: [right, left, squat] })).toMatchObject({
    segments: [
      { side: 'Right leg', mirror: 1 },
      { side: 'Left leg', mirror: -1 },
      { title: 'Squat', mirror: 1 },
    ],
  });
});

test('a figure is sent once, however often it is shown', () => {
  const { figures } = { figures: {}, ...shown() };
  expect(Object.keys(figures)).toEqual(['hip-extension', 'band-walk', 'duck-walk', 'squat', 'clamshell']);
});

test('at its end the round says so once, on a clock no touch can stop', () => {
  const { onMount } = clock.mainTemplate.item;
  const sending = onMount.filter(({ type }) => type === 'SendEvent');
  expect(sending).toEqual([
    expect.objectContaining({ sequencer: 'clock', arguments: ['roundEnd', '${shown.token}', '${elapsedTime}'] }),
  ]);
  expect(shown()).toMatchObject({ token: 'round-2', endsAfter: 421.5 });
});

test('a pause stands still and sends nothing', () => {
  expect(shown({ runs: false, roundEnd: null })).toMatchObject({ runs: false, endsAfter: 0 });
});

test('the end of each movement is a checkpoint, and a pause has none', () => {
  const works = workout.segments.filter(({ kind }) => kind === 'work');
  const ends = [...new Set(works.map(({ from, seconds }) => from + seconds))];
  expect(ends).toHaveLength(7);
  expect(shown()).toMatchObject({ checkpoints: ends });
  expect(shown({ runs: false, roundEnd: null })).toMatchObject({ checkpoints: [] });
});

test('a sentence that needs the room gets it, and the figure gives way', () => {
  const [first] = workout.segments;
  const note = 'Hands on the wall. Step forward with your left leg, right leg straight behind.';
  const told = { ...first, seconds: 0, reads: true };
  expect(shown({ segments: [{ ...told, note: 'Hands on the wall.' }] })).toMatchObject({
    segments: [{ pictured: true }],
  });
  expect(shown({ segments: [{ ...told, note }] })).toMatchObject({ segments: [{ pictured: false }] });
});
