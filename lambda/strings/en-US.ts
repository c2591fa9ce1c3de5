import {
  otherSide,
  type ExerciseId,
  type Move,
  type OneExerciseId,
  type Side,
  type SidedExerciseId,
} from '../content/exercises';
import type { WorkoutKind } from '../content/plans';
import type { Position } from '../content/positions';
import type { Cannot } from '../content/swaps';
import type { Level } from '../domain/conversation/act';
import { emergencyCall } from './emergencyCall';
import { crampAsk, crampSay } from './en-US.cramp';
import { remedyAsk, remedySay } from './en-US.remedies';
import { numberWords as words } from './numberWords';
import type { Sentences } from './sentences';
import type { ShowWords } from './showWords';

const plural = new Intl.PluralRules('en-US');

/** "one second", "twenty seconds": a whole noun phrase by number. */
const counted = (n: number, one: string, other: string): string => (plural.select(n) === 'one' ? one : other);
const rounds = (n: number): string => counted(n, 'one round', `${words(n)} rounds`);
const seconds = (n: number): string => counted(n, 'one second', `${words(n)} seconds`);
const minutes = (n: number): string => counted(n, 'one minute', `${words(n)} minutes`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Ten seconds and more are told to the nearest five: they are about so many. */
const aboutSeconds = (n: number): string => (n < 10 ? capital(seconds(n)) : `About ${seconds(n)}`);

/** What a movement needs said about it. Sided movements always name limb and side. */
interface SidedWords {
  readonly name: (side: Side) => string;
  readonly upNext: (side: Side) => string;
  readonly getReady: (side: Side) => string;
  readonly form: readonly [(side: Side) => string, (side: Side) => string, (side: Side) => string];
  readonly teach: (side: Side) => string;
  readonly level: Record<Level, (side: Side) => string>;
}

interface Words {
  readonly name: string;
  readonly upNext: string;
  readonly getReady: string;
  readonly form: readonly [string, string, string];
  readonly teach: string;
  readonly level: Record<Level, string>;
}

const sided = {
  'hip-extension': {
    name: (side) => `Hip extension, ${side} leg`,
    upNext: (side) => `Hip extension, ${side} leg.`,
    getReady: (side) => `Hands and knees, ${side} leg.`,
    form: [
      (side) => `Knee bent. Press your ${side} heel up.`,
      () => 'Heel up. Lower slowly.',
      () => 'Back flat. Squeeze at the top.',
    ],
    teach: (side) =>
      'Hands under your shoulders, knees under your hips. ' +
      `Keep the ${side} knee bent, and lift that heel toward the ceiling. Your back stays still. ` +
      'Small is fine.',
    level: {
      easier: () => 'Small lifts. Rest on your forearms.',
      harder: () => 'Hold each one at the top.',
    },
  },
  clamshell: {
    name: (side) => `${capital(side)} clamshell`,
    upNext: (side) => `${capital(side)} clamshell.`,
    getReady: (side) => `On your ${otherSide(side)} side, ${side} knee on top.`,
    form: [
      (side) => `Feet together. Open your ${side} knee.`,
      () => 'Lift the knee slowly. Hips still.',
      () => 'Feet together. Keep your hips still.',
    ],
    teach: (side) =>
      `Lie on your ${otherSide(side)} side with your knees bent and your feet together. ` +
      `Open the ${side} knee like a shell, then close it slowly. Your hips stay still.`,
    level: {
      easier: () => 'Open just a little. That counts.',
      harder: () => 'Hold each one open for two seconds.',
    },
  },
  'leg-press': {
    name: (side) => `Leg press, ${side} leg`,
    upNext: (side) => `Leg press back, ${side} leg.`,
    getReady: (side) => `Behind the chair, ${side} leg.`,
    form: [
      (side) => `Stand tall. ${capital(side)} heel goes back.`,
      () => 'Press back slowly. Toes down.',
      () => 'Hold the chair. Squeeze at the back.',
    ],
    teach: (side) =>
      'Hold the back of the chair with both hands and stand tall. ' +
      `Press the ${side} leg straight back, a small way, then bring it in slowly.`,
    level: {
      easier: () => 'A small press. Both hands on the chair.',
      harder: () => 'Hold each one at the back.',
    },
  },
  'side-lift': {
    name: (side) => `Side lift, ${side} leg`,
    upNext: (side) => `Side lift, ${side} leg.`,
    getReady: (side) => `Behind the chair, ${side} leg.`,
    form: [
      (side) => `Stand tall. ${capital(side)} leg out to the side.`,
      () => 'Lift with your heel. Toes forward.',
      () => 'Lower slowly. Stay upright.',
    ],
    teach: (side) =>
      `Hold the back of the chair and stand tall. Lift the ${side} leg out to the side, toes forward, ` +
      'then lower it slowly. Ankle height is plenty.',
    level: {
      easier: () => 'Small lifts. Both hands on the chair.',
      harder: () => 'Hold each one out for two seconds.',
    },
  },
  'seated-kick': {
    name: (side) => `Seated kick, ${side} leg`,
    upNext: (side) => `Seated kick, ${side} leg.`,
    getReady: (side) => `Sit tall, ${side} leg.`,
    form: [
      (side) => `Straighten your ${side} knee, then lower.`,
      () => 'Sit tall. Toes up.',
      () => 'Slow on the way down.',
    ],
    teach: (side) =>
      `Sit tall and hold the seat. Straighten the ${side} knee until the leg is level, toes up, then lower it slowly.`,
    level: {
      easier: () => 'Halfway up is plenty.',
      harder: () => 'Hold each one straight for two seconds.',
    },
  },
} satisfies Record<SidedExerciseId, SidedWords>;

const unsided = {
  'band-walk': {
    name: 'Band walk',
    upNext: 'Band walk: three small steps right, three back.',
    getReady: 'Band walk.',
    form: [
      'Toes forward. Keep the band tight.',
      'Push off the back foot. Hips level.',
      'Knees soft. Feet never touch.',
    ],
    teach:
      'Feet hip wide, knees soft, band tight. Take three small steps to the right, then three back to ' +
      'the left. Push off the back foot, and never let your feet touch.',
    level: { easier: 'Stand taller. Smaller steps.', harder: 'Sit lower. Keep the band tight.' },
  },
  'duck-walk': {
    name: 'Duck walk',
    upNext: 'Duck walk: half a squat, three small steps forward, three back.',
    getReady: 'Duck walk.',
    form: ['Stay low. Chest up. Knees out.', 'Small steps. Weight in your heels.', 'Same height all the way.'],
    teach:
      'Sit halfway down, as if to a high stool. Stay at that height and take three small steps forward, ' +
      'then three back. Chest up, knees out over your toes.',
    level: { easier: 'Come up higher, or step in place.', harder: 'A little lower. Slow steps.' },
  },
  squat: {
    name: 'Squats',
    upNext: 'Squats next, right here.',
    getReady: 'Squats, right here.',
    form: ['Sit back. Push your knees out.', 'Weight in your heels. Chest up.', 'Breathe out as you stand.'],
    teach:
      'Feet a little wider than your hips. Send your hips back as if to a chair, go as low as feels ' +
      'good, then stand up tall. Push your knees out against the band.',
    level: { easier: 'Halfway down is plenty.', harder: 'Slow down, and pause at the bottom.' },
  },
  'side-step': {
    name: 'Side steps',
    upNext: 'Side steps: three right, three back, near the chair.',
    getReady: 'Side steps, near the chair.',
    form: ['Toes forward. Small steps.', 'Keep the band tight. Stand tall.', 'Step wide. Follow slowly.'],
    teach:
      'Stand beside the chair, close enough to touch it. ' +
      'Take three small steps to the right, then three back to the left. Toes point forward.',
    level: { easier: 'Smaller steps. One hand on the chair.', harder: 'Bend your knees a little more.' },
  },
  march: {
    name: 'Marching',
    upNext: 'Marching next, in place, one hand on the chair.',
    getReady: 'Marching, in place.',
    form: [
      'Stand tall. Lift one knee, then the other.',
      'Land softly. Keep breathing.',
      'Knees up to a height you like.',
    ],
    teach:
      'Stand beside the chair with one hand on it. Lift one knee, set it down, then the other. ' +
      'Stand tall and keep it easy.',
    level: { easier: 'Just lift your heels.', harder: 'Knees a little higher.' },
  },
  'sit-to-stand': {
    name: 'Sit to stand',
    upNext: 'Sit to stand: touch the chair, and up.',
    getReady: 'Sit to stand, in front of the chair.',
    form: ['Hips back. Touch the chair, and up.', 'Knees out. Weight in your heels.', 'Breathe out as you stand.'],
    teach:
      'Stand in front of the chair with your back to it. ' +
      'Send your hips back until you touch the seat, then stand up again. Use your hands if you need to.',
    level: { easier: 'Sit right down, and use your hands.', harder: 'Touch the seat lightly. Slow down.' },
  },
  'seated-press': {
    name: 'Seated press-outs',
    upNext: 'Seated press-outs: knees apart, and back.',
    getReady: 'Sit tall. Press-outs.',
    form: ['Sit tall. Press your knees out.', 'Open, pause, close slowly.', 'Feet stay where they are.'],
    teach:
      'Sit tall with the band around your thighs and your feet flat. ' +
      'Press both knees out, pause, and let them come back slowly.',
    level: { easier: 'Press just a little.', harder: 'Hold each one open for two seconds.' },
  },
  'seated-march': {
    name: 'Seated march',
    upNext: 'Seated march: one knee up, then the other.',
    getReady: 'Sit tall. Seated march.',
    form: ['Sit tall. Lift one knee, then the other.', 'Keep breathing. Land softly.', 'Back long. Small is fine.'],
    teach:
      'Sit tall, away from the backrest. Lift one knee a little, set it down, then the other. ' +
      'Hold the seat if you like.',
    level: { easier: 'Just lift your heels.', harder: 'Knees a little higher.' },
  },
} satisfies Record<OneExerciseId, Words>;

type Part = 'name' | 'upNext' | 'getReady' | 'teach';

/** One of a movement’s sentences, for its side where it has one. */
function about(move: Move, part: Part): string {
  if (move.side === null) return unsided[move.exercise][part];
  return sided[move.exercise][part](move.side);
}

function formOf(move: Move, variant: number): string {
  if (move.side === null) return unsided[move.exercise].form[variant % 3] ?? unsided[move.exercise].form[0];
  const { form } = sided[move.exercise];
  return (form[variant % 3] ?? form[0])(move.side);
}

/** A movement in the middle of a sentence, as people name it: "the squats", "hip extension, right leg". */
const inText = {
  'hip-extension': (side) => `hip extension, ${side ?? 'right'} leg`,
  clamshell: (side) => `the ${side ?? 'right'} clamshell`,
  'leg-press': (side) => `the leg press, ${side ?? 'right'} leg`,
  'side-lift': (side) => `the side lift, ${side ?? 'right'} leg`,
  'seated-kick': (side) => `the seated kick, ${side ?? 'right'} leg`,
  'band-walk': () => 'the band walk',
  'duck-walk': () => 'the duck walk',
  squat: () => 'the squats',
  'side-step': () => 'the side steps',
  march: () => 'the marching',
  'sit-to-stand': () => 'the sit to stand',
  'seated-press': () => 'the press-outs',
  'seated-march': () => 'the seated march',
} satisfies Record<ExerciseId, (side: Side | null) => string>;

/** The same without its side, for a movement that is left out. */
const withoutSide = {
  'hip-extension': 'hip extension',
  clamshell: 'the clamshell',
  'leg-press': 'the leg press',
  'side-lift': 'the side lift',
  'seated-kick': 'the seated kick',
} satisfies Record<SidedExerciseId, string>;

const named = ({ exercise, side }: Move): string => inText[exercise](side);
const leftOut = (move: Move): string => (move.side === null ? named(move) : withoutSide[move.exercise]);

/** What the band cues become for whoever has none. */
const withoutBand: Partial<Record<ExerciseId, readonly string[]>> = {
  'band-walk': ['Toes forward. Knees soft.', 'Push off the back foot. Hips level.', 'Knees soft. Feet never touch.'],
  'side-step': ['Toes forward. Small steps.', 'Stand tall. Look ahead.', 'Step wide. Follow slowly.'],
};

const getInto = {
  'hands-and-knees': () => 'Hands and knees.',
  standing: () => 'Stand up.',
  'left-side': (from) =>
    from === 'right-side'
      ? 'Roll onto your left side, right knee on top.'
      : 'Lie on your left side, right knee on top.',
  'right-side': (from) =>
    from === 'left-side' ? 'Roll onto your right side, left knee on top.' : 'Lie on your right side, left knee on top.',
  'behind-chair': () => 'Stand behind the chair and hold it.',
  'beside-chair': () => 'Stand beside the chair.',
  'chair-behind': () => 'Turn around, chair behind you.',
  seated: () => 'Sit on the chair.',
} satisfies Record<Position, (from: Position) => string>;

const stay = {
  'hands-and-knees': 'Stay on hands and knees.',
  standing: 'Stay standing.',
  'left-side': 'Stay on your left side.',
  'right-side': 'Stay on your right side.',
  'behind-chair': 'Stay behind the chair.',
  'beside-chair': 'Stay by the chair.',
  'chair-behind': 'Stay by the chair.',
  seated: 'Stay seated.',
} satisfies Record<Position, string>;

const thenInto = {
  'hands-and-knees': () => 'Then hands and knees.',
  standing: () => 'Then stand up.',
  'left-side': (from) => (from === 'right-side' ? 'Then roll over.' : 'Then lie on your left side.'),
  'right-side': (from) => (from === 'left-side' ? 'Then roll over.' : 'Then lie on your right side.'),
  'behind-chair': () => 'Then behind the chair.',
  'beside-chair': () => 'Then beside the chair.',
  'chair-behind': () => 'Then turn around.',
  seated: () => 'Then sit down.',
} satisfies Record<Position, (from: Position) => string>;

const kinds = {
  workout: (n) => capital(rounds(n)),
  'warm-up': () => 'A warm-up, one round',
  'leg-day': (n) => `For your leg day, ${rounds(n)}`,
  finisher: (n, hasRests) => `A finisher${n === 1 ? '' : `, ${rounds(n)}`}, ${hasRests ? 'with rests' : 'no rests'}`,
  standing: (n) => (n === 1 ? 'The standing round, no floor' : `Standing, ${rounds(n)}, no floor`),
} satisfies Record<WorkoutKind, (n: number, hasRests: boolean) => string>;

/** Another kind of workout, in place of the one that runs. */
const anewKinds = {
  workout: 'the floor workout',
  'warm-up': 'a warm-up',
  finisher: 'a finisher',
  'leg-day': 'a leg day round',
  standing: 'the standing round',
} satisfies Record<WorkoutKind, string>;

const againKinds = {
  workout: (n) => (n === 1 ? 'One round again?' : `${capital(rounds(n))} again?`),
  'warm-up': () => 'The warm-up again?',
  'leg-day': (n) => `${capital(rounds(n))} for your leg day again?`,
  finisher: () => 'The finisher again?',
  standing: () => 'The standing round again?',
} satisfies Record<WorkoutKind, (n: number) => string>;

const instead = {
  kneel: 'Then no floor, and longer rests. You need a steady chair, its back against a wall.',
  lie: 'Then side lifts instead of clamshells. Have a steady chair near.',
  stand: 'Then seated moves, with longer rests. You need a steady chair.',
} satisfies Record<Cannot, string>;

/** A rest day never breaks a streak, so its days need not follow one another. */
const streaks = (days: number): string => {
  if (days >= 30 && days % 30 === 0)
    return `That's ${counted(days / 30, 'a month', `${words(days / 30)} months`)} on this streak.`;
  if (days >= 7 && days % 7 === 0)
    return `That's ${counted(days / 7, 'a week', `${words(days / 7)} weeks`)} on this streak.`;
  return days === 1 ? "That's day one of a streak." : `That's ${words(days)} days on this streak.`;
};

const encouragements = [
  "You're doing this. Keep going.",
  'Last round. Nice and steady.',
  'Almost there. Stay with it.',
];

const titles = {
  'hip-extension': 'Hip extension',
  'band-walk': 'Band walk',
  'duck-walk': 'Duck walk',
  squat: 'Squats',
  clamshell: 'Clamshell',
  'leg-press': 'Leg press',
  'side-step': 'Side steps',
  march: 'Marching',
  'sit-to-stand': 'Sit to stand',
  'side-lift': 'Side lift',
  'seated-press': 'Press-outs',
  'seated-march': 'Seated march',
  'seated-kick': 'Seated kick',
} satisfies Record<ExerciseId, string>;

const sideWords = { left: 'Left leg', right: 'Right leg' } satisfies Record<Side, string>;

const show: ShowWords = {
  title: ({ exercise }) => titles[exercise],
  side: (side) => sideWords[side],
  stretch: {
    'toe-pull': 'Toes up',
    'wall-calf': 'Wall stretch',
    'towel-calf': 'Towel stretch',
    hamstring: 'Leg raise',
    'inner-calf': 'Seated reach',
    foot: 'Foot stretch',
    thigh: 'Thigh stretch',
    heat: 'Warmth',
  },
  next: 'Next',
  work: 'Work',
  rest: 'Rest',
  getReady: 'Get ready',
  hold: 'Hold',
  paused: 'Paused',
  round: (round, of) => `Round ${round} of ${of}`,
  timer: 'Time left',
  sayIt: 'Or just say it.',
  touch: {
    pause: { word: 'Pause', label: 'Pause' },
    goOn: { word: 'Go on', label: 'Go on' },
    previous: { word: 'Back', label: 'Back to the movement before' },
    skip: { word: 'Skip', label: 'Skip this movement' },
    workout: { word: 'Workout', label: 'Start a workout' },
    cramp: { word: 'Cramp', label: 'Help with a cramp' },
    one: { word: '1', label: 'One round, seven minutes' },
    two: { word: '2', label: 'Two rounds' },
    three: { word: '3', label: 'Three rounds' },
    yes: { word: 'Yes', label: 'Yes' },
    no: { word: 'No', label: 'No' },
    calf: { word: 'Calf', label: 'In the calf' },
    hamstring: { word: 'Thigh', label: 'In the back of the thigh' },
    now: { word: 'Relief', label: 'Quick relief' },
    prevention: { word: 'Prevent', label: 'Prevention' },
    askFirst: { word: 'Ask first', label: 'Ask your doctor first' },
  },
  remedies: 'Ten ideas for cramps',
  careful: 'Careful',
  remedy: {
    'wall-stretch': { title: 'Wall stretch', cautions: ['A firm pull, not pain.', 'Hold on to something solid.'] },
    'towel-stretch': { title: 'Towel stretch', cautions: ["A firm pull, not pain. Don't yank it."] },
    'hamstring-stretch': { title: 'Lying leg raise', cautions: ['Not flat on your back late in pregnancy.'] },
    'inner-calf-stretch': { title: 'Seated reach', cautions: ['A firm pull, not pain.'] },
    sheets: { title: 'Looser covers', cautions: ['Cramps most nights? See a doctor.'] },
    shoes: { title: 'Shoes that fit', cautions: ['Foot pain? Have it looked at.'] },
    heat: {
      title: 'Warmth',
      cautions: [
        'No heat with diabetes or numb skin.',
        'No heat with poor blood flow or a swollen leg.',
        '15 minutes at most. Stay awake.',
      ],
    },
    'tonic-water': {
      title: 'Tonic water',
      cautions: [
        'Not if pregnant, or with heart rhythm trouble.',
        'Not if quinine ever made you ill.',
        'Not with heart or blood thinning drugs.',
      ],
    },
    minerals: {
      title: 'Minerals',
      cautions: ['Kidney or heart trouble? Ask before pills.', 'Blood pressure pills, pregnant? Ask first.'],
    },
    'calcium-blockers': {
      title: 'Calcium blockers',
      cautions: ["Ask your doctor. Don't start or stop alone."],
    },
  },
  done: 'Workout done',
  rounds: (n) => counted(n, 'round', 'rounds'),
  minutes: (n) => counted(n, 'minute', 'minutes'),
  days: (n) => counted(n, 'day so far', 'days so far'),
  danger: {
    call: (number) => `Call ${number ?? 'your local emergency number'}`,
    crisisLine: (line) => `${line === '988' ? 'Call or text' : 'Call'} ${line}`,
    inDanger: (number) => `In danger now? Call ${number ?? 'your local emergency number'}.`,
    now: 'Get help now',
    today: 'Get help today',
    soon: 'See a doctor soon',
    noStretch: "Don't stretch it.",
    cantCall: "I can't call for you.",
  },
};

export const enUS = {
  show,
  say: {
    ...remedySay,
    ...crampSay,
    countIn: () => 'Three, two, one.',
    go: () => 'Go.',
    goWhenDown: () => "Go when you're down.",
    goNow: ({ move }) => `Go. ${about(move, 'name')}.`,
    form: ({ move, variant, band }) =>
      (band ? null : withoutBand[move.exercise]?.[variant % 3]) ?? formOf(move, variant),
    level: ({ move, level }) =>
      move.side === null ? unsided[move.exercise].level[level] : sided[move.exercise].level[level](),
    halfway: () => 'Halfway.',
    halfwayOtherWay: () => 'Halfway. Other way.',
    tenSeconds: () => 'Ten seconds.',
    thenInto: ({ from, to }) => thenInto[to](from),
    thenMove: ({ move }) => `Then ${about(move, 'name').toLowerCase()}.`,
    thenAWord: () => "Then I'll need a word from you.",
    encourage: ({ variant }) => encouragements[variant % encouragements.length] ?? '',
    rest: () => 'Rest.',
    into: ({ from, to }) => (from === to ? stay[to] : getInto[to](from)),
    upNext: ({ move, room }) =>
      room && move.exercise === 'band-walk' ? 'Band walk: all the way to the right.' : about(move, 'upNext'),
    otherLeg: ({ move }) => (move.side === 'right' ? 'Right leg now.' : 'Left leg now.'),
    nameOf: ({ move }) => `${about(move, 'name')}.`,
    teach: ({ move }) => about(move, 'teach'),
    roundOver: ({ round }) => `That's round ${words(round)}.`,
    getReady: ({ move }) => about(move, 'getReady'),
    allOver: ({ rounds: n, minutes: m, kind }) => {
      const rest = kind === 'standing' ? 'Sit down, and rest your legs.' : 'Let your legs go heavy.';
      const all = n === 1 ? "That's the round." : n === 2 ? "That's both rounds." : `That's all ${words(n)} rounds.`;
      return m === null ? `${all} ${rest}` : `${all} ${capital(minutes(m))}, done. ${rest}`;
    },
    endSound: () => '',
    chosen: ({ kind, rounds: n, minutes: m, rests }) => `${kinds[kind](n, rests !== 'gaps')}. About ${minutes(m)}.`,
    mostRounds: ({ most, kind }) =>
      kind === 'warm-up'
        ? "A warm-up is one round, so let's do one."
        : `Great, but ${words(most)} rounds is the most I lead. Let's do ${words(most)}.`,
    roundsUnclear: () => "I didn't catch how many.",
    preCheck: ({ kind }) =>
      kind === 'floor'
        ? 'Check with your doctor first if you have a heart, bone or joint problem, chest pain or dizzy ' +
          "spells. Do the same if you just had surgery, or if you're pregnant and not cleared to train."
        : 'Check with your doctor first if you have a heart, bone or joint problem, chest pain or dizzy ' +
          'spells. Do the same if you just had surgery, are pregnant, or have not worked out in a long ' +
          'while.',
    equipment: ({ kind, band }) => {
      if (kind === 'standing') {
        return band
          ? 'You need a steady chair, its back against a wall. ' +
              'Check your band for tears, then slide it just above your knees.'
          : 'You need a steady chair, its back against a wall.';
      }
      return band
        ? 'Check your band for tears, then slide it just above your knees. ' +
            'You need a mat, and three steps of clear floor.'
        : 'You need a mat, and three steps of clear floor.';
    },
    anyTimePause: () => 'Any time, say, Alexa, pause.',
    startsIn: ({ seconds: n }) => `We start in ${words(n)} seconds.`,
    roundOf: ({ round, rounds: n }) => `Round ${words(round)} of ${words(n)}.`,
    preCheckShort: () => 'Skip this if you have chest pain, dizzy spells, a sore joint, or recent surgery.',
    backToIt: () => 'Back to it.',
    resumeAt: ({ move, left }) => `${about(move, 'name')}, ${seconds(left)} left.`,
    twentySeconds: () => 'Twenty seconds to get there.',
    skipped: () => 'Skipped.',
    withoutIt: ({ move }) => `Without ${leftOut(move)}, then.`,
    roundAgain: () => 'This round from the start.',
    onTo: () => 'All right.',
    aheadNow: () => 'A little ahead.',
    notInThis: () => "That one isn't in this workout.",
    backOne: () => 'Back one.',
    sameAgain: () => 'Once more.',
    fromTheTop: () => 'From the top.',
    firstOne: () => 'This is the first one.',
    leftInMove: ({ left, minutes: m }) =>
      m > 1 ? `${aboutSeconds(left)} left, and about ${minutes(m)} to the end.` : `${aboutSeconds(left)} left.`,
    leftInStretch: ({ left }) =>
      left < 100 ? `${aboutSeconds(left)} left.` : `About ${minutes(Math.round(left / 60))} left.`,
    leftInRest: ({ move, left, minutes: m }) =>
      m > 1
        ? `${aboutSeconds(left)} of rest, then ${named(move)}. About ${minutes(m)} to the end.`
        : `${aboutSeconds(left)} of rest, then ${named(move)}.`,
    whereInRound: ({ move, number, of, round, rounds: n }) =>
      n === 1
        ? `${about(move, 'name')}. Movement ${words(number)} of ${words(of)}.`
        : `${about(move, 'name')}. Movement ${words(number)} of ${words(of)}, round ${words(round)} of ${words(n)}.`,
    nextIs: ({ move }) => `Next, ${named(move)}.`,
    nothingNext: () => 'This is the last one.',
    sideOfMove: ({ move }) =>
      move.exercise === 'clamshell'
        ? `${capital(otherSide(move.side))} side down, ${move.side} knee on top.`
        : move.side === null
          ? about(move, 'name')
          : `Your ${move.side} leg.`,
    noSides: () => 'Both legs work in this one.',
    notCaught: () => "I didn't catch that.",
    notCaughtInRound: () => "I didn't get that. If something hurts, say, Alexa, it hurts.",
    notKnown: () => "I don't know that one.",
    notMine: () => "I can't change that while I lead.",
    ifHurt: ({ number }) => `If you're hurt or ill, ${emergencyCall(number)}.`,
    roundsLeft: ({ left }) => (left === 0 ? 'This is the last round.' : `${capital(rounds(left))} after this one.`),
    inRoundHelp: () =>
      'You can say pause, skip, go back, how long left, or how do I do this. If something hurts, say so.',
    thanks: () => "You're welcome.",
    minutesOf: ({ rounds: n, minutes: m }) => `${capital(rounds(n))}, about ${minutes(m)}.`,
    pausedAt: ({ move }) => `Paused at ${named(move)}. I'll wait. Say, Alexa, go on.`,
    pausedBefore: ({ move }) => `Paused before ${named(move)}. I'll wait. Say, Alexa, go on.`,
    illWait: () => "I'll wait. Say, Alexa, I'm ready.",
    illWaitGoOn: () => "I'll wait. Say, Alexa, go on.",
    stillPaused: () => 'Still paused.',
    lessTalkNow: () => 'Less talk from here. Say talk more to go back.',
    usualTalkNow: () => 'All the cues again.',
    slowerNow: () => "I'll speak more slowly. Say normal speed to go back.",
    usualSpeedNow: () => 'My usual speed again.',
    volumeWords: () => "I can't change the volume. Say, Alexa, volume up, or volume down.",
    iCount: () => 'I always count the last three.',
    noBandNow: () => 'No band, then. Say with the band to go back.',
    bandNow: () => 'With the band again, above your knees.',
    roomNow: () => 'Good. On band walks, go one way, then back when I say other way.',
    littleRoomNow: () => 'Okay. On band walks, two steps each way will do.',
    longerRestsNow: () => 'Longer rests from here. Say usual rests to go back.',
    noRestsNow: () => 'No rests from here. Say usual rests to get them back.',
    usualRestsNow: () => 'The usual rests again.',
    restSeconds: ({ seconds: n }) => `${capital(seconds(n))} of rest, then.`,
    tenMoreNow: ({ seconds: n }) => `${capital(words(n))} more seconds.`,
    tenBackNow: ({ seconds: n }) => `Back ${seconds(n)}.`,
    levelBack: () => 'Say the usual moves to go back.',
    otherSideNow: () => 'Other side first, then.',
    usualMovesNow: () => 'The usual moves again.',
    insteadOf: ({ what }) => instead[what],
    streak: ({ days }) => streaks(days),
    roundsSoFar: ({ rounds: n }) => `${capital(rounds(n))} so far.`,
    noStreak: () => 'No streak right now. One round starts one.',
    whatIsKept: () =>
      'I keep your rounds, your place and your settings, nothing else. ' +
      'They belong to whoever uses this account or voice.',
    forgotten: () => 'Done. All of it is gone.',
    notForgotten: () => "Sorry, that didn't work, so all of it is still there.",
    keptAll: () => 'Fine. Nothing was deleted.',
    welcome: () => 'Leg Wake-Up.',
    offerAgain: () => 'Shall we wake your legs up, or do you have a cramp?',
    stillHere: () => "I'm still here.",
    placeKept: () => "I'll keep your place.",
    placeNotKept: () => "I couldn't save your place just now, so it may be lost.",
    stopped: () => 'Okay.',
    wellDone: ({ rounds: n }) => `${capital(rounds(n))}, done. Enjoy your day.`,
    shortGoodbye: () => 'Enjoy your day.',
    nothingToGoOn: () => "There's nothing waiting to go on with.",
    nothingPlaying: () => "We haven't started yet.",
    allDone: () => 'That was the last one.',
    helpPaused: () => 'Your place is kept. Say go on to carry on, skip to leave this one out, or stop.',
    helpReady: () => "Say ready when you're in place, or say stop.",
    helpInList: () => 'You can say a number, more, or go back.',
    yesOrNo: () => 'A yes or a no will do.',
    helpInStretch: () => 'You can say skip, the other leg, it hurts, or stop.',
    helpInCramp: () => "Keep the toes pulled up. Say yes if it eases, no if it doesn't, or, it's worse.",
    whatYouCanSay: () =>
      'I lead a leg workout, one to three rounds, or I help with a cramp. Say two rounds, or, I have a cramp.',
    problem: () => 'Sorry, something went wrong on my side.',
  },
  ask: {
    ...remedyAsk,
    ...crampAsk,
    what: () => 'A workout, or a cramp?',
    whichOne: () => 'Shall we do a workout?',
    again: ({ kind, rounds: n }) => againKinds[kind](n),
    goOnFrom: ({ move, left, about }) => {
      if (about === true) return `You were about at ${named(move)}. Go on from there?`;
      return left === null
        ? `You stopped before ${named(move)}. Go on from there?`
        : `You were at ${named(move)}, ${seconds(left)} left. Go on from there?`;
    },
    goOnFromRound: ({ round }) => `Go on from the start of round ${words(round)}?`,
    howMany: () => 'One round, two, or three?',
    nextRound: ({ round, by, part }) => {
      if (by === 'word') return part ? 'To go on, say go. Ready?' : `For round ${words(round)}, say go. Ready?`;
      return part
        ? "Say nothing and I'll go on. Ready?"
        : `Say nothing and I'll go on. Ready for round ${words(round)}?`;
    },
    goOn: () => 'Shall I go on?',
    anew: ({ wish: { kind } }) =>
      kind === null
        ? 'That would start over from the top. Shall I?'
        : `That would end this one, and start ${anewKinds[kind]}. Shall I?`,
    hurt: () => 'Did something hurt?',
    stretch: () => 'Shall we stretch your calves?',
    standingRound: () => 'Shall we do the standing round?',
    gentleOn: ({ skip, next }) => `Shall we skip ${leftOut(skip)}, and go on with ${named(next)}?`,
    longerRests: () => 'Shall I make the rests longer?',
    talkLess: () => 'You know these moves now. Shall I talk less?',
    forget: () => 'Shall I delete all I keep about you?',
  },
} satisfies Sentences;
