import type { Adjustment } from '../../lambda/domain/conversation/event';
import type { Settings } from '../../lambda/domain/conversation/state';
import { inWorkout, KNOWN, tell } from '../support/inWorkout';
import { person, wordsOfReply, workoutOf } from '../support/person';

const adjust = (change: Adjustment) => ({ kind: 'adjust', change }) as const;

/** What is changed, what is said, and what is remembered. */
const changes: readonly (readonly [Adjustment, RegExp, Partial<Settings>])[] = [
  ['moreRest', /^Longer rests from here\./, { rests: 'longer' }],
  ['lessTalk', /^Less talk from here\./, { talk: 'less' }],
  ['usualTalk', /^All the cues again\./, { talk: 'usual' }],
  ['slower', /^I'll speak more slowly\./, { speed: 'slower' }],
  ['usualSpeed', /^My usual speed again\./, { speed: 'usual' }],
  ['louder', /^I can't change the volume\./, { night: 'usual' }],
  ['countMe', /^I always count the last three\./, {}],
  ['noBand', /^No band, then\./, { band: false }],
  ['withBand', /^With the band again/, { band: true }],
  ['otherSideFirst', /^Other side first, then\./, { firstSide: 'left' }],
  ['room', /^Good\. On band walks/, { room: true }],
  ['usualMoves', /^The usual moves again\./, { band: true, room: false, firstSide: 'right', swaps: {}, levels: {} }],
];

test.each(changes)(
  '"%s" at the front door is remembered, and the question asked again',
  (change, words, remembered) => {
    const someone = person({ person: KNOWN });
    someone.does({ kind: 'launch' });
    expect(wordsOfReply(someone.does(adjust(change)))).toMatch(words);
    expect(someone.reply).toMatchObject({ kind: 'talk', end: { kind: 'ask', question: { ask: 'again' } } });
    expect(someone.state.person.settings).toMatchObject(remembered);
  },
);

test.each(changes)('"%s" in a round is remembered, and the round goes on', (change, words, remembered) => {
  const { someone, says } = inWorkout(30);
  expect(says(adjust(change))).toMatch(words);
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
  const { someone, says } = inWorkout(30);
  says(adjust('easier'));
  says(adjust('harder'));
  expect(someone.state.person.settings.levels).toEqual({ 'hip-extension': 'harder' });
  someone.does({ kind: 'move', to: 'skip' }, { second: 20 });
  someone.does({ kind: 'move', to: 'skip' }, { second: 20 });
  someone.does(adjust('easier'), { second: 40 });
  expect(someone.state.person.settings.levels).toEqual({ 'hip-extension': 'harder', 'duck-walk': 'easier' });
});

test('with no workout at hand, easier offers the standing round and harder asks how many rounds', () => {
  const someone = person({ person: KNOWN });
  someone.does({ kind: 'launch' });
  expect(wordsOfReply(someone.does(adjust('easier')))).toBe('Shall we do the standing round?');
  expect(wordsOfReply(someone.does(adjust('harder')))).toBe('One round, two, or three?');
});

test.each(['tenMore', 'tenBack'] as const)('"%s" before anything has begun says so', (change) => {
  const someone = person({ person: KNOWN });
  someone.does({ kind: 'launch' });
  expect(wordsOfReply(someone.does(adjust(change)))).toBe("We haven't started yet. One round again?");
});

test('ten more seconds are ten more of what is going on: the work, or the rest', () => {
  const { someone, says } = inWorkout(30);
  expect(says(adjust('tenMore'))).toMatch(/^Ten more seconds\./);
  expect(workoutOf(someone.state).steps[0]).toMatchObject({ work: 55, rest: 15 });
  const resting = inWorkout(50);
  resting.says(adjust('tenMore'));
  expect(workoutOf(resting.someone.state).steps[0]).toMatchObject({ work: 45, rest: 25 });
});

test('ten seconds back are ten, and at most to the start of the movement', () => {
  const { place, says } = inWorkout(30);
  says(adjust('tenBack'));
  expect(place()).toEqual({ index: 0, second: 20 });
  const early = inWorkout(66);
  early.says(adjust('tenBack'));
  expect(early.place()).toEqual({ index: 1, second: 0 });
});

test('more rest lengthens the rests still to come, and the place stays', () => {
  const { someone, says, place } = inWorkout(70, 2);
  says(adjust('moreRest'));
  const { steps, rests } = workoutOf(someone.state);
  expect(rests).toBe('longer');
  expect(steps.map(({ rest }) => rest)).toEqual([15, 25, 25, 25, 25, 25, 30, 25, 25, 25, 25, 25, 25, 25]);
  expect(place()).toEqual({ index: 1, second: 10 });
  someone.does(adjust('moreRest'), { second: 20 });
  expect(workoutOf(someone.state).rests).toBe('longest');
});

test('the other side first turns this pair where it has just begun, and says which leg it is now', () => {
  const { place, says } = inWorkout(30);
  expect(says(adjust('otherSideFirst'))).toMatch(/^Other side first, then\. Hip extension, left leg\./);
  expect(place()).toEqual({ index: 0, second: 0 });
});

test('the other side first, in the second half of a pair, is about the next pair, and this movement goes on', () => {
  const { someone, place, says } = inWorkout(90);
  expect(says(adjust('otherSideFirst'))).toMatch(/^Other side first, then\. Back to it\./);
  expect(place()).toEqual({ index: 1, second: 30 });
  expect(workoutOf(someone.state).steps.map(({ move }) => move.side)).toEqual([
    ...['right', 'left', null, null, null],
    ...['left', 'right'],
  ]);
});

test('the usual moves come back from the next movement on, in every round, and what is under way stays', () => {
  const { someone, says } = inWorkout(10, 2);
  says({ kind: 'cannot', position: 'kneel' });
  someone.does({ kind: 'yes' });
  someone.does(adjust('usualMoves'), { second: 40 });
  expect(workoutOf(someone.state).steps.map(({ move }) => move.exercise)).toEqual([
    ...['leg-press', 'hip-extension', 'band-walk', 'duck-walk', 'squat', 'clamshell', 'clamshell'],
    ...['hip-extension', 'hip-extension', 'band-walk', 'duck-walk', 'squat', 'clamshell', 'clamshell'],
  ]);
  expect(wordsOfReply(someone.does(tell('whatsNext'), { second: 30 }))).toMatch(/^Next, hip extension, left leg\./);
});

test('a round from which a hurting movement was left out gets no usual move back', () => {
  const { someone, says } = inWorkout(10, 2);
  says({ kind: 'sore', joint: 'knee' });
  someone.does({ kind: 'yes' });
  someone.does(adjust('usualMoves'), { second: 40 });
  const exercises = workoutOf(someone.state).steps.map(({ move }) => move.exercise);
  expect(exercises).not.toContain('hip-extension');
});
