import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { LAUNCH, talk, type Turn } from './talk';

const meant = (side: 'left' | 'right' | null): Event => ({ kind: 'side', side, muscle: null, correction: true });
const ROUND: Turn = [wants(), /./];

test.each<[string, readonly Turn[]]>([
  [
    'the other leg of this pair begins at once',
    [ROUND, [meant('left'), /^Sorry\. The left one, then\. Hip extension, left leg\. Three, two/, { second: 60 }]],
  ],
  [
    'the leg that is at hand already goes on',
    [ROUND, [meant('right'), /^Sorry\. Your right leg\./, { second: 60 }]],
  ],
  [
    'the leg that was done before is not done again',
    [ROUND, [meant('right'), /^Sorry\. Your left leg\./, { second: 100 }]],
  ],
  [
    'in a walk there is no leg to choose',
    [ROUND, [meant('right'), /^Sorry\. Both legs work in this one\./, { second: 150 }]],
  ],
  [
    'without a leg it is the other one',
    [ROUND, [meant(null), /^Sorry\. The left one, then\. Hip extension, left leg\./, { second: 60 }]],
  ],
  [
    'outside a round there is no leg to choose',
    [LAUNCH, [meant('right'), /^I didn't catch that\. One round again\?$/]],
  ],
])('"I meant the other leg": %s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
