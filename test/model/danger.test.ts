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

/** What somebody had long ago is told as a condition; what is felt now stays a sign. */
test.each([
  ['i had a heart attack three years ago', { kind: 'condition', condition: 'heart' }],
  ['my mum had a stroke but that was years back', { kind: 'condition', condition: 'stroke-before' }],
  ['i broke my leg when i was a kid', { kind: 'condition', condition: 'general' }],
  ['i had a stroke years ago and now my chest hurts', { kind: 'redFlag', sign: 'chest-pain' }],
  ['i had a fall years ago and my foot is numb', { kind: 'redFlag', sign: 'numb' }],
])('"%s" is told apart from now', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

/** Sore or cramping for longer than a cramp lasts: the clot question; cramps night after night: a doctor. */
test.each([
  ['my calf has been sore since tuesday', { kind: 'redFlag', sign: 'throbbing' }],
  ["my thigh's been aching for three days", { kind: 'redFlag', sign: 'throbbing' }],
  ["it's been on and off since breakfast", { kind: 'redFlag', sign: 'throbbing' }],
  ['my calf has been cramping since two o clock', { kind: 'redFlag', sign: 'too-long' }],
  ['i get cramps in my leg night after night', { kind: 'ask', question: 'often' }],
  ['my calves have been sore since the gym', { kind: 'pain', sinceWorkout: true }],
])('"%s" goes on too long or comes too often', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

/** A denial reaches what is right after it, and nothing else. */
test.each([
  ["it's not a cramp it's swollen and warm", { kind: 'redFlag', sign: 'swollen' }],
  ["my calf hurts but it's not swollen or hot", { kind: 'pain', muscle: 'calf' }],
  ["no it isn't hot or swollen", { kind: 'no' }],
])('"%s" denies only what it says', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

/** A fear is heard in any sentence; a clot that is only named asks what it looks like, and one that is felt is a sign. */
test.each([
  ['google says it could be a blood clot', { kind: 'redFlag', sign: 'clot-feared' }],
  ['i keep reading about dvt and now i cannot sleep', { kind: 'redFlag', sign: 'clot-feared' }],
  ['i think i have a clot in my leg', { kind: 'redFlag', sign: 'clot' }],
  ['i am sure i have a dvt', { kind: 'redFlag', sign: 'clot' }],
  ['mum keeps on at me to ring the doctor about my cramps is she right', { kind: 'ask', question: 'is-it-serious' }],
  ['should i be getting this leg looked at or am i being daft', { kind: 'ask', question: 'is-it-serious' }],
])('"%s" is answered with one calm question', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

/** What a band, a mat or anybody does is no sign where no part of a body is named. */
test.each([
  ['the band slips down all the time', { kind: 'ask', question: 'band-rolls' }],
  ['the stretch where i lean on the wall', { kind: 'remedy', remedy: 'wall-stretch' }],
  ['is it okay if my blood pressure is high', { kind: 'condition', condition: 'blood-pressure' }],
])('"%s" is no sign', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

/** Whoever asks about cramps, or what helps them, has none now. */
test.each([
  'do compression socks help a leg cramp',
  'tell me about magnesium for leg cramps',
  'can you die from a leg cramp',
  'does lipitor cause leg cramps',
])('"%s" is no cramp', (words) => {
  expect(heard(words).kind).not.toBe('cramp');
});

/** Idioms, and what every workout brings, are no sign. */
test.each([
  "i've fallen in love with this workout",
  "i'm gasping for a cup of tea",
  'that took my breath away',
  "i've got fallen arches",
  'i fell behind',
  'warm up before leg day',
  "i'm dead on my feet",
  'it costs an arm and a leg',
])('"%s" alarms nobody', (words) => {
  expect(['redFlag', 'unresolved', 'cramp']).not.toContain(heard(words).kind);
});

/** A leg that hurts or cramps with a condition is about the leg: what makes a clot likelier asks about one. */
test.each([
  ["my leg's in a cast and the calf hurts", { kind: 'factor', factor: 'cast', with: 'pain' }],
  ["my leg's in a cast and the calf's cramping inside it", { kind: 'condition', condition: 'cast', topic: 'cramp' }],
  ["i'm in a wheelchair and my calf aches", { kind: 'pain' }],
])('"%s" is about the leg', (words, event) => {
  expect(heard(words)).toMatchObject(event);
});

test('a joint that locks is sore, and no muscle to stretch', () => {
  expect(heard('my knee keeps seizing up').kind).not.toBe('cramp');
});

test('a look of nothing that is a leg is asked about, never stretched', () => {
  expect(heard('my shoulder is foul').kind).not.toBe('pain');
});
