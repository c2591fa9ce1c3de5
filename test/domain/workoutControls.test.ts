import type { Event } from '../../lambda/domain/conversation/event';
import { inWorkout, move, tell } from '../support/inWorkout';
import { heardIn, secondsOf } from '../support/marks';
import { person, trackOf, wordsOfReply, workoutOf } from '../support/person';

const pause: Event = { kind: 'pause' };
const goOn: Event = { kind: 'goOn' };

test('a pause names the place, waits in speech, and asks once after three minutes', () => {
  const { says, someone } = inWorkout(4 * 60 + 20);
  expect(says(pause)).toBe("Paused at the squats. I'll wait. Say, Alexa, go on. Shall I go on?");
  const { cues, length } = trackOf(someone.reply);
  expect(cues).toHaveLength(1);
  expect(length).toBeGreaterThan(180);
});

test('going on says what it is and what is left, gives time to get there, counts in, and keeps the second', () => {
  const { says, someone, place } = inWorkout(4 * 60 + 20);
  says(pause);
  someone.does(goOn, { second: 30 });
  expect(place()).toEqual({ index: 4, second: 20 });
  const heard = heardIn(someone.state, someone.reply);
  expect(heard.slice(0, 5).map(({ words }) => words)).toEqual([
    'Squats, twenty-five seconds left.',
    'Three.',
    'Two.',
    'One.',
    'Go.',
  ]);
  expect(secondsOf(heard, 'halfway')[0]).toBe(22 - 20.5);
  expect(secondsOf(heard, 'rest')[0]).toBe(45 - 20.5);
});

test('after a long pause everybody gets twenty seconds more', () => {
  const [soon, late] = [20, 100].map((second) => {
    const { says, someone } = inWorkout(60 + 20);
    says(pause);
    someone.does(goOn, { second });
    return workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  });
  expect((late ?? 0) - (soon ?? 0)).toBeGreaterThanOrEqual(10);
  expect(late).toBeGreaterThanOrEqual(20);
});

test('paused in a rest, the next movement comes with its name', () => {
  const { says, someone, place } = inWorkout(60 + 50);
  expect(says(pause)).toMatch(/^Paused before the band walk\./);
  expect(wordsOfReply(someone.does(goOn, { second: 30 }))).toMatch(
    /^Band walk: three small steps right, three back\. Three\. Two\. One\. Go\./,
  );
  expect(place()).toEqual({ index: 2, second: 0 });
});

test.each<[string, Event, RegExp]>([
  [
    'how long left',
    tell('howLongLeft'),
    /^Twenty-three seconds left, and about six minutes to the end\. Back to it\. Three\./,
  ],
  ['where am I', tell('whereAmI'), /^Hip extension, left leg\. Movement two of seven\. Back to it\./],
  ['what’s next', tell('whatsNext'), /^Next, the band walk\. Back to it\./],
  ['which side', tell('whichSide'), /^Your left leg\. Back to it\./],
  ['help', { kind: 'help' }, /^You can say pause, .* Back to it\./],
  ['thanks', { kind: 'thanks' }, /^You're welcome\. Back to it\./],
  ['something nobody understands', { kind: 'unheard' }, /^I didn't catch that\. Back to it\./],
  ['yes, to nobody', { kind: 'yes' }, /^Back to it\. Three\. Two\. One\. Go\./],
])('"%s" in a movement is answered, and the movement goes on by itself', (_, event, words) => {
  const { says, place } = inWorkout(60 + 22);
  expect(says(event)).toMatch(words);
  expect(place()).toEqual({ index: 1, second: 22 });
});

test('asked in a rest, the rest goes on with its own count', () => {
  const { says, someone } = inWorkout(60 + 55);
  expect(says(tell('howLongLeft'))).toMatch(
    /^Five seconds of rest, then the band walk\..* Back to it\. Three\. Two\. One\. Go\./,
  );
  expect(secondsOf(heardIn(someone.state, someone.reply), 'go')[0]).toBe(60 - 55.5);
});

test('asked while a rest is saying where to go, the rest says it again', () => {
  expect(inWorkout(60 + 48).says(tell('whatsNext'))).toMatch(/Back to it\. Rest\. Stand up\. Band walk: /);
});

test.each([
  [
    'skip',
    70,
    { index: 2, second: 0 },
    /^Skipped\. Stand up\. Band walk: three small steps right, three back\. Three\./,
  ],
  ['previous', 130, { index: 1, second: 0 }, /^Back one\. Hands and knees\. Hip extension, left leg\./],
  ['previous', 110, { index: 1, second: 0 }, /^Back one\. Hip extension, left leg\./],
  ['previous', 10, { index: 0, second: 0 }, /^This is the first one\. Hip extension, right leg\./],
  ['again', 130, { index: 2, second: 0 }, /^Once more\. Band walk: three/],
  ['startOver', 250, { index: 0, second: 0 }, /^From the top\. Hands and knees\. Hip extension, right leg\./],
] as const)('"%s" at second %d', (to, second, place, words) => {
  const someone = inWorkout(second);
  expect(someone.says(move(to))).toMatch(words);
  expect(someone.place()).toEqual(place);
});

test('"skip" in a rest leaves out the movement that would have come', () => {
  const { says, place } = inWorkout(60 + 50);
  expect(says(move('skip'))).toMatch(/^Skipped\. Stand up\. Duck walk: half a squat/);
  expect(place()).toEqual({ index: 3, second: 0 });
});

test('skipping the last movement ends the workout as it would have ended', () => {
  const { says, someone } = inWorkout(6 * 60 + 10);
  expect(says(move('skip'))).toMatch(/^That's the round\..*Shall we stretch your calves\?$/);
  expect(someone.state.person.workout).toBeNull();
});

test('"say that again" is this move again in a round, and the last reply elsewhere', () => {
  expect(inWorkout(130).says({ kind: 'repeat' })).toMatch(/^Once more\. Band walk: three/);
  const someone = person();
  someone.does({ kind: 'launch' });
  expect(wordsOfReply(someone.does({ kind: 'repeat' }))).toBe('Leg Wake-Up. A workout, or a cramp?');
});

test.each<[string, Event]>([
  ['stop', { kind: 'stop' }],
  ['goodbye', { kind: 'goodbye' }],
])('"%s" closes at once and keeps the place', (_, event) => {
  const { says, someone, place } = inWorkout(130);
  expect(says(event)).toBe("I'll keep your place.");
  expect(someone.reply).toMatchObject({ end: { kind: 'close' } });
  expect(place()).toEqual({ index: 2, second: 10 });
});
