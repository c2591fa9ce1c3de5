import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move, tell } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { ANY, cramp, guide, LAUNCH, list, NO, number, relief, talk, YES, type Turn } from './talk';

// What words mean depends on where they are said: a start, a number, a side, minutes, "again", "next".

const GO_ON: Event = { kind: 'goOn' };
const PAUSE: Event = { kind: 'pause' };
const REPEAT: Event = { kind: 'repeat' };
const CANCEL: Event = { kind: 'cancel' };
const UNSURE: Event = { kind: 'unsure' };
const NEVER: Event = { kind: 'justAsking' };
const FORGET: Event = { kind: 'forgetMe' };
const SWAP: Event = { kind: 'adjust', change: 'otherSideFirst' };
const side = (named: 'left' | null): Event => ({ kind: 'side', side: named, muscle: null });
const at = (second: number) => ({ second });

const begins = (rounds: number): Turn => [wants({ rounds }), ANY];
const PAUSED: readonly Turn[] = [begins(2), [PAUSE, 'pausedAt:hip-extension/right ?goOn', at(60)]];
const LISTED: readonly Turn[] = [...PAUSED, [list(null), 'threeGroups ?crampingNow']];
const THERE = 'into:standing,hands-and-knees resumeAt:hip-extension/right,7 twentySeconds > ?nextRound:2,silence';
const OFFER = '?goOnFrom:hip-extension/right,1,7';
const BETWEEN: Turn = begins(3);
const WAITS = 'pausedBefore:hip-extension/right ?goOn';
const CRAMP: Turn = [cramp(), 'crampAction tenMoreSeconds ?easing', at(60)];
const WALL: Turn = [guide({ stretch: 'wall-calf' }), 'fetch:wall sayReady ?ready:wall'];
const PULL = 'stretchStep:hands-on-wall … ?anotherStretch';
const LEG_RAISE: Turn = [guide({ stretch: 'hamstring' }), ANY];
const CALVES: readonly Turn[] = [
  begins(1),
  [YES, 'fetch:wall sayReady ?ready:wall'],
  [YES, 'stretchStep:hands-on-wall,left … ?anotherStretch'],
];

