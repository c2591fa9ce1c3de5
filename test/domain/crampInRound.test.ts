import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { cramp, NO, talk, YES, type Turn } from './talk';

const ROUND: Turn = [wants(), /^One round\./];
const GO_ON: Event = { kind: 'goOn' };
const EASING = /^Stop there\. .+ Is it easing\?$/;
const GENTLER = /^Good\. Walk it off for a bit\. Sore tomorrow is fine\. .*Shall we skip hip extension, and go on with the band walk\?$/;
const BAND_WALK = /^Twenty seconds: stand up, band on\. Band walk: /;
const ENOUGH = /^Good\. That leg has had enough for today\./;

test.each<[string, readonly Turn[]]>([
  [
    'on the floor nobody is told to sit down, standing everybody is',
    [
      [cramp('calf', 'left'), /^Stop there\. Straighten your left leg\./, { second: 60 }],
      [YES, GENTLER],
      [YES, BAND_WALK],
      [cramp('calf', 'right'), /^Stop there\. Hold on to something, then sit down\./, { second: 60 }],
      [YES, /^Good\. Walk it off for a bit\. Sore tomorrow is fine\. .*Shall we skip the band walk, and go on with the duck walk\?$/],
    ],
  ],
  [
    'on a chair they stay where they are',
    [
      [{ kind: 'cannot', position: 'stand' }, /I'll wait/, { second: 60 }],
      [YES, /Seated kick/],
      [cramp('calf', 'left'), /^Stop there\. Stay seated\./, { second: 60 }],
    ],
  ],
  [
    'the same move, if asked for, goes on from the same second',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [
        move('again'),
        /^Twenty seconds: back down, band on\. .*Hip extension, right leg, .* seconds left\. Three, two/,
      ],
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
    'go on says that it eases, and after the offer it is its yes',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [GO_ON, GENTLER],
      [GO_ON, BAND_WALK],
    ],
  ],
  [
    'no to the offer keeps the place',
    [
      [cramp('calf', 'left'), EASING, { second: 60 }],
      [YES, GENTLER],
      [NO, /^I'll keep your place\.$/],
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
      [{ kind: 'stop' }, /^I'll keep your place\.$/, { second: 60 }],
      [cramp('calf'), /^Straighten that leg/, { opened: true, second: 900 }],
      [YES, /^Good\. Have a sip of water/],
    ],
    { person: KNOWN },
  );
  expect(someone.state.person.workout).not.toBeNull();
});
