import { eventOf } from '../../lambda/alexa/intents';
import type { Event } from '../../lambda/domain/conversation/event';
import { understand } from '../../simulator/recogniser';

const heard = (words: string): Event => eventOf(understand(words));

/** A leg that hurts is a pain until somebody says that it seized up. */
test.each([
  ['my calf hurts', { muscle: 'calf', legs: 'one', sinceWorkout: false }],
  ["i've got a sore thigh", { muscle: 'thigh', legs: 'one' }],
  ['my leg is killing me', { muscle: null, legs: 'one' }],
  ['both my legs ache', { legs: 'both' }],
  ['my calves are sore since the workout', { legs: 'both', sinceWorkout: true }],
  ['my left calf is sore', { side: 'left' }],
])('"%s" is a pain', (words, pain) => {
  expect(heard(words)).toMatchObject({ kind: 'pain', ...pain });
});

test.each([
  ['my inner thigh is cramping', 'thigh'],
  ['my calf is cramping', 'calf'],
])('"%s" is a cramp', (words, muscle) => {
  expect(heard(words)).toMatchObject({ kind: 'cramp', muscle });
});

/** What makes a clot likelier, with a pain, with a cramp, or alone. */
test.each([
  ['i had an operation last week and my calf is sore', 'operation', 'pain'],
  ["i'm on the pill and my calf hurts", 'hormones', 'pain'],
  ["i stopped my warfarin and i've got a cramp", 'stopped-thinners', 'cramp'],
  ['my sister had a clot and hers started just like this', 'family-clot', 'pain'],
])('"%s" is the factor %s with a %s', (words, factor, ache) => {
  expect(heard(words)).toEqual({ kind: 'factor', factor, with: ache });
});

/** What a workout does to every body is no sign. */
test.each([
  ["i'm out of breath", 'breath'],
  ['my heart is racing', 'heart'],
  ['this burns', 'burning'],
  ["i've got a stitch", 'stitch'],
  ["my foot's gone to sleep i was sitting on it", 'asleep'],
  ['my knee clicks', 'clicking'],
  ['my legs are shaking', 'shaky'],
  ["i'm dying here", 'tired'],
])('"%s" is an effort', (words, effort) => {
  expect(heard(words)).toEqual({ kind: 'effort', effort });
});

test.each([
  ["i'm driving and i've got a cramp", 'driving'],
  ["i'm in the pool and my leg is cramping", 'water'],
])('"%s" tells where somebody is', (words, setting) => {
  expect(heard(words)).toEqual({ kind: 'setting', setting });
});

/** A condition is about what it was asked with, in either order. */
test.each([
  ['can i use a heating pad with diabetes', 'diabetes', 'heat'],
  ["i'm pregnant can i drink tonic water", 'pregnant', 'tonic-water'],
  ['i have kidney disease can i take magnesium', 'kidney', 'minerals'],
  ["i'm on blood thinners can i massage it", 'blood-thinners', 'stretch'],
  ["i'm pregnant and i've got a cramp", 'pregnant', 'cramp'],
])('"%s" asks about %s and %s', (words, condition, topic) => {
  expect(heard(words)).toMatchObject({ kind: 'condition', condition, topic });
});

test.each([
  ["how do i know it's not a clot", 'is-it-a-clot'],
  ['is this normal', 'is-this-normal'],
  ['are leg cramps dangerous', 'is-it-dangerous'],
  ['is it serious', 'is-it-serious'],
  ['how long does a cramp last', 'how-long-lasts'],
  ["i'm just worried about my leg", 'worried'],
  ['can you call someone', 'call-for-me'],
])('"%s" is the question %s', (words, question) => {
  expect(heard(words)).toEqual({ kind: 'ask', question });
});

test('a look of nothing that is a leg is asked about, never stretched', () => {
  expect(heard('my shoulder is foul').kind).not.toBe('pain');
});
