import type { Intent } from 'ask-sdk-model';
import fc from 'fast-check';
import { eventOf, intents, slotIds } from '../../lambda/alexa/intents';
import { slotsOf } from '../../lambda/alexa/slots';
import { model } from '../../simulator/model';
import { understand } from '../../simulator/recogniser';

const names = Object.keys(intents);
const bare = (name: string, slots?: Intent['slots']): Intent => ({
  name,
  confirmationStatus: 'NONE',
  ...(slots === undefined ? {} : { slots }),
});
const resolved = (name: string, id: string): Intent['slots'] => ({
  [name]: {
    name,
    confirmationStatus: 'NONE',
    value: 'whatever was said',
    resolutions: {
      resolutionsPerAuthority: [
        { authority: 'ours', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name: id, id } }] },
      ],
    },
  },
});

test('every intent of the model means something, and nothing is meant that nobody can say', () => {
  expect(model.intents.map(({ name }) => name).sort()).toEqual([...names].sort());
});

test('slot ids are ours', () => {
  const said = Object.fromEntries(model.types.map(({ name, values }) => [name, values.map(({ id }) => id).sort()]));
  const ours = Object.fromEntries(
    Object.entries(slotIds)
      .filter(([type]) => type !== 'Question' && type !== 'Joint')
      .map(([type, ids]) => [type, [...ids].sort()]),
  );
  expect(said).toMatchObject(ours);
});

test('no sample is in two intents', () => {
  const all = model.intents.flatMap(({ samples }) => samples);
  expect(all.filter((sample, at) => all.indexOf(sample) !== at)).toEqual([]);
});

test.each(Object.entries(intents))('%s without slots, or with hostile ones, never throws', (_, event) => {
  const hostile = fc.oneof(
    fc.anything(),
    fc.dictionary(fc.constantFrom('sign', 'muscle', 'rounds', 'duration', '__proto__', 'constructor'), fc.anything()),
    fc.record({ muscle: fc.record({ resolutions: fc.anything() }), rounds: fc.record({ value: fc.anything() }) }),
  );
  expect(event(slotsOf(undefined))).toHaveProperty('kind');
  fc.assert(
    fc.property(hostile, (slots) => {
      expect(event(slotsOf(slots))).toHaveProperty('kind');
    }),
  );
});

test('a slot that is only inherited is none', () => {
  const inherited: unknown = Object.create({ ...resolved('muscle', 'calf'), rounds: { value: '2' } });
  expect(slotsOf(inherited).id('muscle', slotIds.Muscle)).toBeNull();
  expect(slotsOf(inherited).number('rounds')).toBeNull();
});

test.each(['', 'NoSuchIntent', 'constructor', '__proto__', 'toString', 'amazon.yesintent'])(
  'an intent called %j is something unheard',
  (name) => {
    expect(eventOf(bare(name))).toEqual({ kind: 'unheard' });
  },
);

test.each(names)('a sign of danger in %s wins', (name) => {
  expect(eventOf(bare(name, resolved('sign', 'swollen')))).toEqual({ kind: 'redFlag', sign: 'swollen' });
});

test('an id of nobody acts on nothing', () => {
  expect(eventOf(bare('CrampIntent', resolved('muscle', 'tail')))).toEqual({ kind: 'unresolved', slot: 'sign' });
  expect(eventOf(bare('RedFlagIntent', resolved('sign', 'constructor')))).toEqual({ kind: 'unresolved', slot: 'sign' });
  expect(eventOf(bare('HowToIntent', resolved('exercise', 'burpee')))).toEqual({ kind: 'unresolved', slot: 'other' });
});

test.each([
  ['2', 2],
  ['40', 40],
  ['?', 'unclear'],
  ['1e9', 'unclear'],
  ['-1', 'unclear'],
  ['99999999999', 'unclear'],
])('%s rounds are %s', (value, rounds) => {
  const slot = { name: 'rounds', confirmationStatus: 'NONE', value } as const;
  expect(eventOf(bare('StartWorkoutIntent', { rounds: slot }))).toMatchObject({ wish: { rounds } });
});

test.each([
  ["i'm seventy-two, go easy on me", { kind: 'standing', longerRests: false }],
  ['a workout', { kind: null, rounds: null, longerRests: false, taught: false }],
  ['teach me the moves', { taught: true }],
  ['three rounds with longer rests', { rounds: 3, longerRests: true }],
  ['do it twice', { rounds: 2 }],
  ['the floor workout', { kind: 'workout' }],
  ['ten minutes please', { minutes: 10 }],
  ['i only have five', { minutes: 5 }],
  ['a quick one', { minutes: 7 }],
  ['the twenty one minute version', { minutes: 21 }],
  ['two or three', { rounds: 'unclear' }],
  ['two rounds no band', { rounds: 2, band: false }],
  ["one round but i can't kneel", { rounds: 1, kind: 'standing' }],
  ['as part of my leg day', { kind: 'leg-day' }],
  ['to rounds', { rounds: 2 }],
  ['ten minutes no band', { minutes: 10, band: false, rounds: null }],
  ['i am eighty years old be gentle', { kind: 'standing' }],
])('"%s" wishes for %j', (words, wish) => {
  expect(eventOf(understand(words))).toMatchObject({ kind: 'start', wish });
});

