import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import { leadOf } from '../../lambda/domain/conversation/speech';
import { nextOpening, resumeOpening } from '../../lambda/domain/workout/opening';
import { MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import { usualSpeech } from '../support/speech';
import { usual, workoutFor } from '../support/everyWorkout';
import { inWorkout, KNOWN, move, tell } from '../support/inWorkout';
import { at, between, round } from '../support/round';
import { person, trackOf, workoutOf, wordsOfReply } from '../support/person';
import { wants } from '../support/wishes';
import { partLimits } from '../../lambda/alexa/context';
import { speechLimits } from '../../lambda/speech/limits';
import { nextGo } from '../../lambda/domain/workout/place';
import { whereToGoOn } from '../../lambda/domain/workout/resume';
import { say } from '../support/sentences';

const workout = (rests: 'usual' | 'longer' | 'gaps' = 'usual') =>
  workoutFor({ kind: rests === 'gaps' ? 'finisher' : 'workout', rounds: 3, rests }, {}, usual);

test.each([
  ['in a movement, right there', 44, 44],
  ['as a rest begins, there', 45, 45],
  ['in the words of a rest, at their beginning', 53.9, 45],
  ['after them, right there', 54, 54],
  ['in its count, before it', 58, 57],
])('after an answer it goes on: %s', (_, second, on) => {
  expect(whereToGoOn({ ...workout(), place: { index: 1, second } })).toEqual({ index: 1, second: on });
});

test('in a gap of a finisher, whose words fill it, an answer leads back to its beginning', () => {
  expect(whereToGoOn({ ...workout('gaps'), place: { index: 0, second: 47 } })).toEqual({ index: 0, second: 45 });
});

test('the next go is here in a movement, and the next one’s in a rest; after the last there is none but the last', () => {
  const next = (index: number, second: number) => nextGo({ ...workout(), place: { index, second } });
  expect(next(3, 44)).toEqual({ index: 3, second: 44 });
  expect(next(3, 45)).toEqual({ index: 4, second: 0 });
  expect(next(20, 50)).toEqual({ index: 20, second: 0 });
});

test('a part that begins a round names the round, any other one its movement', () => {
  const says = (index: number) => nextOpening(workout(), index)[0]?.acts[0]?.say;
  expect([0, 1, 7, 8, 14].map(says)).toEqual(['roundOf', 'nameOf', 'roundOf', 'nameOf', 'roundOf']);
});

const getReady = (rests: 'usual' | 'longer' | 'gaps', index: number, waited = 0) =>
  leadOf(resumeOpening({ ...workout(rests), place: { index, second: 10 } }, waited, false), usualSpeech);

test('whoever takes longer rests gets a longer way to the floor too, and everybody does after a minute', () => {
  expect(getReady('longer', 5)).toBeGreaterThan(getReady('usual', 5));
  expect(getReady('gaps', 5)).toBe(getReady('usual', 5));
  expect(getReady('usual', 5, 59)).toBe(getReady('usual', 5));
  expect(getReady('usual', 5, 60)).toBeGreaterThan(getReady('usual', 5) + 10);
});

test('asked something before a movement has begun, somebody still gets the time to get there', () => {
  const someone = person({ person: KNOWN });
  someone.does(wants());
  const words = wordsOfReply(someone.does(tell('whichSide'), { second: 4 }));
  expect(words).toMatch(/^Your right leg\. Hands and knees\. Hip extension, right leg\. Three, two, one\. Go\./);
});

test('only the band walk turns where there is room', () => {
  const heard = round(wants(), { settings: { room: true } });
  expect(heard.filter(({ words }) => words === say.halfwayOtherWay({}))).toHaveLength(1);
  expect(round(wants()).some(({ words }) => words === say.halfwayOtherWay({}))).toBe(false);
});

test('a round that begins on the floor is not waited for: the change-over was long enough', () => {
  expect(at(round(wants({ rounds: 2 }), { leg: 1 }), '0:00')).toBe('Go.');
});

test('in a finisher short gaps are named, long ones counted as well', () => {
  const heard = round(wants({ kind: 'finisher' }));
  expect(between(heard, '0:45', '0:48')).toEqual([45]);
  expect(at(heard, '0:45')).toBe('Left leg now.');
  expect(between(heard, '1:33', '1:41')).toEqual([93, 99]);
  expect(at(heard, '2:26')).toMatch(/duck walk/i);
  const sideways = heard.filter(({ words }) => /^Roll/.test(words));
  expect(sideways).toHaveLength(1);
});

test('back in the middle of a movement there is a go of its own', () => {
  const { someone, says } = inWorkout(100);
  expect(says(tell('whichSide'))).toMatch(/Three, two, one\. Go\. /);
  expect(workoutOf(someone.state).place.index).toBe(1);
});

test('limits too short for a round as reprompt: the question says that a word is needed', () => {
  const limits = partLimits({ ...speechLimits, reprompt: { ...speechLimits.reprompt, seconds: 100 } });
  const someone = person({ person: KNOWN, limits });
  const words = wordsOfReply(someone.does(wants({ rounds: 3 })));
  expect(words).not.toMatch(/Say nothing/);
  expect(someone.reply).toMatchObject({
    end: { question: { by: 'word' }, silence: { kind: 'words', acts: [{ say: 'placeKept' }] } },
  });
  const again = someone.does({ kind: 'unheard' });
  expect(wordsOfReply(again)).not.toMatch(/Say nothing/);
  expect(again).toMatchObject({ end: { question: { ask: 'nextRound', by: 'word' }, silence: { kind: 'words' } } });
  expect(workoutOf(someone.state).playing?.parts).toHaveLength(1);
});

test('asked again between two rounds, the next one still comes by silence, a window after the words', () => {
  const someone = person({ person: KNOWN });
  someone.does(wants({ rounds: 3 }));
  const again = someone.does({ kind: 'unheard' });
  expect(again).toMatchObject({ end: { question: { by: 'silence' }, silence: { kind: 'track' } }, soft: false });
  const legs = workoutOf(someone.state).playing?.parts ?? [];
  expect(legs[1]).toMatchObject({ begins: trackOf(again).length + MICROPHONE_SECONDS, bySilence: true });
  expect(someone.state.live.question).toMatchObject({ ask: 'nextRound', round: 2, by: 'silence' });
});

test('skipping the last movement ends the workout, and its round counts', () => {
  const { someone } = inWorkout(370);
  someone.does(move('skip'), { second: 400 });
  expect(someone.state.person).toMatchObject({ workout: null, workouts: 1, rounds: 1, settings: NEW_SETTINGS });
});
