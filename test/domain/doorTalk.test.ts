import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { ANY, LAUNCH, NO, number, talk, YES, type Turn } from './talk';

const WHAT = '?what';
const BYE = 'shortGoodbye .';
const GO_ON: Event = { kind: 'goOn' };
const PAUSE: Event = { kind: 'pause' };
const UNHEARD: Event = { kind: 'unheard' };
const HELP: Event = { kind: 'help' };
const REPEAT: Event = { kind: 'repeat' };
const THANKS: Event = { kind: 'thanks' };
const easier: Event = { kind: 'adjust', change: 'easier' };
const CAN_SAY = 'whatYouCanSay ?what';
const MISSED = 'notCaught ?what';
const NOTHING_WAITS = 'nothingToGoOn ?what';

test.each<[string, readonly Turn[]]>([
  ['yes to a workout or a cramp asks which', [LAUNCH, [YES, '?whichOne'], [YES, 'chosen:workout,1,usual … ?stretch']]],
  ['no workout may still be a cramp', [LAUNCH, [YES, '?whichOne'], [NO, '?isItCramp']]],
  [
    'forty rounds are three',
    [LAUNCH, [number(40), 'mostRounds:3,workout chosen:workout,3,usual preCheck:floor … ?nextRound:2,silence']],
  ],
  ['no round at all is one', [LAUNCH, [number(0), 'chosen:workout,1,usual … ?stretch']]],
  [
    'a number nobody can make out is asked for once more',
    [LAUNCH, [number('unclear'), 'roundsUnclear ?howMany'], [NO, BYE]],
  ],
  ['with nothing to go on with it says so', [LAUNCH, [{ kind: 'goOnFromLastTime' }, NOTHING_WAITS]]],
  ['and out of the blue too', [[GO_ON, NOTHING_WAITS]]],
  [
    '"let\'s go" begins where nothing waits',
    [LAUNCH, [{ kind: 'goOn', begins: true }, 'chosen:workout,1,usual preCheck:floor … ?stretch']],
  ],
  [
    'what is left of a workout that has not begun is all of it',
    [LAUNCH, [{ kind: 'tell', fact: 'howLongLeft', rounds: null }, 'minutesOf:workout,1 …']],
  ],
  [
    'waiting is possible before anything has begun',
    [
      [PAUSE, 'illWait ?what'],
      [NO, BYE],
    ],
  ],
  ['there is nothing to skip before the first round', [LAUNCH, [move('skip'), 'nothingPlaying ?what']]],
  ['nor as the first words', [[move('skip'), 'nothingPlaying ?what']]],
  [
    'help says what can be said, and can be heard again',
    [
      LAUNCH,
      [HELP, CAN_SAY],
      [REPEAT, CAN_SAY],
      [UNHEARD, MISSED],
      [UNHEARD, 'whatYouCanSay ?what'],
      [THANKS, 'thanks .'],
    ],
  ],
  ['help as the first words', [[HELP, CAN_SAY]]],
  ['nothing understood as the first words', [[UNHEARD, MISSED]]],
  ['nothing to repeat as the first words', [[REPEAT, MISSED]]],
  ['thanks as the first words', [[THANKS, 'thanks .']]],
])('%s', (_, turns) => {
  talk(turns);
});

const AGAIN = '?again:workout,1';
const door: Turn = [{ kind: 'launch' }, AGAIN];

test.each<[string, readonly Turn[]]>([
  [
    'yes, again',
    [door, [YES, 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch']],
  ],
  ['no, not again: something else, or nothing', [door, [NO, WHAT], [NO, BYE]]],
  ['something easier: no', [door, [easier, '?standingRound'], [NO, WHAT]]],
  [
    'something easier: yes',
    [
      door,
      [easier, ANY],
      [YES, 'chosen:standing,1,longer into:standing,behind-chair upNext:leg-press/right > ?stretch'],
    ],
  ],
  [
    'something easier: two',
    [
      door,
      [easier, ANY],
      [
        number(2),
        'chosen:standing,2,longer roundOf:1,2 into:standing,behind-chair upNext:leg-press/right > ?nextRound:2,silence',
      ],
    ],
  ],
  [
    'waiting at the door keeps its question',
    [door, [PAUSE, 'illWait ?again:workout,1'], [YES, 'chosen:workout,1,usual … ?stretch']],
  ],
  ['forget me: no', [door, [{ kind: 'forgetMe' }, 'whatIsKept ?forget'], [NO, 'keptAll .']]],
  [
    'in a pause, help and thanks and noise lead back to its question, and a no keeps the place',
    [
      [wants(), 'chosen:workout,1,usual … ?stretch'],
      [PAUSE, 'pausedAt:hip-extension/right ?goOn', { second: 60 }],
      [HELP, 'ifHurt helpPaused ?goOn'],
      [THANKS, 'thanks ?goOn'],
      [UNHEARD, 'notCaught ?goOn'],
      [NO, 'placeKept .'],
    ],
  ],
  [
    'a pause in a rest is before the next movement',
    [
      [wants(), ANY],
      [PAUSE, 'pausedAt:hip-extension/left ?goOn', { second: 85 }],
      [GO_ON, 'into:standing,hands-and-knees resumeAt:hip-extension/left,42 twentySeconds > ?stretch'],
    ],
  ],
  [
    'stopped in the first words, nothing is kept',
    [
      [wants(), ANY],
      [{ kind: 'stop' }, 'stopped .', { second: 5 }],
    ],
  ],
  [
    'stopped in the first movement, its place is',
    [
      [wants(), ANY],
      [{ kind: 'stop' }, 'placeKept .', { second: 45 }],
    ],
  ],
  [
    'stopped later too',
    [
      [wants(), ANY],
      [{ kind: 'stop' }, 'placeKept .', { second: 75 }],
    ],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('longer rests are remembered for the kind they were asked for, and only there', () => {
  const settings = { ...NEW_SETTINGS, rests: 'longer' } as const;
  const rests = (wish: Parameters<typeof wants>[0], remembered = settings) =>
    workoutOf(talk([[wants(wish), ANY]], { person: { ...KNOWN, settings: remembered } }).state).rests;
  expect(rests({})).toBe('longer');
  expect(rests({ kind: 'warm-up' })).toBe('usual');
  expect(rests({ kind: 'finisher' })).toBe('gaps');
  expect(rests({ kind: 'standing' })).toBe('longer');
  expect(rests({ kind: 'standing', longerRests: true })).toBe('longest');
  expect(rests({ longerRests: true })).toBe('longer');
  expect(rests({ taught: true })).toBe('taught');
});
