import { plans, rests, WORK_SECONDS, MOST_ROUNDS } from '../../lambda/content/plans';
import { remedies, remedyOf, type RemedyId } from '../../lambda/content/remedies';
import { stretchOf } from '../../lambda/content/stretches';
import { planOf, totalSeconds } from '../../lambda/domain/workout/plan';
import { sayings } from '../../tools/book/sentences';

/** Everything the skill says under some names, as one text. */
const said = (...names: string[]): string =>
  sayings('en-US')
    .filter(({ name }) => names.includes(name))
    .flatMap(({ texts }) => texts)
    .join('\n');

/** What is told of one remedy, whatever was asked about it. */
function toldOf(remedy: RemedyId): string {
  const at = remedies.findIndex(({ id }) => id === remedy);
  const facts = ['remedyAction', 'remedyAnswer', 'remedyCaution', 'proven', 'muscle', 'holdTime'];
  const all = sayings('en-US').filter(({ name }) => facts.includes(name));
  return all.map(({ texts }) => texts[at] ?? '').join('\n') + said('stretchStep', 'fetch', 'condition');
}

interface Row {
  /** The article, in its own words. */
  readonly seed: string;
  /** What the table holds, and what it has to. */
  readonly table: readonly [holds: unknown, article: unknown];
  /** The sentence that says it. */
  readonly says: RegExp;
  readonly where: string;
}

const everything = sayings('en-US')
  .flatMap(({ texts }) => texts)
  .join('\n');

const one = (exercise: string) => ({ exercise, side: null });
const bothSides = (exercise: string) => [
  { exercise, side: 'right' },
  { exercise, side: 'left' },
];

const workout: readonly Row[] = [
  {
    seed: 'Perform each exercise for 45 seconds, then rest for 15 seconds',
    table: [
      [WORK_SECONDS, rests.usual.rest],
      [45, 15],
    ],
    says: /Forty-five seconds each, then a rest\./,
    where: everything,
  },
  {
    seed: 'Quadruped Hip Extension (Right and Left)',
    table: [plans.workout.moves.slice(0, 2), bothSides('hip-extension')],
    says: /Hip extension, right leg\.[\s\S]*Hip extension, left leg\./,
    where: everything,
  },
  {
    seed: 'Lateral Band Walks',
    table: [plans.workout.moves[2], one('band-walk')],
    says: /Band walk/,
    where: everything,
  },
  {
    seed: 'Squat Duck Walk',
    table: [plans.workout.moves[3], one('duck-walk')],
    says: /Duck walk/,
    where: everything,
  },
  { seed: 'Squat', table: [plans.workout.moves[4], one('squat')], says: /Squats/, where: everything },
  {
    seed: 'Clamshells (Right and Left)',
    table: [plans.workout.moves.slice(5), bothSides('clamshell')],
    says: /Right clamshell\.[\s\S]*Left clamshell\./,
    where: everything,
  },
  {
    // One round is seven minutes; the article's three rounds in seven are its slip and never repeated.
    seed: 'Try 3 rounds of these exercises for a quick 7-minute mobility session',
    table: [
      [totalSeconds(planOf({ kind: 'workout', rounds: 1, rests: 'usual' })), MOST_ROUNDS],
      [420, 3],
    ],
    says: /One round\. About seven minutes\./,
    where: everything,
  },
  {
    seed: 'slot them in at the beginning [of] a workout',
    table: [plans['warm-up'].rounds, 1],
    says: /warm-up/,
    where: everything,
  },
  {
    seed: 'as a “metabolic finisher” if you totally cut the rest out',
    table: [plans.finisher.rests, 'gaps'],
    says: /A finisher, no rests\./,
    where: everything,
  },
];

