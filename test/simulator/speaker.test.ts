import { Speaker } from '../../simulator/speaker';

const speech = (seconds: number) => ({ parts: [], seconds });
const times = (speaker: Speaker) => speaker.queue.map(({ start, end }) => [start, end]);

test('utterances follow each other', () => {
  const speaker = new Speaker();
  expect(speaker.say(speech(10), 'speech', { now: 0, ready: 1500 })).toBe(1500);
  expect(speaker.say(speech(5), 'speech', { now: 2000, ready: 3500 })).toBe(11_500);
  expect(speaker.quietAt(2000)).toBe(16_500);
  expect(speaker.quietAt(20_000)).toBe(20_000);
});

test('what cuts in does so when it is there, not when it was asked for', () => {
  const speaker = new Speaker();
  speaker.say(speech(10), 'speech', { now: 0, ready: 0 });
  speaker.say(speech(10), 'speech', { now: 0, ready: 0 });
  speaker.say(speech(3), 'speech', { now: 4000, ready: 5500 }, 'REPLACE_ALL');
  expect(times(speaker)).toEqual([
    [0, 5500],
    [5500, 8500],
  ]);
});
