import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { cramp, guide, LAUNCH, list, NO, number, remedy, talk, type Turn } from './talk';

const about = (condition: 'back' | 'heart'): Event => ({ kind: 'condition', condition, when: null });
const WHICH = /Which one shall I tell you\?$/;
const DOOR = /One round again\?$/;

test.each<[string, readonly Turn[]]>([
  [
    'picked from a list, one that cannot be led offers the next one, and the last one asks which',
    [LAUNCH, [list('prevention'), /./], [number(1), /^(?!.*(Which one|again\?)).+\?$/], [NO, /./]],
  ],
  ['picked from the ten, the last one asks which', [LAUNCH, [list(null, true), /./], [number(10), WHICH]]],
  ['named at the door it is an answer, and the door’s question comes again', [LAUNCH, [remedy('sheets'), DOOR]]],
  [
    'named at the door, one that can be led is offered',
    [LAUNCH, [remedy('wall-stretch'), /Shall I lead you through it\?$/]],
  ],
  [
    'named in a list it counts as picked',
    [LAUNCH, [list('prevention'), /./], [remedy('sheets'), /^(?!They may help)/]],
  ],
  [
    'named after one that was picked too',
    [LAUNCH, [list('prevention'), /./], [number(1), /./], [remedy('shoes'), /^(?!.*One round again).+\?$/]],
  ],
  [
    'named after one that was only named it is an answer again',
    [LAUNCH, [remedy('tonic-water'), DOOR], [remedy('shoes'), DOOR]],
  ],
  [
    'named in a cramp, the cramp’s question comes again',
    [LAUNCH, [cramp('calf'), /./], [remedy('shoes'), /Is it easing\?$/]],
  ],
  [
    'a condition is answered at the door, and the standing round offered where it suits',
    [LAUNCH, [about('back'), /^(?!Shall we).+ Shall we do the standing round\?$/]],
  ],
  [
    'where it does not suit, the door’s question comes again',
    [LAUNCH, [about('heart'), /^(?!One round again).+ One round again\?$/]],
  ],
  [
    'longer rests asked for in a round begin there',
    [
      [wants(), /./],
      [wants({ longerRests: true }), /^Longer rests from here\..* Back to it\./, { second: 60 }],
    ],
  ],
  [
    'a leg meant otherwise while a stretch is fetched for is the leg',
    [
      LAUNCH,
      [guide({ stretch: 'wall-calf' }), /./],
      [
        { kind: 'side', side: 'left', muscle: null, correction: true },
        /^Sorry\. The left one, then\..*your left leg straight/,
      ],
    ],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
