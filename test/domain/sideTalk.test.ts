import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { ANY, LAUNCH, talk, type Turn } from './talk';

const meant = (side: 'left' | 'right' | null): Event => ({ kind: 'side', side, muscle: null, correction: true });
const ROUND: Turn = [wants(), ANY];

test.each<[string, readonly Turn[]]>([
  [
    'the other leg of this pair begins at once',
    [ROUND, [meant('left'), 'sorry:left upNext:hip-extension/left > ?stretch', { second: 60 }]],
  ],
  [
    'the leg that is at hand already goes on',
    [ROUND, [meant('right'), 'sorry sideOfMove:hip-extension/right > ?stretch', { second: 60 }]],
  ],
  [
    'the leg that was done before is not done again',
    [ROUND, [meant('right'), 'sorry sideOfMove:hip-extension/left > ?stretch', { second: 100 }]],
  ],
  ['in a walk there is no leg to choose', [ROUND, [meant('right'), 'sorry noSides > ?stretch', { second: 150 }]]],
  [
    'without a leg it is the other one',
    [ROUND, [meant(null), 'sorry:left upNext:hip-extension/left > ?stretch', { second: 60 }]],
  ],
  ['outside a round there is no leg to choose', [LAUNCH, [meant('right'), 'notCaught ?again:workout,1']]],
])('"I meant the other leg": %s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
