import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { ANY, NO, talk, YES, type Turn } from './talk';

const GO_ON: Event = { kind: 'goOn' };

const stopped = (rounds: number, second: number): readonly Turn[] => [
  [wants({ rounds }), ANY],
  [{ kind: 'stop' }, 'placeKept .', { second }],
];
const later = (seconds: number) => ({ opened: true, second: seconds });

test.each<[string, readonly Turn[]]>([
  [
    'an hour later to the second',
    [
      ...stopped(3, 90),
      [{ kind: 'launch' }, '?goOnFrom:hip-extension/left,1,37', later(3600)],
      [YES, 'into:standing,hands-and-knees resumeAt:hip-extension/left,37 twentySeconds > ?nextRound:2,silence'],
    ],
  ],
  [
    'five hours later from the start of the round',
    [
      ...stopped(3, 650),
      [{ kind: 'launch' }, '?goOnFromRound:2', later(5 * 3600)],
      [YES, 'into:standing,hands-and-knees upNext:hip-extension/right twentySeconds > ?nextRound:3,silence'],
    ],
  ],
  [
    'three days later only if asked for',
    [
      ...stopped(3, 90),
      [
        { kind: 'goOnFromLastTime' },
        'into:standing,hands-and-knees resumeAt:hip-extension/left,37 twentySeconds > ?nextRound:2,silence',
        later(3 * 86400),
      ],
    ],
  ],
  [
    'and no longer than a week',
    [...stopped(3, 90), [{ kind: 'goOnFromLastTime' }, 'nothingToGoOn ?what', later(8 * 86400)]],
  ],
  [
    'declined it is dropped',
    [
      ...stopped(3, 90),
      [{ kind: 'launch' }, '?goOnFrom:hip-extension/left,1,37', later(3600)],
      [NO, '?what'],
      [GO_ON, 'nothingToGoOn ?what'],
    ],
  ],
])('a place is offered: %s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
