import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { cramp, NO, talk, YES, type Turn } from './talk';

const ROUND: Turn = [
  wants(),
  'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch',
];
const GO_ON: Event = { kind: 'goOn' };
const EASING = 'crampAction tenMoreSeconds ?easing';
const GENTLER = 'walkItOff safetyNet ?gentleOn:hip-extension/right,band-walk';
const BAND_WALK = 'twentyToStand upNext:band-walk > ?stretch';
const ENOUGH = 'enoughForToday .';

test.each<[string, readonly Turn[]]>([
  [
    'on the floor nobody is told to sit down, standing everybody is',
    [
      [cramp('calf', 'left'), 'crampAction:calf,left,floor tenMoreSeconds ?easing', { second: 60 }],
      [YES, GENTLER],
      [YES, BAND_WALK],
      [cramp('calf', 'right'), 'crampAction:calf,right,standing tenMoreSeconds ?easing', { second: 60 }],
      [YES, 'walkItOff safetyNet ?gentleOn:band-walk,duck-walk'],
    ],
  ],
  [
    'on a chair they stay where they are',
    [
      [{ kind: 'cannot', position: 'stand' }, 'insteadOf:stand illWaitGoOn ?goOn', { second: 60 }],
      [YES, 'into:standing,seated upNext:seated-kick/right twentySeconds > ?stretch'],
      [cramp('calf', 'left'), 'crampAction:calf,left,seated tenMoreSeconds ?easing', { second: 60 }],
    ],
  ],
  [
    'the same move, if asked for, goes on from the same second',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [move('again'), 'twentyToStand into:standing,hands-and-knees resumeAt:hip-extension/right,7 > ?stretch'],
    ],
  ],
  [
    'skip after the offer is its yes',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [move('skip'), BAND_WALK],
    ],
  ],
  [
    'go on is no relief, and after the offer it is its yes',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [GO_ON, '?easing'],
      [YES, GENTLER],
      [GO_ON, BAND_WALK],
    ],
  ],
  [
    'no to the offer keeps the place',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [NO, 'placeKept .'],
    ],
  ],
  [
    'the same leg twice is enough for today',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [YES, BAND_WALK],
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, ENOUGH],
    ],
  ],
  [
    'a leg nobody named may be the same one, before',
    [
      [cramp('calf'), EASING, { second: 60 }],
      [YES, GENTLER],
      [YES, BAND_WALK],
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, ENOUGH],
    ],
  ],
  [
    'and after',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [YES, BAND_WALK],
      [cramp('calf'), EASING, { second: 60 }],
      [YES, ENOUGH],
    ],
  ],
  [
    'in the last movement there is nothing gentler left',
    [
      [cramp('calf', 'left'), EASING, { second: 390 }],
      [YES, ENOUGH],
    ],
  ],
])('%s', (_, turns) => {
  talk([ROUND, ...turns], { person: KNOWN });
});

test('twenty seconds pass before the count, with their words', () => {
  const someone = talk([ROUND, [cramp('calf', 'left'), EASING, { second: 60 }], [YES, GENTLER], [YES, BAND_WALK]], {
    person: KNOWN,
  });
  expect(workoutOf(someone.state).playing?.parts[0]).toMatchObject({ lead: 22, from: { index: 2, second: 0 } });
});

test('a cramp outside a round ends in the kitchen, and a workout that waits is not brought up', () => {
  const someone = talk(
    [
      ROUND,
      [{ kind: 'stop' }, 'placeKept .', { second: 60 }],
      [cramp('calf'), 'crampAction:calf,anywhere tenMoreSeconds ?easing', { opened: true, second: 900 }],
      [YES, 'easedByDay safetyNet .'],
    ],
    { person: KNOWN },
  );
  expect(someone.state.person.workout).not.toBeNull();
});
