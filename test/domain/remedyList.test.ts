import { move } from '../support/inWorkout';
import { BACK, LAUNCH, list, MORE, NO, number, remedy, talk, YES, type Turn } from './talk';

const GROUPS = /^Quick relief, prevention, or ask your doctor\?$/;
const FIRST = /^Quick relief: five ideas\. One, the wall stretch\. Two, .+\. Three, the lying leg raise\. More\?$/;
const SECOND = /^Four, the seated calf stretch\. Five, warmth\. Which one shall I tell you\?$/;
const FIRST_AGAIN =
  /^These are the first ones\. One, the wall stretch\. Two, .+\. Three, the lying leg raise\. More\?$/;
const ALL_OF_THEM = /^That's all of them\. Which one shall I tell you\?$/;
const TEN_IDEAS = /^I have ten ideas in three groups: .+ Is it cramping right now\?$/;
const WALL = /^Put your hands on a wall.+ Shall I .+\?$/;
const TOWEL = /^Sit with the sore leg straight out, and put a towel.+\?$/;

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
      [NO, /^Which one shall I tell you\?$/],
      [NO, /^Enjoy your day\.$/],
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
      [number(5), /warm/i],
      [MORE, ALL_OF_THEM],
    ],
  ],
  [
    'a remedy of another group, named in a list, is followed by its own neighbour and not by the first of that list',
    [
      [list('now'), FIRST],
      [remedy('minerals'), /^Get enough potassium/],
      [MORE, /^Calcium in your food is a mineral/],
      [BACK, /^Get enough potassium/],
    ],
  ],
  [
    'a number beyond the list is told how many there are',
    [
      [list('now'), FIRST],
      [number(6), /^I have five there\. Which one shall I tell you\?$/],
      [number('unclear'), /^I have five there\./],
    ],
  ],
  ['without a list, a number counts in the ten', [[remedy(null, 10), /^They're pills for high blood pressure/]]],
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
    [list(null, true), /^One, the wall stretch\. Put your hands.+ Ten, .+ Which one shall I tell you\?$/],
  ]);
  expect(someone.reply).toMatchObject({ kind: 'talk', end: { kind: 'ask' } });
  const calcium = someone.reply.kind === 'talk' ? someone.reply.acts.filter(({ say }) => say === 'twoCalciums') : [];
  expect(calcium).toEqual([{ say: 'twoCalciums', remedy: 'calcium-blockers' }]);
  expect(
    someone.reply.kind === 'talk' && someone.reply.acts.flatMap((act) => (act.say === 'listed' ? [act.number] : [])),
  ).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  talk([LAUNCH, [list(null, true), /./], [number(2), TOWEL], [MORE, /^This one's for the back of the thigh/]]);
});

test('asked for as the first words of a session, all ten are read and the session ends', () => {
  const someone = talk([[list(null, true), /^One, the wall stretch\./]]);
  expect(someone.reply).toMatchObject({ end: { kind: 'close' } });
});

test('named unasked, minerals and calcium blockers are told apart only when one follows the other', () => {
  const apart = /not the same thing|nothing to do with/;
  const alone = talk([LAUNCH, [remedy('minerals'), /^They do little for most people/]]);
  expect(alone.reply.kind).toBe('talk');
  talk([LAUNCH, [remedy(null, 9), /^Get enough/], [remedy('calcium-blockers'), apart], [remedy('minerals'), apart]]);
  talk([LAUNCH, [remedy(null, 8), /./], [remedy('minerals'), /^(?!.*(not the same thing|nothing to do with))/]]);
});