test.each([
  ["i've still got a cramp", { kind: 'cramp', again: false, still: true }],
  ["i've got a cramp again", { kind: 'cramp', again: true }],
  ["i've got a cramp in my left calf", { kind: 'cramp', again: false, side: 'left', muscle: 'calf' }],
  ["it's back", { kind: 'relief', relief: 'again' }],
  ['still hurts', { kind: 'relief', relief: 'still' }],
  ['i said left', { kind: 'side', side: 'left', correction: true }],
  ['my right i mean left', { kind: 'side', side: 'left', correction: true }],
  ['i said two not three', { kind: 'number', number: 2, correction: true }],
  ['the third one', { kind: 'remedy', remedy: null, ordinal: 3 }],
  ['tell me about number ten', { kind: 'remedy', remedy: null, ordinal: 10 }],
  ['i had a new hip years ago', { kind: 'condition', condition: 'hip-replacement', when: 'longAgo' }],
  ['how long do two rounds take', { kind: 'tell', fact: 'howLongIsIt', rounds: 2 }],
  ['how many rounds left', { kind: 'tell', fact: 'roundsLeft' }],
  ["i'm on warfarin can i have tonic", { kind: 'ask', question: 'tonic-with-medicine' }],
  ['thirty seconds more', { kind: 'adjust', change: 'tenMore', seconds: 30 }],
  ['rest for ninety seconds', { kind: 'adjust', change: 'moreRest', seconds: 90 }],
  ['pause for ten minutes', { kind: 'pause', seconds: 600 }],
  ['skip ahead ten seconds', { kind: 'move', to: 'ahead', seconds: 10 }],
  ['go to the clamshells', { kind: 'move', to: 'exercise', exercise: 'clamshell' }],
  ['back to the squats', { kind: 'move', to: 'exercise', exercise: 'squat' }],
  ['restart the round', { kind: 'move', to: 'startRound' }],
  ["don't stop", { kind: 'goOn' }],
  ['no more squats', { kind: 'move', to: 'skip' }],
  ['ten more', { kind: 'adjust', change: 'tenMore', seconds: 10 }],
  ['one more', { kind: 'addRound' }],
  ['go again', { kind: 'move', to: 'again' }],
  ['skip the intro', { kind: 'move', to: 'skip' }],
  ['delete it', { kind: 'forgetMe' }],
  ['nothing like that', { kind: 'no' }],
  ['i know', { kind: 'yes' }],
  ["let's go", { kind: 'goOn', begins: true }],
  ['not the previous one skip', { kind: 'move', to: 'skip' }],
  ['no i meant the previous one', { kind: 'move', to: 'previous' }],
  ['no i mean yes', { kind: 'yes' }],
  // a reason or a story beside what is wanted
  ["louder please the fan's on", { kind: 'adjust', change: 'louder' }],
  ['it was only the postman carry on', { kind: 'goOn' }],
  ['god pause it', { kind: 'pause' }],
  ["no i've had enough", { kind: 'stop' }],
  ['never mind', { kind: 'cancel' }],
  ['play some music', { kind: 'volume' }],
  ['how do i do a burpee', { kind: 'unresolved', slot: 'other' }],
])('"%s" means %j', (words, event) => {
  expect(eventOf(understand(words))).toMatchObject(event);
});

test.each(["where's my phone", 'the dog is in the way', 'what time is it', 'is the front door locked'])(
  '"%s" is said to somebody else',
  (words) => {
    expect(eventOf(understand(words)).kind).toBe('unheard');
  },
);

test('two adjustments in one sentence are both, and one said twice is one', () => {
  const [first, second] = [
    { kind: 'adjust', change: 'lessTalk' },
    { kind: 'adjust', change: 'countMe' },
  ];
  expect(eventOf(understand('less talking and count the seconds'))).toEqual({ kind: 'both', first, second });
  expect(eventOf(understand('hush and be quiet'))).toEqual(first);
});

test('two requests in one sentence are both', () => {
  expect(eventOf(understand('skip this and make it easier'))).toEqual({
    kind: 'both',
    first: { kind: 'adjust', change: 'easier' },
    second: { kind: 'move', to: 'skip' },
  });
});
