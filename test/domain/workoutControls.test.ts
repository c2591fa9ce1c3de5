import type { Event } from '../../lambda/domain/conversation/event';
import { inWorkout, move, tell } from '../support/inWorkout';
import { heardIn, secondsOf } from '../support/marks';
import { outline, ofPattern } from '../support/outline';
import { person, trackOf, workoutOf } from '../support/person';

const pause: Event = { kind: 'pause' };
const goOn: Event = { kind: 'goOn' };

test('a pause names the place, waits in speech, and asks once after three minutes', () => {
  const { answers, someone } = inWorkout(4 * 60 + 20);
  expect(answers(pause)).toBe('pausedAt:squat ?goOn');
  const { cues, length } = trackOf(someone.reply);
  expect(cues).toHaveLength(1);
  expect(length).toBeGreaterThan(180);
});

test('going on says what it is and what is left, gives time to get there, counts in, and keeps the second', () => {
  const { answers, someone, place } = inWorkout(4 * 60 + 20);
  answers(pause);
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
    const { answers, someone } = inWorkout(4 * 60 + second, 1, { speed });
    answers(pause);
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
    const { answers, someone } = inWorkout(60 + 20);
    answers(pause);
    someone.does(goOn, { second });
    return workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  });
  expect((late ?? 0) - (soon ?? 0)).toBeGreaterThanOrEqual(10);
  expect(late).toBeGreaterThanOrEqual(20);
});

test('paused in a rest, the next movement comes with its name', () => {
  const { answers, someone, place } = inWorkout(60 + 50);
  expect(answers(pause)).toBe('pausedBefore:band-walk ?goOn');
  expect(outline(someone.does(goOn, { second: 30 }))).toBe('upNext:band-walk > ?stretch');
  expect(place()).toEqual({ index: 2, second: 0 });
});

test.each<[string, Event, string]>([
  ['how long left', tell('howLongLeft'), 'leftInMove:15 > …'],
  ['where am I', tell('whereAmI'), 'whereInRound:hip-extension/left,2,7,1,1 > …'],
  ['what’s next', tell('whatsNext'), 'nextIs:band-walk > …'],
  ['which side', tell('whichSide'), 'sideOfMove:hip-extension/left > …'],
  ['thanks', { kind: 'thanks' }, 'thanks > …'],
  ['something nobody understands', { kind: 'unheard' }, 'notCaughtInRound > …'],
  ['yes, to nobody', { kind: 'yes' }, '> …'],
])('"%s" in a movement is answered while the clock runs on', (_, event, answer) => {
  const { answers, place } = inWorkout(60 + 22);
  expect(answers(event)).toMatch(ofPattern(answer));
  expect(place().index).toBe(1);
  expect(place().second).toBeGreaterThanOrEqual(22);
});

test('help in a movement stops the clock, keeps the second, and begins with the number', () => {
  const { answers, place } = inWorkout(60 + 22);
  expect(answers({ kind: 'help' })).toBe('ifHurt inRoundHelp ?goOn');
  expect(place()).toEqual({ index: 1, second: 22 });
});

test('asked in a rest, the rest goes on with its own count', () => {
  const { answers } = inWorkout(60 + 47);
  expect(answers(tell('whatsNext'))).toMatch(ofPattern('nextIs:band-walk …'));
});

test.each([
  ['skip', 70, { index: 2, second: 0 }, 'skipped into:hands-and-knees,standing upNext:band-walk > …'],
  ['previous', 130, { index: 1, second: 0 }, 'backOne into:standing,hands-and-knees upNext:hip-extension/left > …'],
  ['previous', 110, { index: 1, second: 0 }, 'backOne upNext:hip-extension/left > …'],
  ['previous', 10, { index: 0, second: 0 }, 'firstOne upNext:hip-extension/right > …'],
  ['again', 130, { index: 2, second: 0 }, 'sameAgain upNext:band-walk > …'],
  ['startOver', 50, { index: 0, second: 0 }, 'fromTheTop upNext:hip-extension/right > …'],
  [
    'startRound',
    250,
    { index: 0, second: 0 },
    'roundAgain into:standing,hands-and-knees upNext:hip-extension/right > …',
  ],
] as const)('"%s" at second %d', (to, second, place, answer) => {
  const someone = inWorkout(second);
  expect(someone.answers(move(to))).toMatch(ofPattern(answer));
  expect(someone.place()).toEqual(place);
});

test('"skip" in a rest ends it, and the next movement follows its count', () => {
  const { answers, place } = inWorkout(60 + 50);
  expect(answers(move('skip'))).toMatch(ofPattern('into:hands-and-knees,standing upNext:band-walk > …'));
  expect(place()).toEqual({ index: 2, second: 0 });
});

test('starting over where much is done is asked about first', () => {
  const { answers, someone } = inWorkout(250);
  answers(move('startOver'));
  expect(someone.state.live.question).toMatchObject({ ask: 'anew' });
  expect(someone.state.person.workout?.place.index).toBe(4);
});

test('skipping the last movement ends the workout as it would have ended', () => {
  const { answers, someone } = inWorkout(6 * 60 + 10);
  expect(answers(move('skip'))).toMatch(ofPattern('allOver:1,workout ?stretch'));
  expect(someone.state.person.workout).toBeNull();
});

test('"say that again" is the last cue in a round, and the last reply elsewhere', () => {
  expect(inWorkout(130).answers({ kind: 'repeat' })).toMatch(ofPattern('nameOf:band-walk > …'));
  const someone = person();
  someone.does({ kind: 'launch' });
  expect(outline(someone.does({ kind: 'repeat' }))).toBe('welcome ?what');
});

test.each<[string, Event]>([
  ['stop', { kind: 'stop' }],
  ['goodbye', { kind: 'goodbye' }],
])('"%s" closes at once and keeps the place', (_, event) => {
  const { answers, someone, place } = inWorkout(130);
  expect(answers(event)).toBe('placeKept .');
  expect(someone.reply).toMatchObject({ end: { kind: 'close' } });
  expect(place()).toEqual({ index: 2, second: 10 });
});
