import { clockPage, type Clock, type Segment } from '../../lambda/screen/clock';
import { choicePage, donePage, listPage, redFlagPage, remedyPage } from '../../lambda/screen/pages';
import { buttons, others, workout } from './round';

const paused: Clock = {
  ...workout,
  runs: false,
  roundEnd: null,
  segments: [{ ...(others[8] ?? workout.segments[0]), at: -20, note: 'Say: Alexa, go on', word: 'Paused' }],
  buttons: [buttons[0], { id: 'goOn', label: 'Go on' }, buttons[2]],
};

const step = {
  at: 0,
  kind: 'rest',
  lead: '',
  title: 'Wall stretch',
  side: '',
  word: '',
  figure: 'wall-calf',
  works: 'right',
  step: 0,
} as const satisfies Partial<Segment>;

const stretch: Clock = {
  ...workout,
  roundEnd: null,
  segments: [
    { ...step, seconds: 0, note: 'Hands on the wall. Step forward with your left leg, right leg straight behind.' },
    {
      ...step,
      at: 8,
      seconds: 30,
      kind: 'work',
      word: 'Hold',
      note: 'Lean in slowly until the calf pulls. Heel down.',
    },
  ],
  round: '',
  steps: 0,
  buttons: [{ id: 'pause', label: 'Pause' }],
};

const remedies = [
  'Wall stretch',
  'Towel stretch',
  'Hamstring stretch',
  'Inner calf stretch',
  'Looser sheets',
  'Shoes that fit',
  'Heat',
  'Tonic water',
  'Minerals',
  'Calcium blockers',
];

/** Every screen, with the seconds at which it is worth a look. */
export const samples = {
  workout: { screen: clockPage(workout), seconds: [5, 37, 160, 215, 262, 365] },
  paused: { screen: clockPage(paused), seconds: [1] },
  stretch: { screen: clockPage(stretch), seconds: [4, 12] },
  choice: {
    screen: choicePage(
      'A workout, or a cramp?',
      [
        { id: 'workout', word: 'Workout', label: 'Start a workout', figure: 'squat' },
        { id: 'cramp', word: 'Cramp', label: 'Ease a cramp', figure: 'toe-pull' },
      ],
      'Or say: open the remedies',
    ),
    seconds: [1],
  },
  rounds: {
    screen: choicePage(
      'How many rounds?',
      ['1 round', '2 rounds', '3 rounds'].map((word, i) => ({ id: `rounds${i + 1}`, word, label: word, figure: null })),
      'One round is seven minutes',
    ),
    seconds: [1],
  },
  list: {
    screen: listPage(
      'Ten remedies',
      remedies.map((word, i) => ({ id: `remedy${i + 1}`, word, label: word })),
    ),
    seconds: [1],
  },
  remedy: {
    screen: remedyPage({
      title: 'Towel stretch',
      steps: [
        'Sit with the leg out in front of you.',
        'A towel round the ball of the foot.',
        'Knee straight. Pull both ends gently.',
      ],
      caution: 'Go to a firm pull, not sharp pain.',
      figure: 'towel-calf',
      works: null,
    }),
    seconds: [2],
  },
  tonic: {
    screen: remedyPage({
      title: 'Tonic water',
      steps: ['A small glass, about a cup.', "It has only a trace of quinine, so it's unlikely to help."],
      caution:
        "Skip it if you're pregnant, have a heart rhythm problem, have reacted to quinine, or take heart or blood thinning medicine.",
      figure: null,
      works: null,
    }),
    seconds: [1],
  },
  done: {
    screen: donePage(
      'Three rounds. Well done.',
      [
        { number: '3', word: 'rounds' },
        { number: '21', word: 'minutes' },
        { number: '5', word: 'days' },
      ],
      'Lie back and breathe',
    ),
    seconds: [1],
  },
  redFlag: {
    screen: redFlagPage('Leave the leg alone. Get help today.', 'Chest pain, or short of breath? Call', '911'),
    seconds: [1],
  },
} as const;
