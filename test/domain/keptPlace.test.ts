import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';
import { NO, talk, YES, type Turn } from './talk';

const GO_ON: Event = { kind: 'goOn' };

const stopped = (rounds: number, second: number): readonly Turn[] => [
  [wants({ rounds }), /./],
  [{ kind: 'stop' }, /^I'll keep your place\.$/, { second }],
];
const later = (seconds: number) => ({ opened: true, second: seconds });

test.each<[string, readonly Turn[]]>([
  [
    'an hour later to the second',
    [
      ...stopped(3, 90),
      [{ kind: 'launch' }, /thirty-seven seconds left\. Go on from there\?$/, later(3600)],
      [YES, /thirty-seven seconds left\. Twenty seconds to get there\. Three, two/],
    ],
  ],
  [
    'five hours later from the start of the round',
    [
      ...stopped(3, 650),
      [{ kind: 'launch' }, /^Go on from the start of round two\?$/, later(5 * 3600)],
      [YES, /^Hands and knees\. Hip extension, right leg\./],
    ],
  ],
  [
    'three days later only if asked for',
    [...stopped(3, 90), [{ kind: 'goOnFromLastTime' }, /thirty-seven seconds left/, later(3 * 86400)]],
  ],
  [
    'and no longer than a week',
    [...stopped(3, 90), [{ kind: 'goOnFromLastTime' }, /^There's nothing waiting to go on with\./, later(8 * 86400)]],
  ],
  [
    'declined it is dropped',
    [
      ...stopped(3, 90),
      [{ kind: 'launch' }, /Go on from there\?$/, later(3600)],
      [NO, /A workout, or a cramp\?$/],
      [GO_ON, /^(?!.*seconds left)/],
    ],
  ],
])('a place is offered: %s', (_, turns) => {
  talk(turns, { person: KNOWN });
});
