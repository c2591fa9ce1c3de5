import { Mouth } from '../../simulator/mouth';

const speech = (seconds: number) => ({ parts: [], seconds });
const times = (mouth: Mouth) => mouth.queue.map(({ start, end }) => [start, end]);

test('utterances follow each other', () => {
  const mouth = new Mouth();
  expect(mouth.say(speech(10), 'speech', { now: 0, ready: 1500 })).toBe(1500);
  expect(mouth.say(speech(5), 'speech', { now: 2000, ready: 3500 })).toBe(11_500);
  expect(mouth.quietAt(2000)).toBe(16_500);
  expect(mouth.quietAt(20_000)).toBe(20_000);
});

test('what cuts in does so when it is there, not when it was asked for', () => {
  const mouth = new Mouth();
  mouth.say(speech(10), 'speech', { now: 0, ready: 0 });
  mouth.say(speech(10), 'speech', { now: 0, ready: 0 });
  mouth.say(speech(3), 'speech', { now: 4000, ready: 5500 }, 'REPLACE_ALL');
  expect(times(mouth)).toEqual([
    [0, 5500],
    [5500, 8500],
  ]);
});
