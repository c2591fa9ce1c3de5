import type { Event, Fact } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import { KNOWN, move, tell } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { cramp, guide, LAUNCH, NO, remedy, talk, YES, type Turn } from './talk';

const about = (fact: Fact, rounds: number | 'unclear' | null = null): Event => ({ kind: 'tell', fact, rounds });
const howTo = (exercise: 'squat' | null, stretch: 'foot' | 'wall-calf' | null): Event => ({
  kind: 'howTo',
  exercise,
  stretch,
});
const ROUND: Turn = [wants(), /./];
const at = { second: 60 };

test.each<[string, readonly Turn[]]>([
  [
    'how long it is, is told for as many rounds as there can be',
    [
      LAUNCH,
      [tell('howLongIsIt'), /^One round, about seven minutes\. One round again\?$/],
      [about('howLongIsIt', 3), /^Three rounds, about twenty-one minutes\./],
      [about('howLongIsIt', 2), /^Two rounds, about fourteen minutes\./],
      [about('howLongIsIt', 0), /^One round, about seven minutes\./],
      [about('howLongIsIt', 9), /^Three rounds, about twenty-one minutes\./],
      [about('howLongIsIt', 'unclear'), /^One round, about seven minutes\./],
    ],
  ],
  [
    'in a workout it is about this one, unless another number is named',
    [
      [wants({ rounds: 2 }), /./],
      [tell('howLongIsIt'), /^Two rounds, about fourteen minutes\./, at],
      [about('howLongIsIt', 3), /^Three rounds, about twenty-one minutes\./, at],
    ],
  ],
  [
    'before a workout there is no place to tell, only how long it will be',
    [
      LAUNCH,
      [tell('whereAmI'), /^One round, about seven minutes\./],
      [tell('whatsNext'), /^One round, about seven minutes\./],
      [tell('whichSide'), /^One round, about seven minutes\./],
    ],
  ],
  ['in the last movement nothing is next', [ROUND, [tell('whatsNext'), /^This is the last one\./, { second: 410 }]]],
  ['in a walk both legs work', [ROUND, [tell('whichSide'), /^Both legs work in this one\./, { second: 150 }]]],
  ['which leg it is, however it is asked', [ROUND, [tell('doneTheOtherSide'), /^Your right leg\./, at]]],
  [
    'in the second round movements are counted anew',
    [
      [wants({ rounds: 2 }), /./],
      [YES, /^Round two of two\./],
      [tell('whereAmI'), /^Band walk\. Movement three of seven, round two of two\./, { second: 150 }],
    ],
  ],
  ['no streak is said kindly', [LAUNCH, [tell('streak'), /^No streak right now\./]]],
  [
    'facts asked in a round are about the round',
    [
      ROUND,
      [tell('muscle'), /^In the seat of the leg you lift\./, at],
      [tell('proven'), /^It's a known way to train/, at],
      [tell('holdTime'), /^Forty-five seconds each, then a rest\./, at],
    ],
  ],
  [
    'asked of nothing they are about all of it',
    [
      LAUNCH,
      [tell('muscle'), /^In the muscle that cramps/],
      [tell('proven'), /^The stretches have the best proof\./],
      [tell('holdTime'), /^Most stretches are held/],
    ],
  ],
  [
    'asked in a hold they are about its stretch, ours or not',
    [
      LAUNCH,
      [cramp('thigh'), /./],
      [tell('muscle'), /^In the front of the thigh\. Is it easing\?$/],
      [tell('proven'), /front of the thigh\. Is it easing\?$/],
      [cramp('foot'), /./],
      [tell('muscle'), /^(?!In the front).*foot.* Is it easing\?$/],
    ],
  ],
  [
    'after a how-to they are about what was explained',
    [
      LAUNCH,
      [howTo('squat', null), /^Feet a little wider than your hips\./],
      [tell('proven'), /^It's a known way to train/],
      [howTo(null, 'foot'), /^This one isn't among our ten\./],
      [tell('proven'), /^A gentle stretch is what doctors advise\./],
      [howTo(null, 'wall-calf'), / Shall I lead you through it\?$/],
      [NO, /^Enjoy your day\.$/],
    ],
  ],
  [
    'in warmth they are about warmth',
    [
      LAUNCH,
      [remedy('heat'), /./],
      [YES, /Ready\?$/],
      [tell('proven'), /^Clinics advise it/],
      [YES, /five minutes/],
      [tell('holdTime'), /^Fifteen minutes at most/],
      [tell('muscle'), /^On the sore muscle\./],
    ],
  ],
  [
    'after a guided stretch they are about that stretch',
    [LAUNCH, [guide({ stretch: 'thigh' }), /./], [tell('muscle'), /^In the front of the thigh\./]],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('two days in a row are told as two', () => {
  const days = { '2026-01-05': 1, '2026-01-04': 1 };
  talk([LAUNCH, [tell('streak'), /^That's two days on this streak\./]], { person: { ...KNOWN, days } });
});

test.each<[string, readonly Turn[]]>([
  ['yes, and the session ends', [[YES, /^Less talk from here\. Say talk more to go back\.$/]]],
  ['no', [[NO, /^Enjoy your day\.$/]]],
  ['going back instead', [[move('previous'), /^That was the last one\. .+ Shall I talk less\?$/]]],
])('who knows the moves is asked once whether to talk less: %s', (_, turns) => {
  const tenth = { person: { ...KNOWN, workouts: 9 } };
  const someone = talk([[wants(), /Shall I talk less\?$/], ...turns], tenth);
  expect(someone.state.person.settings.talk).toBe(turns[0]?.[0] === YES ? 'less' : 'usual');
  expect(someone.state.person.offered.lessTalk).toBe(true);
});

test('a workout that did not ask has not offered it', () => {
  const { person: known } = talk(
    [
      [wants(), /./],
      [NO, /./],
    ],
    { person: KNOWN },
  ).state;
  expect(known).toMatchObject({ workouts: 1, offered: { lessTalk: false } });
});

test.each([
  ['after nine workouts only', { workouts: 8 }],
  ['and not of whoever hears less already', { workouts: 9, settings: { ...NEW_SETTINGS, talk: 'less' as const } }],
  ['and not again', { workouts: 9, offered: { lessTalk: true, longerRests: false } }],
])('whether to talk less is asked %s', (_, known) => {
  talk([[wants(), /Shall we stretch your calves\?$/]], { person: { ...KNOWN, ...known } });
});

test('a milestone is told with the last movement of its day, and only the first time', () => {
  const days = { '2026-01-03': 1, '2026-01-04': 1 };
  talk([[wants(), /three days/i]], { person: { ...KNOWN, days } });
  talk([[wants(), /^(?!.*streak)/]], { person: { ...KNOWN, days: { ...days, '2026-01-05': 1 } } });
});