const remedyRows: readonly Row[] = [
  {
    seed: 'place your hands on a wall, then take a step forward with your non-cramping leg and extend the other leg straight out behind you',
    table: [stretchOf('wall-calf').steps.length, 4],
    says: /hands on a wall and step forward with the other leg\. Keep the sore leg straight behind you/,
    where: toldOf('wall-stretch'),
  },
  {
    seed: 'Keeping the toes and heel of your extended leg flat on the ground, slowly transfer your weight onto your bent leg',
    table: [stretchOf('wall-calf').steps.includes('heel-down'), true],
    says: /toes and heel down[\s\S]*bend that knee[\s\S]*Lean in slowly/,
    where: toldOf('wall-stretch'),
  },
  {
    seed: 'Hold this stretch for 15-30 seconds.',
    table: [stretchOf('wall-calf').hold, { from: 15, to: 30, by: 'source' }],
    says: /fifteen to thirty seconds/,
    where: toldOf('wall-stretch'),
  },
  {
    seed: 'wrap a towel around the ball of your foot. Grab both ends of the towel and pull it towards yourself',
    table: [remedyOf('towel-stretch').stretch, 'towel-calf'],
    says: /sore leg straight out, and put a towel around the ball of your foot\. Pull both ends toward you/,
    where: toldOf('towel-stretch'),
  },
  {
    seed: 'Hold this stretch for 30 seconds and repeat 3 times.',
    table: [
      [stretchOf('towel-calf').hold.to, stretchOf('towel-calf').repeats],
      [30, 3],
    ],
    says: /thirty seconds, three times/,
    where: toldOf('towel-stretch'),
  },
  {
    seed: 'Lie flat on your back and bend the knee in your non-cramping leg, so that your foot is flat on the floor',
    table: [remedyOf('hamstring-stretch').muscle, 'hamstring'],
    says: /Lie on your back[\s\S]*knee, foot flat/,
    where: toldOf('hamstring-stretch'),
  },
  {
    seed: 'extend and raise your cramping leg and pull it towards you while keeping it straight. Hold this stretch for 10-15 seconds.',
    table: [stretchOf('hamstring').hold, { from: 10, to: 15, by: 'source' }],
    says: /raise the sore leg straight\. Bring it toward you for ten to fifteen seconds/,
    where: toldOf('hamstring-stretch'),
  },
  {
    seed: 'extend the leg that has the cramp in it and keep the other leg bent, then lean forward ... Take hold of the bottom of the toe',
    table: [stretchOf('inner-calf').hold.by, 'ours'],
    says: /sore leg straight out and the other knee bent\. Lean forward, take your toes/,
    where: toldOf('inner-calf-stretch'),
  },
  {
    seed: 'Tight bedsheets or covers can cause you to unconsciously point your toes downward while sleeping, which can trigger calf cramps',
    table: [remedyOf('sheets').group, 'prevention'],
    says: /covers loose[\s\S]*push your toes down while you sleep/,
    where: toldOf('sheets'),
  },
  {
    seed: 'especially among people who have flat feet and other structural problems ... only wear shoes that properly fit you',
    table: [remedyOf('shoes').group, 'prevention'],
    says: /shoes that fit you well\. With flat feet or another foot problem/,
    where: toldOf('shoes'),
  },
  {
    seed: 'Use an electric heating pad, a warm towel, or even a hot water bottle wrapped in cloth',
    table: [remedyOf('heat').group, 'now'],
    says: /heat pad, a warm towel, or a wrapped hot-water bottle/,
    where: toldOf('heat'),
  },
  {
    seed: 'Try drinking 8 fl oz (240 mL) of tonic water if stretches don’t help',
    table: [remedyOf('tonic-water').evidence, 'contradicted'],
    says: /a small glass, about a cup, when stretches don't help/,
    where: toldOf('tonic-water'),
  },
  {
    seed: 'Tonic water contains quinine ... not FDA approved for treating leg cramps, and tonic water only contains a small amount',
    table: [remedyOf('tonic-water').caution, 'tonic'],
    says: /only a trace of quinine[\s\S]*isn't approved in the States for cramps/,
    where: toldOf('tonic-water'),
  },
  {
    seed: 'nighttime leg cramps may be caused by nutrient deficiencies, especially low levels of potassium, calcium, and magnesium',
    table: [remedyOf('minerals').evidence, 'weak'],
    says: /Low minerals may play a part/,
    where: everything,
  },
  {
    seed: 'make sure you are getting adequate amounts of these minerals from food or supplements',
    table: [remedyOf('minerals').caution, 'minerals'],
    says: /enough potassium, calcium and magnesium, from food first/,
    where: toldOf('minerals'),
  },
  {
    seed: 'Calcium channel blockers keep calcium from entering various cells and blood vessel walls in the body',
    table: [remedyOf('calcium-blockers').group, 'ask-first'],
    says: /keep calcium out of the cells of your heart and blood vessels/,
    where: toldOf('calcium-blockers'),
  },
  {
    seed: 'Though they are primarily used to treat high blood pressure, they can also be used to help with nighttime muscle cramps',
    table: [remedyOf('calcium-blockers').evidence, 'weak'],
    says: /pills for high blood pressure that some doctors try for night cramps/,
    where: toldOf('calcium-blockers'),
  },
  {
    seed: 'Ask your doctor ... You will need to take your blood pressure regularly if you take this medication',
    table: [remedyOf('calcium-blockers').caution, 'prescription'],
    says: /check your blood pressure often[\s\S]*Ask your doctor/,
    where: toldOf('calcium-blockers'),
  },
];

test.each([...workout, ...remedyRows])(
  'the article’s "$seed" is in a table and in a sentence',
  ({ table: [held, article], says, where }) => {
    expect(held).toEqual(article);
    expect(where).toMatch(says);
  },
);

test.each([
  ['cures', /\bcure/i],
  ['names nobody knows', /Atkins/],
  ['three rounds in seven minutes', /three rounds[^.]*\. About seven minutes/i],
  ['units of one country', /\b(fl|oz|ounce|millilit|FDA)\b/i],
  ['digits and signs a voice stumbles over', /[\d%()/&]|\dx/],
  ['words of one country', /charley|nurse line|urgent care|\bER\b|shin splint(?!s)/i],
])('nothing is said of %s', (_, pattern) => {
  expect(everything).not.toMatch(pattern);
});
