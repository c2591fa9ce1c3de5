import type { Adjustment } from '../../lambda/domain/conversation/event';
import type { Settings } from '../../lambda/domain/conversation/state';
import { inWorkout, KNOWN, tell } from '../support/inWorkout';
import { outline, ofPattern } from '../support/outline';
import { person, workoutOf } from '../support/person';

const adjust = (change: Adjustment) => ({ kind: 'adjust', change }) as const;

/** What is changed, what is said, and what is remembered. */
const changes: readonly (readonly [Adjustment, string, Partial<Settings>])[] = [
  ['moreRest', 'longerRestsNow …', { rests: 'longer' }],
  ['lessTalk', 'lessTalkNow …', { talk: 'less' }],
  ['usualTalk', 'usualTalkNow …', { talk: 'usual' }],
  ['slower', 'slowerNow …', { speed: 'slower' }],
  ['usualSpeed', 'usualSpeedNow …', { speed: 'usual' }],
  ['louder', 'volumeWords …', { night: 'usual' }],
  ['countMe', 'iCount …', {}],
  ['noBand', 'noBandNow …', { band: false }],
  ['withBand', 'bandNow …', { band: true }],
  ['otherSideFirst', 'otherSideNow …', { firstSide: 'left' }],
  ['room', 'roomNow …', { room: true }],
  ['usualMoves', 'usualMovesNow …', { band: true, room: false, firstSide: 'right', swaps: {}, levels: {} }],
];

test.each(changes)(
  '"%s" at the front door is remembered, and the question asked again',
  (change, answer, remembered) => {
    const someone = person({ person: KNOWN });
    someone.does({ kind: 'launch' });
    expect(outline(someone.does(adjust(change)))).toMatch(ofPattern(answer));
    expect(someone.reply).toMatchObject({ kind: 'talk', end: { kind: 'ask', question: { ask: 'again' } } });
    expect(someone.state.person.settings).toMatchObject(remembered);
  },
);

test.each(changes)('"%s" in a round is remembered, and the round goes on', (change, answer, remembered) => {
  const { someone, answers } = inWorkout(30);
  expect(answers(adjust(change))).toMatch(ofPattern(answer));
  expect(someone.reply.kind).toBe('play');
  expect(someone.state.person.settings).toMatchObject(remembered);
});

const opposites: readonly (readonly [Adjustment, Partial<Settings>, Partial<Settings>])[] = [
  ['usualTalk', { talk: 'less' }, { talk: 'usual' }],
  ['usualSpeed', { speed: 'slower' }, { speed: 'usual' }],
  ['withBand', { band: false }, { band: true }],
  ['otherSideFirst', { firstSide: 'left' }, { firstSide: 'right' }],
  ['moreRest', { rests: 'longer' }, { rests: 'longest' }],
  [
    'usualMoves',
    { swaps: { squat: 'march' }, levels: { squat: 'easier' }, band: false, room: true, firstSide: 'left' },
    { swaps: {}, levels: {}, band: true, room: false, firstSide: 'right' },
  ],
];

test.each(opposites)('"%s" undoes what was asked for once', (change, before, after) => {
  const someone = person();
  const { settings } = someone.state.person;
  const changed = person({ person: { ...KNOWN, settings: { ...settings, ...before } } });
  changed.does({ kind: 'launch' });
  changed.does(adjust(change));
  expect(changed.state.person.settings).toMatchObject(after);
});

test('an easier or a harder way is kept for that movement, beside those of the others', () => {
  const { someone, answers } = inWorkout(30);
  answers(adjust('harder'));
  expect(someone.state.person.settings.levels).toEqual({ 'hip-extension': 'harder' });
  someone.does({ kind: 'move', to: 'skip' }, { second: 20 });
  someone.does({ kind: 'move', to: 'skip' }, { second: 20 });
  someone.does(adjust('easier'), { second: 40 });
  const { levels } = someone.state.person.settings;
  expect(Object.values(levels)).toEqual(['harder', 'easier']);
});

test('between easier and harder lies the usual way', () => {
  const { someone, answers } = inWorkout(30);
  answers(adjust('easier'));
  expect(answers(adjust('harder'))).toMatch(/^usualMovesNow/);
  expect(someone.state.person.settings.levels).toEqual({});
});

