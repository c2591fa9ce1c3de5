import { move } from '../support/inWorkout';
import { ANY, BACK, LAUNCH, list, MORE, NO, number, remedy, talk, YES, type Turn } from './talk';

const GROUPS = '?whichGroup';
const FIRST = 'groupOf:now,5 listed:1,wall-stretch listed:2,towel-stretch listed:3,hamstring-stretch ?moreListed';
const SECOND = 'listed:4,inner-calf-stretch listed:5,heat ?whichRemedy';
const FIRST_AGAIN = 'firstPage listed:1,wall-stretch listed:2,towel-stretch listed:3,hamstring-stretch ?moreListed';
const ALL_OF_THEM = 'thatsAll ?whichRemedy';
const TEN_IDEAS = 'threeGroups:10 ?crampingNow';
const WALL = 'remedyAction:wall-stretch remedyCaution:wall-stretch ?guideIt:wall-stretch';
const TOWEL = 'remedyAction:towel-stretch remedyCaution:towel-stretch ?guideIt:towel-stretch';

test.each<[string, readonly Turn[]]>([
  [
    'a group is read in pages, forth and back, and never beyond its ends',
    [
      [list(null), TEN_IDEAS],
      [NO, GROUPS],
      [number(1), FIRST],
      [MORE, SECOND],
      [MORE, ALL_OF_THEM],
      [BACK, FIRST],
      [BACK, FIRST_AGAIN],
    ],
  ],
  [
    'pages turn by next and previous too',
    [
      [list('now'), FIRST],
      [move('skip'), SECOND],
      [move('previous'), FIRST],
      [move('previous'), FIRST_AGAIN],
    ],
  ],
  [
    'more of three groups are their names; a number that is none asks again, and a yes means the first',
    [
      [list(null), TEN_IDEAS],
      [MORE, GROUPS],
      [number('unclear'), GROUPS],
      [number(4), GROUPS],
      [YES, FIRST],
    ],
  ],
  [
    'no more of a page asks which one; no again ends it',
    [
      [list('now'), FIRST],
      [NO, '?whichRemedy'],
      [NO, 'shortGoodbye .'],
    ],
  ],
  [
    'picked from a list, one remedy leads to the next, and before the first comes the list again',
    [
      [list('now'), FIRST],
      [number(1), WALL],
      [MORE, TOWEL],
      [BACK, WALL],
      [BACK, FIRST_AGAIN],
    ],
  ],
  [
    'after the last of a list there is no next one',
    [
      [list('now'), FIRST],
      [number(5), 'remedyAction:heat remedyCaution:heat ?guideIt:heat'],
      [MORE, ALL_OF_THEM],
    ],
  ],
  [
    'a remedy of another group, named in a list, is followed by its own neighbour and not by the first of that list',
    [
      [list('now'), FIRST],
      [remedy('minerals'), '… ?nextRemedy'],
      [MORE, 'twoCalciums:calcium-blockers remedyCaution:calcium-blockers ?whichRemedy'],
      [BACK, '… ?nextRemedy'],
    ],
  ],
  [
    'a number beyond the list is told how many there are',
    [
      [list('now'), FIRST],
      [number(6), 'noSuchNumber:5 ?whichRemedy'],
      [number('unclear'), 'noSuchNumber:5 ?whichRemedy'],
    ],
  ],
  [
    'without a list, a number counts in the ten',
    [[remedy(null, 10), 'remedyAction:calcium-blockers remedyCaution:calcium-blockers ?whichRemedy']],
  ],
  [
    'the one at hand is told again where none is named',
    [
      [remedy(null, 2), TOWEL],
      [remedy(null), TOWEL],
    ],
  ],
  ['where there is nothing at hand, more, back and a remedy without a name begin with the groups', [[MORE, TEN_IDEAS]]],
  ['back too', [[BACK, TEN_IDEAS]]],
  ['and a remedy without a name', [[remedy(null), TEN_IDEAS]]],
])('%s', (_, turns) => {
  talk([LAUNCH, ...turns]);
});

test('all ten come with what to do and their cautions, and after them a number picks one', () => {
  const someone = talk([
    LAUNCH,
    [list(null, true), 'listed:1,wall-stretch remedyAction:wall-stretch remedyCaution:wall-stretch … ?whichRemedy'],
  ]);
  expect(someone.reply).toMatchObject({ kind: 'talk', end: { kind: 'ask' } });
  const calcium = someone.reply.kind === 'talk' ? someone.reply.acts.filter(({ say }) => say === 'twoCalciums') : [];
  expect(calcium).toEqual([{ say: 'twoCalciums', remedy: 'calcium-blockers' }]);
  expect(
    someone.reply.kind === 'talk' && someone.reply.acts.flatMap((act) => (act.say === 'listed' ? [act.number] : [])),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  talk([
    LAUNCH,
    [list(null, true), ANY],
    [number(2), TOWEL],
    [MORE, 'remedyAction:hamstring-stretch remedyCaution:hamstring-stretch ?guideIt:hamstring-stretch'],
  ]);
});

test('asked for as the first words of a session, all ten are read and the session ends', () => {
  const someone = talk([
    [list(null, true), 'listed:1,wall-stretch remedyAction:wall-stretch remedyCaution:wall-stretch … .'],
  ]);
  expect(someone.reply).toMatchObject({ end: { kind: 'close' } });
});

test('named unasked, minerals and calcium blockers are told apart only when one follows the other', () => {
  const apart = 'twoCalciums remedyCaution ?nextRemedy';
  const alone = talk([LAUNCH, [remedy('minerals'), 'remedyAnswer:minerals remedyCaution:minerals ?what']]);
  expect(alone.reply.kind).toBe('talk');
  talk([
    LAUNCH,
    [remedy(null, 9), 'remedyAction:minerals remedyCaution:minerals ?nextRemedy'],
    [remedy('calcium-blockers'), apart],
    [remedy('minerals'), apart],
  ]);
  talk([
    LAUNCH,
    [remedy(null, 8), ANY],
    [remedy('minerals'), 'remedyAnswer:minerals remedyCaution:minerals ?nextRemedy'],
  ]);
});