test.each<[string, readonly Turn[]]>([
  // a wish to start
  ['"start" over a list goes on with the workout that waits', [...LISTED, [wants(), THERE]]],
  ['a number of rounds over it changes them', [...LISTED, [wants({ rounds: 3 }), 'minutesOf:workout,3 ?crampingNow']]],
  [
    '"start" under "Is it easing?" goes on with the workout',
    [
      begins(2),
      CRAMP,
      [wants(), 'twentyToStand into:standing,hands-and-knees resumeAt:hip-extension/right,7 > ?nextRound:2,silence'],
    ],
  ],
  [
    '"start" after the offer to go on gently is its yes',
    [begins(1), CRAMP, [YES, ANY], [wants(), 'twentyToStand upNext:band-walk > ?stretch']],
  ],
  [
    'a finisher in a workout is this one without its rests',
    [begins(2), [wants({ kind: 'finisher' }), 'noRestsNow backToIt > ?nextRound', at(60)]],
  ],
  [
    'rounds and no band are both heard',
    [
      begins(1),
      [wants({ rounds: 2, band: false }), 'noBandNow minutesOf:workout,2 backToIt > ?nextRound:2,silence', at(60)],
    ],
  ],
  [
    'rounds and longer rests too',
    [
      begins(1),
      [
        wants({ rounds: 2, longerRests: true }),
        'longerRestsNow minutesOf:workout,2 backToIt > ?nextRound:2,silence',
        at(60),
      ],
    ],
  ],
  [
    'no band under "Go on from there?" keeps the place',
    [
      ...PAUSED,
      [{ kind: 'stop' }, ANY],
      [{ kind: 'launch' }, OFFER, { opened: true, second: 60 }],
      [wants({ band: false }), `noBandNow ${OFFER}`],
    ],
  ],
  // between rounds
  [
    'longer rests between rounds are set, and the question comes again',
    [BETWEEN, [wants({ longerRests: true }), 'longerRestsNow ?nextRound:2,silence']],
  ],
  [
    'ten minutes between rounds is one round more',
    [BETWEEN, [wants({ minutes: 10 }), 'minutesOf:workout,2 ?nextRound:2,silence']],
  ],
  ['five minutes are none, and it waits', [BETWEEN, [wants({ minutes: 5 }), WAITS]]],
  ['a number that is behind ends nothing', [BETWEEN, [number(1), WAITS]]],
  ['sides that change places between rounds do not begin one', [BETWEEN, [SWAP, 'otherSideNow ?nextRound:2,silence']]],
  // minutes, of a cramp
  [
    'ten minutes under "Is it easing?" begin no workout',
    [begins(1), CRAMP, [wants({ minutes: 10 }), 'safetyFirst ?easing']],
  ],
  [
    'under "over ten minutes?" they are its answer',
    [
      [{ kind: 'cramp', muscle: null, side: null, again: false, still: true }, '?overTen'],
      [wants({ minutes: 10 }), 'tenMinutes .'],
    ],
  ],
  [
    'and fewer are a no',
    [
      [{ kind: 'cramp', muscle: null, side: null, again: false, still: true }, '?overTen'],
      [wants({ minutes: 5 }), '?clot'],
    ],
  ],
  [
    'a cramp that was misheard leads back to the second',
    [
      begins(1),
      CRAMP,
      [NEVER, OFFER],
      [YES, 'into:standing,hands-and-knees resumeAt:hip-extension/right,7 > ?stretch'],
    ],
  ],
  ['under the clot question too', [begins(1), CRAMP, [NO, '?clot'], [NEVER, OFFER]]],
  [
    'and it was none: the next one is the first',
    [
      begins(1),
      CRAMP,
      [NEVER, OFFER],
      [YES, ANY],
      [cramp('calf', 'left'), ANY, at(30)],
      [YES, 'walkItOff … ?gentleOn'],
    ],
  ],
  [
    'after it has let go, how long left is about the workout',
    [begins(1), CRAMP, [YES, ANY], [tell('howLongLeft'), 'leftInMove … ?gentleOn']],
  ],
  // a pause
  ['a pause is said again', [...PAUSED, [REPEAT, 'pausedAt:hip-extension/right ?goOn']]],
  [
    'skip in a pause tells the way, and the twenty seconds',
    [
      ...PAUSED,
      [
        move('skip'),
        'skipped into:standing,hands-and-knees upNext:hip-extension/left twentySeconds > ?nextRound:2,silence',
      ],
    ],
  ],
  [
    'back in a pause too',
    [...PAUSED, [{ kind: 'back' }, 'firstOne into upNext:hip-extension/right twentySeconds > ?nextRound:2,silence']],
  ],
  [
    'and some seconds ahead',
    [
      ...PAUSED,
      [
        { kind: 'move', to: 'ahead', seconds: 5 },
        'aheadNow into resumeAt:hip-extension/right,2 twentySeconds > ?nextRound:2,silence',
      ],
    ],
  ],
  ['how it is going answers nothing in a pause', [...PAUSED, [relief('no'), 'notCaught ?goOn']]],
  [
    'a side is no answer to "Shall I delete all of it?"',
    [...PAUSED, [FORGET, ANY], [side('left'), 'notCaught ?forget']],
  ],
  [
    'nor to what was not understood of a sign',
    [
      begins(1),
      [{ kind: 'unresolved', slot: 'sign' }, '?unknownSign', at(60)],
      [relief('otherLeg'), 'notCaught ?unknownSign'],
    ],
  ],
  ['never mind drops the deletion and offers the workout', [...PAUSED, [FORGET, ANY], [CANCEL, OFFER]]],
  // the opening
  [
    'the other leg in the opening keeps the time to get ready',
    [
      [wants(), ANY],
      [side(null), 'otherSideNow into:standing,hands-and-knees upNext:hip-extension/left > ?stretch', at(4)],
    ],
  ],
  [
    'other side first in the opening as well',
    [
      [wants(), ANY],
      [SWAP, 'otherSideNow into:standing,hands-and-knees upNext:hip-extension/left > ?stretch', at(4)],
    ],
  ],
  [
    'a movement that is named in the opening is told from where they stand',
    [
      [wants(), ANY],
      [
        { kind: 'move', to: 'exercise', exercise: 'clamshell' },
        'onTo into:standing,left-side upNext:clamshell/right > ?stretch',
        at(4),
      ],
    ],
  ],
  [
    'which one it is, before it began, names it once',
    [
      begins(2),
      [
        tell('whereAmI'),
        'whereInRound:hip-extension/right,1,7,1,2 into:standing,hands-and-knees > ?nextRound:2,silence',
        at(4),
      ],
    ],
  ],
  [
    'what is next, before the first one began, is the first one',
    [
      [wants(), ANY],
      [tell('whatsNext'), 'nextIs:hip-extension/right … ?stretch', at(4)],
    ],
  ],
  [
    'how long left, before it began, is all of it',
    [
      [wants(), ANY],
      [tell('howLongLeft'), 'minutesOf:workout,1 … ?stretch', at(4)],
    ],
  ],
  // the door, with a place that is kept
  [
    'a movement that is named over a kept place is where it goes on',
    [
      ...PAUSED,
      [{ kind: 'stop' }, ANY],
      [{ kind: 'launch' }, OFFER, { opened: true, second: 60 }],
      [{ kind: 'move', to: 'exercise', exercise: 'squat' }, 'onTo upNext:squat twentySeconds > ?nextRound:2,silence'],
    ],
  ],
  // a stretch
  ['"next" while a wall is fetched goes on to the hold', [LAUNCH, WALL, [move('skip'), PULL]]],
  [
    'how long left in a stretch is what is left of it',
    [LAUNCH, LEG_RAISE, [PAUSE, ANY, at(45)], [tell('howLongLeft'), 'leftInStretch ?stretchOn']],
  ],
  [
    'the other leg in a stretch of both begins at once',
    [
      ...CALVES,
      [relief('otherLeg'), 'stretchStep:hands-on-wall,right stretchStep:step-forward,right … ?anotherStretch', at(20)],
    ],
  ],
  // a taught round stays taught
  [
    'longer rests leave the lessons in',
    [
      [wants({ taught: true }), ANY],
      [{ kind: 'adjust', change: 'moreRest' }, ANY, at(60)],
      [move('skip'), 'skipped upNext:hip-extension/left teach:hip-extension/left > ?stretch', at(20)],
    ],
  ],
  [
    'after a pause the movement that comes is taught',
    [
      [wants({ taught: true }), ANY],
      [move('skip'), ANY, at(60)],
      [PAUSE, ANY, at(3)],
      [GO_ON, 'into upNext:hip-extension/left twentySeconds teach:hip-extension/left > ?stretch'],
    ],
  ],
  // after the last round
  ['after the last round the question is said again', [begins(1), [REPEAT, '?stretch']]],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('no band that is said with the rounds stays a setting', () => {
  const someone = talk([begins(1), [wants({ rounds: 2, band: false }), ANY, at(60)]], { person: KNOWN });
  expect(someone.state.person.settings.band).toBe(false);
  expect(workoutOf(someone.state).steps).toHaveLength(14);
});

test('not sure between rounds keeps the next round coming by silence', () => {
  const someone = talk([BETWEEN, [UNSURE, 'notCaught ?nextRound:2,silence']], { person: KNOWN });
  const { reply } = someone;
  expect(reply.kind === 'play' && reply.end.kind === 'ask' && reply.end.silence.kind).toBe('track');
});

test('ninety seconds of rest, asked for in a movement, are the rest that follows it', () => {
  const rest: Event = { kind: 'adjust', change: 'moreRest', seconds: 90 };
  const someone = talk([begins(1), [rest, 'restSeconds:90 backToIt > ?stretch', at(60)]], { person: KNOWN });
  expect(workoutOf(someone.state).steps.map((step) => step.rest)).toEqual([90, 15, 15, 15, 15, 15, 15]);
});
