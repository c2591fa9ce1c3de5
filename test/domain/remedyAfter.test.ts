import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { ANY, cramp, guide, LAUNCH, list, NO, number, remedy, talk, type Turn } from './talk';

const about = (condition: 'back' | 'heart'): Event => ({ kind: 'condition', condition, when: null });
const WHICH = 'remedyAction:calcium-blockers remedyCaution:calcium-blockers ?whichRemedy';
const DOOR = 'remedyAnswer remedyCaution ?again:workout,1';

test.each<[string, readonly Turn[]]>([
  [
    'picked from a list, one that cannot be led offers the next one, and the last one asks which',
    [LAUNCH, [list('prevention'), ANY], [number(1), 'remedyAction:sheets remedyCaution:sheets ?nextRemedy'], [NO, ANY]],
  ],
  ['picked from the ten, the last one asks which', [LAUNCH, [list(null, true), ANY], [number(10), WHICH]]],
  ['named at the door it is an answer, and the door’s question comes again', [LAUNCH, [remedy('sheets'), DOOR]]],
  [
    'named at the door, one that can be led is offered',
    [LAUNCH, [remedy('wall-stretch'), 'remedyAnswer:wall-stretch remedyCaution:wall-stretch ?guideIt:wall-stretch']],
  ],
  [
    'named in a list it counts as picked',
    [LAUNCH, [list('prevention'), ANY], [remedy('sheets'), 'remedyAction:sheets remedyCaution:sheets ?nextRemedy']],
  ],
  [
    'named after one that was picked too',
    [
      LAUNCH,
      [list('prevention'), ANY],
      [number(1), ANY],
      [remedy('shoes'), 'remedyAction:shoes remedyCaution:shoes ?nextRemedy'],
    ],
  ],
  [
    'named after one that was only named it is an answer again',
    [LAUNCH, [remedy('tonic-water'), DOOR], [remedy('shoes'), DOOR]],
  ],
  [
    'named in a cramp, the cramp’s question comes again',
    [LAUNCH, [cramp('calf'), ANY], [remedy('shoes'), 'remedyAnswer:shoes remedyCaution:shoes ?easing']],
  ],
  [
    'a condition is answered at the door, and the standing round offered where it suits',
    [LAUNCH, [about('back'), 'condition:back ?standingRound']],
  ],
  [
    'where it does not suit, the door’s question comes again',
    [LAUNCH, [about('heart'), 'condition:heart ?again:workout,1']],
  ],
  [
    'longer rests asked for in a round begin there',
    [
      [wants(), ANY],
      [wants({ longerRests: true }), 'longerRestsNow backToIt > ?stretch', { second: 60 }],
    ],
  ],
  [
    'a leg meant otherwise while a stretch is fetched for is the leg',
    [
      LAUNCH,
      [guide({ stretch: 'wall-calf' }), ANY],
      [
        { kind: 'side', side: 'left', muscle: null, correction: true },
        'sorry:left stretchStep:hands-on-wall,left stretchStep:step-forward,left … ?anotherStretch',
      ],
    ],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
