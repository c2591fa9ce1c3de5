import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS } from '../../lambda/domain/conversation/state';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { LAUNCH, NO, number, talk, YES, type Turn } from './talk';

const WHAT = /A workout, or a cramp\?$/;
const BYE = /^Enjoy your day\.$/;
const GO_ON: Event = { kind: 'goOn' };
const PAUSE: Event = { kind: 'pause' };
const UNHEARD: Event = { kind: 'unheard' };
const HELP: Event = { kind: 'help' };
const REPEAT: Event = { kind: 'repeat' };
const THANKS: Event = { kind: 'thanks' };
const easier: Event = { kind: 'adjust', change: 'easier' };
const CAN_SAY = /^I lead a leg workout, .+ A workout, or a cramp\?$/;
const MISSED = /^I didn't catch that\. A workout, or a cramp\?$/;
const NOTHING_WAITS = /^There's nothing waiting to go on with\. A workout, or a cramp\?$/;

test.each<[string, readonly Turn[]]>([
  ['yes to a workout or a cramp asks which', [LAUNCH, [YES, /^Shall we do a workout\?$/], [YES, /^One round\./]]],
  ['no workout may still be a cramp', [LAUNCH, [YES, /^Shall we do a workout\?$/], [NO, /^Is it a cramp\?$/]]],
  ['forty rounds are three', [LAUNCH, [number(40), /three rounds is the most I lead/i]]],
  ['no round at all is one', [LAUNCH, [number(0), /^One round\./]]],
  [
    'a number nobody can make out is asked for once more',
    [LAUNCH, [number('unclear'), /^I didn't catch how many\. One round, two, or three\?$/], [NO, BYE]],
  ],
  ['with nothing to go on with it says so', [LAUNCH, [{ kind: 'goOnFromLastTime' }, NOTHING_WAITS]]],
  ['and out of the blue too', [[GO_ON, NOTHING_WAITS]]],
  [
    'waiting is possible before anything has begun',
    [
      [PAUSE, /^I'll wait\. .+ A workout, or a cramp\?$/],
      [NO, BYE],
    ],
  ],
  ['there is nothing to skip before the first round', [LAUNCH, [move('skip'), /^We haven't started yet\. A workout/]]],
  ['nor as the first words', [[move('skip'), /^We haven't started yet\. A workout, or a cramp\?$/]]],
  [
    'help says what can be said, and can be heard again',
    [
      LAUNCH,
      [HELP, CAN_SAY],
      [REPEAT, CAN_SAY],
      [UNHEARD, MISSED],
      [UNHEARD, /You can say|I lead/],
      [THANKS, /^You're welcome\.$/],
    ],
  ],
  ['help as the first words', [[HELP, CAN_SAY]]],
  ['nothing understood as the first words', [[UNHEARD, MISSED]]],
  ['nothing to repeat as the first words', [[REPEAT, MISSED]]],
  ['thanks as the first words', [[THANKS, /^You're welcome\.$/]]],
])('%s', (_, turns) => {
  talk(turns);
});

const AGAIN = /^One round again\?$/;
const door: Turn = [{ kind: 'launch' }, AGAIN];

test.each<[string, readonly Turn[]]>([
  ['yes, again', [door, [YES, /^One round\. About seven minutes\. Hands and knees\./]]],
  ['no, not again: something else, or nothing', [door, [NO, WHAT], [NO, BYE]]],
  ['something easier: no', [door, [easier, /^Shall we do the standing round\?$/], [NO, WHAT]]],
  ['something easier: yes', [door, [easier, /./], [YES, /^The standing round, no floor\. About eight minutes\./]]],
  ['something easier: two', [door, [easier, /./], [number(2), /^Standing, two rounds, no floor\./]]],
  [
    'waiting at the door keeps its question',
    [door, [PAUSE, /^I'll wait\. .+ One round again\?$/], [YES, /^One round\./]],
  ],
  [
    'forget me: no',
    [door, [{ kind: 'forgetMe' }, /Shall I delete all of it\?$/], [NO, /^Fine\. Nothing was deleted\.$/]],
  ],
  [
    'in a pause, help and thanks and noise lead back to its question, and a no keeps the place',
    [
      [wants(), /^One round\./],
      [PAUSE, /^Paused at hip extension, right leg\. .+ Shall I go on\?$/, { second: 60 }],
      [HELP, /^If you're hurt or ill, .+ Your place is kept\. .+ Shall I go on\?$/],
      [THANKS, /^You're welcome\. Shall I go on\?$/],
      [UNHEARD, /^I didn't catch that\. Shall I go on\?$/],
      [NO, /^I'll keep your place\.$/],
    ],
  ],
  [
    'a pause in a rest is before the next movement',
    [
      [wants(), /./],
      [PAUSE, /^Paused (at|before) hip extension, left leg\./, { second: 85 }],
      [GO_ON, /^Hands and knees\. Hip/],
    ],
  ],
  [
    'stopped in the first words, nothing is kept',
    [
      [wants(), /./],
      [{ kind: 'stop' }, /^Okay\.$/, { second: 5 }],
    ],
  ],
  [
    'stopped in the first movement, its place is',
    [
      [wants(), /./],
      [{ kind: 'stop' }, /^I'll keep/, { second: 45 }],
    ],
  ],
  [
    'stopped later too',
    [
      [wants(), /./],
      [{ kind: 'stop' }, /^I'll keep your place\.$/, { second: 75 }],
    ],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('longer rests are remembered for the kind they were asked for, and only there', () => {
  const settings = { ...NEW_SETTINGS, rests: 'longer' } as const;
  const rests = (wish: Parameters<typeof wants>[0], remembered = settings) =>
    workoutOf(talk([[wants(wish), /./]], { person: { ...KNOWN, settings: remembered } }).state).rests;
  expect(rests({})).toBe('longer');
  expect(rests({ kind: 'warm-up' })).toBe('usual');
  expect(rests({ kind: 'finisher' })).toBe('gaps');
  expect(rests({ kind: 'standing' })).toBe('longer');
  expect(rests({ kind: 'standing', longerRests: true })).toBe('longest');
  expect(rests({ longerRests: true })).toBe('longer');
  expect(rests({ taught: true })).toBe('taught');
});
