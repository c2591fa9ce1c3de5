import type { Adjustment, Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move, tell } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { BACK, cramp, guide, LAUNCH, list, MORE, NO, number, relief, remedy, talk, YES, type Turn } from './talk';

const adjust = (change: Adjustment): Event => ({ kind: 'adjust', change });
const ask = (question: 'water' | 'see-doctor'): Event => ({ kind: 'ask', question });
const side = (named: 'left' | null, correction: boolean): Event => ({
  kind: 'side',
  side: named,
  muscle: null,
  correction,
});
const GO_ON: Event = { kind: 'goOn' };
const HELP: Event = { kind: 'help' };
const UNHEARD: Event = { kind: 'unheard' };
const PAUSE: Event = { kind: 'pause' };
const at = (second: number) => ({ second });
const EASE = /^Ease off/;
const HOLD: Turn = [guide({ stretch: 'hamstring' }), /^Lie on your back/];
const CALF: Turn = [cramp('calf'), /^Straighten that leg/];
const CLOT = /^Is your (calf|thigh|leg) swollen/;

test.each<[string, readonly Turn[]]>([
  ['easier in a led stretch eases the pull', [LAUNCH, HOLD, [adjust('easier'), EASE, at(45)]]],
  ['harder in one only goes on with it', [LAUNCH, HOLD, [adjust('harder'), /^(?!Ease off).*And hold/, at(45)]]],
  ['a pull that hurts in a led stretch is eased too', [LAUNCH, HOLD, [relief('hurts'), EASE, at(45)]]],
  ['easier in a cramp of the calf is done with a towel', [LAUNCH, CALF, [adjust('easier'), /^Sit with that leg out/]]],
  ['in a cramp nobody placed too', [LAUNCH, [cramp(), /./], [adjust('easier'), /^Sit with that leg out/]]],
  ['in one of the thigh it eases the pull', [LAUNCH, [cramp('thigh'), /./], [adjust('easier'), EASE]]],
  ['how long, in a hold, is about the hold', [LAUNCH, CALF, [tell('howLongLeft'), /Is it easing\?$/]]],
  ['in a led stretch too', [LAUNCH, HOLD, [tell('howLongIsIt'), /^(?!One round)/, at(45)]]],
  [
    'help about the calf is the question again',
    [LAUNCH, CALF, [NO, CLOT], [HELP, /Is your (calf|thigh|leg) swollen, hot, or a different color\?$/]],
  ],
  ['help in a list says how to pick', [LAUNCH, [list('now'), /./], [HELP, /^(?!I lead a leg workout).+More\?$/]]],
  [
    'not understood twice in a list says the same',
    [LAUNCH, [list('now'), /./], [UNHEARD, /^I didn't catch that\./], [UNHEARD, /^(?!I didn't catch).+More\?$/]],
  ],
  ['a plain question in a hold goes back into it', [LAUNCH, HOLD, [ask('water'), /Back into it\. And hold/, at(45)]]],
  [
    'a plain question during a pause leads back to the pause',
    [
      [wants(), /./],
      [PAUSE, /./, at(60)],
      [ask('water'), / Shall I go on\?$/],
    ],
  ],
  [
    'a plain question in a round goes on by itself; a doubt about a doctor waits',
    [
      [wants(), /./],
      [ask('water'), /(Rest|Go|Ten seconds)\./, at(60)],
      [ask('see-doctor'), / Shall I go on\?$/, at(60)],
    ],
  ],
  [
    'a condition said in a led stretch ends it',
    [LAUNCH, HOLD, [{ kind: 'condition', condition: 'heart', when: null }, /(Enjoy your day\.|Shall we go on with the stretch\?)$/, at(45)]],
  ],
  [
    'a condition in a round asks whether to go on',
    [
      [wants(), /./],
      [{ kind: 'condition', condition: 'back', when: null }, / Shall I go on\?$/, at(60)],
    ],
  ],
  [
    'who is older is led through the standing round, but not in the middle of another',
    [
      [wants(), /./],
      [{ kind: 'condition', condition: 'older', when: null }, / Shall I go on\?$/, at(60)],
    ],
  ],
  [
    'a new joint: recently',
    [
      LAUNCH,
      [{ kind: 'condition', condition: 'knee-replacement', when: null }, /\?$/],
      [YES, /^Then not before your doctor agrees\./],
    ],
  ],
  [
    'a remedy told in a pause leads back to the pause',
    [
      [wants(), /./],
      [PAUSE, /./, at(60)],
      [remedy('heat'), / Shall I go on\?$/],
      [GO_ON, /^Hands and knees\. Hip/],
    ],
  ],
  [
    'a remedy told in a round goes on with the round, and "more" is not about it',
    [
      [wants(), /./],
      [remedy('minerals'), /(Rest|Go|Ten seconds)\./, at(60)],
      [MORE, /^I didn't catch that\. Back to it\./, at(60)],
    ],
  ],
  [
    'back, in a round, is the movement before',
    [
      [wants(), /./],
      [BACK, /^Back one\.|^That was the first/, at(90)],
    ],
  ],
  ['go on answers what was asked where no workout waits', [LAUNCH, [list('now'), /./], [GO_ON, /^Four, the seated/]]],
  ['in a cramp it says that it eases', [LAUNCH, CALF, [GO_ON, /^Good\. Have a sip of water/]]],
  ['in a led stretch that was paused it goes on', [LAUNCH, HOLD, [PAUSE, /./, at(45)], [GO_ON, /And hold/]]],
  ['a leg meant otherwise in a cramp is the leg', [LAUNCH, CALF, [side('left', true), /Is it easing\?$/]]],
  [
    'a leg nobody named, in a led stretch, changes nothing in it',
    [LAUNCH, HOLD, [side(null, true), /And hold/, at(45)]],
  ],
  ['a step to the next, in a cramp, is a no', [LAUNCH, CALF, [move('skip'), CLOT]]],
  [
    'the number of a group that is none',
    [LAUNCH, [list(null), /./], [NO, /./], [number(9), /^Quick relief, prevention/]],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
