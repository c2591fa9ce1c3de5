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
  expect(heard.slice(0, 3).map(({ acts }) => acts)).toMatchObject([
    [{ say: 'resumeAt', move: { exercise: 'squat' }, left: 25 }],
    [{ say: 'countIn' }],
    [{ say: 'go' }],
  ]);
  expect(secondsOf(heard, 'halfway')[0]).toBeCloseTo(22 - 20);
  expect(secondsOf(heard, 'rest')[0]).toBeCloseTo(45 - 20);
});

test.each(['usual', 'slower'] as const)('at %s speed a "go" never costs the cue after it', (speed) => {
  const marks = { form: 3, halfway: 22, tenSeconds: 35 } as const;
  for (let second = 0.3; second < 39; second += 0.9) {
    const { says, someone } = inWorkout(4 * 60 + second, 1, { speed });
    says(pause);
    someone.does(goOn, { second: 30 });
    const from = workoutOf(someone.state).playing?.parts[0]?.from.second ?? 0;
    const heard = heardIn(someone.state, someone.reply).filter(({ at }) => at < 45 - from);
    const due = Object.entries(marks).filter(([, mark]) => mark > from);
    const cues = heard.filter(({ at }) => at > 0).flatMap(({ acts, at }) => acts.map(({ say }) => ({ say, at })));
    const coming = cues
      .filter(({ say }) => say in marks)
      .map(({ say, at }) => [say, Math.round((at + from) * 100) / 100]);
    expect(coming).toEqual(due);
    expect(secondsOf(heard, 'go')).toEqual([0]);
  }
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
    /^Band walk: three small steps right, three back\. Three, two, one\. Go\./,
  );
  expect(place()).toEqual({ index: 2, second: 0 });
});

test.each<[string, Event, RegExp]>([
  ['how long left', tell('howLongLeft'), /^About fifteen seconds left, and about six minutes to the end\./],
  ['where am I', tell('whereAmI'), /^Hip extension, left leg\. Movement two of seven\./],
  ['what’s next', tell('whatsNext'), /^Next, the band walk\./],
  ['which side', tell('whichSide'), /^Your left leg\./],
  ['thanks', { kind: 'thanks' }, /^You're welcome\./],
  [
    'something nobody understands',
    { kind: 'unheard' },
    /^I didn't get that\. If something hurts, say, Alexa, it hurts\./,
  ],
  ['yes, to nobody', { kind: 'yes' }, /^Ten seconds\./],
])('"%s" in a movement is answered while the clock runs on', (_, event, words) => {
  const { says, place } = inWorkout(60 + 22);
  expect(says(event)).toMatch(words);
  expect(place().index).toBe(1);
  expect(place().second).toBeGreaterThanOrEqual(22);
});

test('help in a movement stops the clock, keeps the second, and begins with the number', () => {
  const { says, place } = inWorkout(60 + 22);
  expect(says({ kind: 'help' })).toMatch(/^If you're hurt or ill, call nine one one\. .* Shall I go on\?$/);
  expect(place()).toEqual({ index: 1, second: 22 });
});

test('asked in a rest, the rest goes on with its own count', () => {
  const { says } = inWorkout(60 + 47);
  expect(says(tell('whatsNext'))).toMatch(/^Next, the band walk\. .*Go\. Toes forward/);
});

test.each([
  [
    'skip',
    70,
    { index: 2, second: 0 },
    /^Skipped\. Stand up\. Band walk: three small steps right, three back\. Three, two/,
  ],
  ['previous', 130, { index: 1, second: 0 }, /^Back one\. Hands and knees\. Hip extension, left leg\./],
  ['previous', 110, { index: 1, second: 0 }, /^Back one\. Hip extension, left leg\./],
  ['previous', 10, { index: 0, second: 0 }, /^This is the first one\. Hip extension, right leg\./],
  ['again', 130, { index: 2, second: 0 }, /^Once more\. Band walk: three/],
  ['startOver', 50, { index: 0, second: 0 }, /^From the top\. Hip extension, right leg\./],
  ['startRound', 250, { index: 0, second: 0 }, /^This round from the start\. Hands and knees\./],
] as const)('"%s" at second %d', (to, second, place, words) => {
  const someone = inWorkout(second);
  expect(someone.says(move(to))).toMatch(words);
  expect(someone.place()).toEqual(place);
});

test('"skip" in a rest ends it, and the next movement follows its count', () => {
  const { says, place } = inWorkout(60 + 50);
  expect(says(move('skip'))).toMatch(/^Stand up\. Band walk: .*Three, two, one\. Go\./);
  expect(place()).toEqual({ index: 2, second: 0 });
});

test('starting over where much is done is asked about first', () => {
  const { says, someone } = inWorkout(250);
  says(move('startOver'));
  expect(someone.state.live.question).toMatchObject({ ask: 'anew' });
  expect(someone.state.person.workout?.place.index).toBe(4);
});

test('skipping the last movement ends the workout as it would have ended', () => {
  const { says, someone } = inWorkout(6 * 60 + 10);
  expect(says(move('skip'))).toMatch(/^That's the round\..*Shall we stretch your calves\?$/);
  expect(someone.state.person.workout).toBeNull();
});

test('"say that again" is the last cue in a round, and the last reply elsewhere', () => {
  expect(inWorkout(130).says({ kind: 'repeat' })).toMatch(/^Band walk\. Toes forward\. Keep the band tight\./);
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
