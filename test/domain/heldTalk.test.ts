import type { Adjustment, Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move, tell } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { ANY, BACK, cramp, guide, LAUNCH, list, MORE, NO, number, relief, remedy, talk, YES, type Turn } from './talk';

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
const EASE = 'easeOff …';
const HOLD: Turn = [
  guide({ stretch: 'hamstring' }),
  'stretchStep:lie-knee-bent stretchStep:raise-leg stretchStep:hold-behind-thigh … ?anotherStretch',
];
const CALF: Turn = [cramp('calf'), 'crampAction:calf,anywhere tenMoreSeconds ?easing'];
const CLOT = '?clot';

test.each<[string, readonly Turn[]]>([
  ['easier in a led stretch eases the pull', [LAUNCH, HOLD, [adjust('easier'), EASE, at(45)]]],
  [
    'harder in one only goes on with it',
    [LAUNCH, HOLD, [adjust('harder'), 'backIntoIt andHold tenMoreSeconds > ?anotherStretch', at(45)]],
  ],
  ['a pull that hurts in a led stretch is eased too', [LAUNCH, HOLD, [relief('hurts'), EASE, at(45)]]],
  [
    'easier in a cramp of the calf is done with a towel',
    [LAUNCH, CALF, [adjust('easier'), 'crampNextStretch:towel-calf tenMoreSeconds ?easing']],
  ],
  [
    'in a cramp nobody placed too',
    [LAUNCH, [cramp(), ANY], [adjust('easier'), 'crampNextStretch:towel-calf tenMoreSeconds ?easing']],
  ],
  ['in one of the thigh it eases the pull', [LAUNCH, [cramp('thigh'), ANY], [adjust('easier'), EASE]]],
  ['how long, in a hold, is about the hold', [LAUNCH, CALF, [tell('howLongLeft'), '… ?easing']]],
  [
    'in a led stretch too',
    [
      LAUNCH,
      HOLD,
      [tell('howLongIsIt'), 'holdTime:hamstring-stretch backIntoIt andHold tenMoreSeconds > ?anotherStretch', at(45)],
    ],
  ],
  ['help about the calf is the question again', [LAUNCH, CALF, [NO, CLOT], [HELP, 'ifHurt ?clot']]],
  ['help in a list says how to pick', [LAUNCH, [list('now'), ANY], [HELP, 'ifHurt helpInList ?moreListed']]],
  [
    'not understood twice in a list says the same',
    [LAUNCH, [list('now'), ANY], [UNHEARD, 'notCaught ?moreListed'], [UNHEARD, 'helpInList ?moreListed']],
  ],
  [
    'a plain question in a hold goes back into it',
    [LAUNCH, HOLD, [ask('water'), 'answerTo:water backIntoIt andHold tenMoreSeconds > ?anotherStretch', at(45)]],
  ],
  [
    'a plain question during a pause leads back to the pause',
    [
      [wants(), ANY],
      [PAUSE, ANY, at(60)],
      [ask('water'), '… ?goOn'],
    ],
  ],
  [
    'a plain question in a round goes on by itself; a doubt about a doctor waits',
    [
      [wants(), ANY],
      [ask('water'), '… ?stretch', at(60)],
      [ask('see-doctor'), '… ?goOn', at(60)],
    ],
  ],
  [
    'a condition said in a led stretch ends it',
    [
      LAUNCH,
      HOLD,
      [{ kind: 'condition', condition: 'heart', when: null }, 'care:heart,stretch shortGoodbye .', at(45)],
    ],
  ],
  [
    'a condition in a round asks whether to go on',
    [
      [wants(), ANY],
      [{ kind: 'condition', condition: 'back', when: null }, '… ?goOn', at(60)],
    ],
  ],
  [
    'who is older is led through the standing round, but not in the middle of another',
    [
      [wants(), ANY],
      [{ kind: 'condition', condition: 'older', when: null }, '… ?goOn', at(60)],
    ],
  ],
  [
    'a new joint: recently',
    [
      LAUNCH,
      [{ kind: 'condition', condition: 'knee-replacement', when: null }, '?recentOrLongAgo:knee-replacement'],
      [YES, 'condition:knee-replacement,recent .'],
    ],
  ],
  [
    'a remedy told in a pause leads back to the pause',
    [
      [wants(), ANY],
      [PAUSE, ANY, at(60)],
      [remedy('heat'), '… ?goOn'],
      [GO_ON, 'into:standing,hands-and-knees resumeAt:hip-extension/right,7 twentySeconds > ?stretch'],
    ],
  ],
  [
    'a remedy told in a round goes on with the round, and "more" is not about it',
    [
      [wants(), ANY],
      [remedy('minerals'), '… ?stretch', at(60)],
      [MORE, 'notCaughtInRound > ?stretch', at(60)],
    ],
  ],
  [
    'back, in a round, is the movement before',
    [
      [wants(), ANY],
      [BACK, 'backOne upNext:hip-extension/right > ?stretch', at(90)],
    ],
  ],
  [
    'go on answers what was asked where no workout waits',
    [LAUNCH, [list('now'), ANY], [GO_ON, 'listed:4,inner-calf-stretch listed:5,heat ?whichRemedy']],
  ],
  ['in a cramp it is no relief', [LAUNCH, CALF, [GO_ON, '?easing']]],
  ['in a led stretch that was paused it goes on', [LAUNCH, HOLD, [PAUSE, ANY, at(45)], [GO_ON, '… ?anotherStretch']]],
  ['a leg meant otherwise in a cramp is the leg', [LAUNCH, CALF, [side('left', true), '… ?easing']]],
  [
    'a leg nobody named, in a led stretch, changes nothing in it',
    [LAUNCH, HOLD, [side(null, true), '… ?anotherStretch', at(45)]],
  ],
  ['a step to the next, in a cramp, is a no', [LAUNCH, CALF, [move('skip'), CLOT]]],
  ['the number of a group that is none', [LAUNCH, [list(null), ANY], [NO, ANY], [number(9), '?whichGroup']]],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
