import type { Event, Fact } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import { KNOWN, move, tell } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { ANY, cramp, guide, LAUNCH, NO, remedy, talk, YES, type Turn } from './talk';

const about = (fact: Fact, rounds: number | 'unclear' | null = null): Event => ({ kind: 'tell', fact, rounds });
const howTo = (exercise: 'squat' | null, stretch: 'foot' | 'wall-calf' | null): Event => ({
  kind: 'howTo',
  exercise,
  stretch,
});
const ROUND: Turn = [wants(), ANY];
const at = { second: 60 };

test.each<[string, readonly Turn[]]>([
  [
    'how long it is, is told for as many rounds as there can be',
    [
      LAUNCH,
      [tell('howLongIsIt'), 'minutesOf:workout,1 ?again:workout,1'],
      [about('howLongIsIt', 3), 'minutesOf:workout,3 …'],
      [about('howLongIsIt', 2), 'minutesOf:workout,2 …'],
      [about('howLongIsIt', 0), 'minutesOf:workout,1 ?again:workout,1'],
      [about('howLongIsIt', 9), 'minutesOf:workout,3 …'],
      [about('howLongIsIt', 'unclear'), 'minutesOf:workout,1 ?again:workout,1'],
    ],
  ],
  [
    'in a workout it is about this one, unless another number is named',
    [
      [wants({ rounds: 2 }), ANY],
      [tell('howLongIsIt'), 'minutesOf:workout,2 …', at],
      [about('howLongIsIt', 3), 'minutesOf:workout,3 …', at],
    ],
  ],
  [
    'before a workout there is no place to tell, only how long it will be',
    [
      LAUNCH,
      [tell('whereAmI'), 'minutesOf:workout,1 ?again:workout,1'],
      [tell('whatsNext'), 'minutesOf:workout,1 ?again:workout,1'],
      [tell('whichSide'), 'minutesOf:workout,1 ?again:workout,1'],
    ],
  ],
  ['in the last movement nothing is next', [ROUND, [tell('whatsNext'), 'nothingNext > ?stretch', { second: 410 }]]],
  ['in a walk both legs work', [ROUND, [tell('whichSide'), 'noSides > ?stretch', { second: 150 }]]],
  [
    'which leg it is, however it is asked',
    [ROUND, [tell('doneTheOtherSide'), 'sideOfMove:hip-extension/right > ?stretch', at]],
  ],
  [
    'in the second round movements are counted anew',
    [
      [wants({ rounds: 2 }), ANY],
      [YES, 'roundOf:2,2 > ?stretch'],
      [tell('whereAmI'), 'whereInRound:band-walk,3,7,2,2 > ?stretch', { second: 150 }],
    ],
  ],
  ['no streak is said kindly', [LAUNCH, [tell('streak'), 'noStreak ?again:workout,1']]],
  [
    'facts asked in a round are about the round',
    [
      ROUND,
      [tell('muscle'), 'moveWorks:hip-extension/right > ?stretch', at],
      [tell('proven'), 'proven:workout …', at],
      [tell('holdTime'), 'holdTime:workout into:standing,standing upNext:duck-walk > ?stretch', at],
    ],
  ],
  [
    'asked of nothing they are about all of it',
    [
      LAUNCH,
      [tell('muscle'), 'muscle:everything ?again:workout,1'],
      [tell('proven'), 'proven:everything ?again:workout,1'],
      [tell('holdTime'), 'holdTime:everything ?again:workout,1'],
    ],
  ],
  [
    'asked in a hold they are about its stretch, ours or not',
    [
      LAUNCH,
      [cramp('thigh'), ANY],
      [tell('muscle'), 'muscle:thigh ?easing'],
      [tell('proven'), 'proven:thigh ?easing'],
      [cramp('foot'), ANY],
      [tell('muscle'), 'muscle:foot ?easing'],
    ],
  ],
  [
    'after a how-to they are about what was explained',
    [
      LAUNCH,
      [howTo('squat', null), 'teach:squat ?again:workout,1'],
      [tell('proven'), 'proven:workout …'],
      [howTo(null, 'foot'), 'howToStretch:foot ?again:workout,1'],
      [tell('proven'), 'proven:foot ?again:workout,1'],
      [howTo(null, 'wall-calf'), 'howToStretch:wall-calf ?guideIt:wall-stretch'],
      [NO, 'shortGoodbye .'],
    ],
  ],
  [
    'in warmth they are about warmth',
    [
      LAUNCH,
      [remedy('heat'), ANY],
      [YES, 'fetch:heat sayReady ?ready:heat'],
      [tell('proven'), 'proven:heat ?ready:heat'],
      [YES, 'layHeatOn heatMinutes ?fiveMore'],
      [tell('holdTime'), 'holdTime:heat ?fiveMore'],
      [tell('muscle'), 'muscle:heat ?fiveMore'],
    ],
  ],
  [
    'after a guided stretch they are about that stretch',
    [LAUNCH, [guide({ stretch: 'thigh' }), ANY], [tell('muscle'), 'muscle:thigh ?anotherStretch']],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('two days in a row are told as two', () => {
  const days = { '2026-01-05': 1, '2026-01-04': 1 };
  talk([LAUNCH, [tell('streak'), 'streak:2 ?again:workout,1']], { person: { ...KNOWN, days } });
});

test.each<[string, readonly Turn[]]>([
  ['yes, and the session ends', [[YES, 'lessTalkNow .']]],
  ['no', [[NO, 'shortGoodbye .']]],
  ['going back instead', [[move('previous'), 'allDone ?talkLess']]],
])('who knows the moves is asked once whether to talk less: %s', (_, turns) => {
  const tenth = { person: { ...KNOWN, workouts: 9 } };
  const someone = talk(
    [
      [wants(), 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?talkLess'],
      ...turns,
    ],
    tenth,
  );
  expect(someone.state.person.settings.talk).toBe(turns[0]?.[0] === YES ? 'less' : 'usual');
  expect(someone.state.person.offered.lessTalk).toBe(true);
});

test('a workout that did not ask has not offered it', () => {
  const { person: known } = talk(
    [
      [wants(), ANY],
      [NO, ANY],
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
  talk([[wants(), 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch']], {
    person: { ...KNOWN, ...known },
  });
});

test('a milestone is told with the last movement of its day, and only the first time', () => {
  const days = { '2026-01-03': 1, '2026-01-04': 1 };
  talk([[wants(), 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch']], {
    person: { ...KNOWN, days },
  });
  talk([[wants(), 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch']], {
    person: { ...KNOWN, days: { ...days, '2026-01-05': 1 } },
  });
});
