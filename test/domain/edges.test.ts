import { cutIntoParts, planOf, type PartLimits } from '../../lambda/domain/workout/plan';
import { holdTrack } from '../../lambda/domain/stretch/hold';
import { holdReached, withoutHeld } from '../../lambda/domain/stretch/guide';
import { timelineCues } from '../../lambda/domain/workout/timeline';
import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import type { Guide } from '../../lambda/domain/conversation/topic';
import { KNOWN } from '../support/inWorkout';
import { secondsOf } from '../support/marks';
import { round } from '../support/round';
import { person, trackOf, wordsOfReply, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

const roomy = { seconds: 720, movements: 99 };
const cut = (seconds: number, rests: 'usual' | 'longest' = 'usual') =>
  cutIntoParts(planOf({ kind: 'workout', rounds: 1, rests }), { reply: { ...roomy, seconds }, reprompt: roomy }, 60);

/** An opening of 60, a round's work of 405, its change-over of 23, and 8 for the last words. */
test('a round stays whole up to the very second it fits', () => {
  expect(cut(496).filter(({ ends }) => ends === 'part')).toEqual([]);
  expect(cut(495).filter(({ ends }) => ends === 'part')).not.toEqual([]);
});

test('at a cut a rest longer than a change-over stays as long', () => {
  const atCuts = cut(400, 'longest').filter(({ ends }) => ends === 'part');
  expect(atCuts.map(({ rest }) => rest)).toEqual(atCuts.map(() => 35));
  expect(atCuts).not.toEqual([]);
});

const goesOnBySilence = (reprompt: PartLimits['reprompt']) => {
  const someone = person({ person: KNOWN, limits: { reply: roomy, reprompt } });
  someone.does(wants({ rounds: 2 }));
  return workoutOf(someone.state).playing?.parts.length === 2;
};

/** Name and count 6, work 405, the last rest 15, the sound and the question 7. */
test('a round is what silence gets up to the very second and movement it fits a reprompt', () => {
  expect(goesOnBySilence({ seconds: 433, movements: 7 })).toBe(true);
  expect(goesOnBySilence({ seconds: 430, movements: 7 })).toBe(false);
  expect(goesOnBySilence({ seconds: 433, movements: 6 })).toBe(false);
});

const lengthAfterWork = (screen: boolean, rounds: number) => {
  const someone = person({ person: KNOWN, screen });
  const { length } = trackOf(someone.does(wants({ rounds })));
  return length - (workoutOf(someone.state).playing?.parts[0]?.lead ?? 0) - 405;
};

test('of a change-over a speaker leaves the microphone its seconds, a screen its event, and both the next opening', () => {
  expect(lengthAfterWork(false, 2)).toBe(23 - 8 - 5);
  expect(lengthAfterWork(true, 2)).toBe(23 - 1.5 - 5);
  expect(lengthAfterWork(false, 1)).toBe(15 + 3 + 3);
  expect(lengthAfterWork(true, 1)).toBe(15 + 3);
});

test('nobody is cheered on in the first round', () => {
  expect(secondsOf(round(wants()), 'encourage')).toEqual([]);
  expect(secondsOf(round(wants({ rounds: 3 }), { leg: 1 }), 'encourage')).toEqual([]);
});

const steps = planOf({ kind: 'workout', rounds: 2, rests: 'usual' });
const coaching = { settings: NEW_SETTINGS, kind: 'workout', taught: false, variant: 0 } as const;
const firstFrom = (second: number) =>
  timelineCues(steps, { index: 0, second }, 6, { kind: 'asks', silence: true }, coaching)
    .slice(0, 2)
    .map(({ at, acts }) => `${at} ${acts[0]?.say ?? ''}`);

test('resumed in a movement there is a go, unless something is said right then', () => {
  expect(firstFrom(0)).toEqual(['0 go', '3 form']);
  expect(firstFrom(3)).toEqual(['0 go', '0 form']);
  expect(firstFrom(2)).toEqual(['0 go', '1 form']);
  expect(firstFrom(10)).toEqual(['0 go', '12 halfway']);
  expect(firstFrom(45)).toEqual(['0 rest', '13 countIn']);
});

test('without silence to go on by, the last ten seconds say that a word comes', () => {
  const last = (silence: boolean) =>
    timelineCues(steps, { index: 6, second: 30 }, 6, { kind: 'asks', silence }, coaching).flatMap(({ acts }) =>
      acts.map(({ say }) => say),
    );
  expect(last(false)).toContain('thenAWord');
  expect(last(true)).not.toContain('thenAWord');
  expect(last(true)).toContain('thenInto');
});

test('only the last movement says that a word comes', () => {
  const cues = timelineCues(steps, { index: 0, second: 0 }, 6, { kind: 'asks', silence: false }, coaching);
  expect(cues.filter(({ acts }) => acts.some(({ say }) => say === 'thenAWord'))).toHaveLength(1);
});

test('where a round is cut nobody hears that it is over', () => {
  const someone = person({ person: KNOWN, limits: { reply: { ...roomy, seconds: 260 }, reprompt: roomy } });
  expect(wordsOfReply(someone.does(wants({ rounds: 2 })))).not.toMatch(/That's round/);
});

test('a hold of ten seconds has no "ten more", one of eleven has, and a question keeps its seconds after it', () => {
  const says = (seconds: number) =>
    holdTrack([], { seconds, tenMore: true, counted: false }, 2, FOUR).cues.map(({ at }) => at);
  expect(says(10)).toEqual([]);
  expect(says(11)).toEqual([1]);
  expect(holdTrack([], { seconds: 11, tenMore: true, counted: false }, 2, FOUR).length).toBe(13);
});

/** Every utterance takes four seconds. */
const FOUR = { limits: { reply: roomy, reprompt: roomy }, seconds: () => 4, words: () => 3 };

const holds = [
  { stretch: 'toe-pull', leg: 'left', seconds: 30 },
  { stretch: 'toe-pull', leg: 'left', seconds: 30 },
] as const;
const guided: Guide = { kind: 'guide', holds, at: 0, started: 0, placed: true, bedtime: false };

test('a hold is over with its last second, and the next begins after the words between', () => {
  expect(holdReached(guided, 8 + 29, FOUR)).toEqual({ at: 0, held: 29, over: false });
  expect(holdReached(guided, 8 + 30, FOUR)).toMatchObject({ at: 1, over: false });
  expect(holdReached(guided, 8 + 30 + 8 + 4, FOUR)).toEqual({ at: 1, held: 0, over: false });
  expect(holdReached(guided, 500, FOUR)).toEqual({ at: 2, held: 0, over: true });
});

test('only warmth at hand is shortened by what was felt of it', () => {
  const heat = [1, 2].map(() => ({ stretch: 'heat', leg: null, seconds: 300 }) as const);
  expect(withoutHeld(heat, 1, 100).map(({ seconds }) => seconds)).toEqual([300, 200]);
  expect(withoutHeld(heat, 0, -5).map(({ seconds }) => seconds)).toEqual([300, 300]);
  expect(withoutHeld(holds, 0, 10)).toEqual(holds);
});