test('with no workout at hand, easier offers the standing round and harder asks how many rounds', () => {
  const someone = person({ person: KNOWN });
  someone.does({ kind: 'launch' });
  expect(outline(someone.does(adjust('easier')))).toBe('?standingRound');
  expect(outline(someone.does(adjust('harder')))).toBe('?howMany');
});

test.each(['tenMore', 'tenBack'] as const)('"%s" before anything has begun says so', (change) => {
  const someone = person({ person: KNOWN });
  someone.does({ kind: 'launch' });
  expect(outline(someone.does(adjust(change)))).toBe('nothingPlaying ?again:workout,1');
});

test('ten more seconds are ten more of what is going on: the work, or the rest', () => {
  const { someone, answers } = inWorkout(30);
  expect(answers(adjust('tenMore'))).toMatch(ofPattern('tenMoreNow:10 …'));
  expect(workoutOf(someone.state).steps[0]).toMatchObject({ work: 55, rest: 15 });
  const resting = inWorkout(50);
  resting.answers(adjust('tenMore'));
  expect(workoutOf(resting.someone.state).steps[0]).toMatchObject({ work: 45, rest: 25 });
});

test('ten seconds back are ten, and at most to the start of the movement', () => {
  const { place, answers } = inWorkout(30);
  answers(adjust('tenBack'));
  expect(place()).toEqual({ index: 0, second: 20 });
  const early = inWorkout(66);
  early.answers(adjust('tenBack'));
  expect(early.place()).toEqual({ index: 1, second: 0 });
});

test('more rest lengthens the rests still to come, and the place stays', () => {
  const { someone, answers, place } = inWorkout(70, 2);
  answers(adjust('moreRest'));
  const { steps, rests } = workoutOf(someone.state);
  expect(rests).toBe('longer');
  expect(steps.map(({ rest }) => rest)).toEqual([15, 25, 25, 25, 25, 25, 30, 25, 25, 25, 25, 25, 25, 25]);
  expect(place()).toEqual({ index: 1, second: 10 });
  someone.does(adjust('moreRest'), { second: 20 });
  expect(workoutOf(someone.state).rests).toBe('longest');
});

test('the other side first turns this pair where it has just begun, and says which leg it is now', () => {
  const { place, answers } = inWorkout(30);
  expect(answers(adjust('otherSideFirst'))).toMatch(ofPattern('otherSideNow upNext:hip-extension/left …'));
  expect(place()).toEqual({ index: 0, second: 0 });
});

test('the other side first, in the second half of a pair, is about the next pair, and this movement goes on', () => {
  const { someone, place, answers } = inWorkout(90);
  expect(answers(adjust('otherSideFirst'))).toMatch(ofPattern('otherSideNow backToIt …'));
  expect(place()).toEqual({ index: 1, second: 30 });
  expect(workoutOf(someone.state).steps.map(({ move }) => move.side)).toEqual([
    ...['right', 'left', null, null, null],
    ...['left', 'right'],
  ]);
});

test('the usual moves come back from the next movement on, in every round, and what is under way stays', () => {
  const { someone, answers } = inWorkout(10, 2);
  answers({ kind: 'cannot', position: 'kneel' });
  someone.does({ kind: 'yes' });
  someone.does(adjust('usualMoves'), { second: 40 });
  expect(workoutOf(someone.state).steps.map(({ move }) => move.exercise)).toEqual([
    ...['leg-press', 'hip-extension', 'band-walk', 'duck-walk', 'squat', 'clamshell', 'clamshell'],
    ...['hip-extension', 'hip-extension', 'band-walk', 'duck-walk', 'squat', 'clamshell', 'clamshell'],
  ]);
  expect(outline(someone.does(tell('whatsNext'), { second: 30 }))).toMatch(ofPattern('nextIs:hip-extension/left …'));
});

test('a round from which a hurting movement was left out gets no usual move back', () => {
  const { someone, answers } = inWorkout(10, 2);
  answers({ kind: 'sore', joint: 'knee' });
  someone.does({ kind: 'yes' });
  someone.does(adjust('usualMoves'), { second: 40 });
  const exercises = workoutOf(someone.state).steps.map(({ move }) => move.exercise);
  expect(exercises).not.toContain('hip-extension');
});
