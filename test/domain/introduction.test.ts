import type { Event } from '../../lambda/domain/conversation/event';
import { move } from '../support/inWorkout';
import { person, trackOf } from '../support/person';
import { wants } from '../support/wishes';

const ONE_ROUND = wants({ rounds: 1 });
const SKIP = move('skip');
const CHANGE: Event = { kind: 'adjust', change: 'easier' };
const SHORT = 'preCheckShort';
const FULL: readonly string[] = ['preCheck', 'equipment', 'anyTimePause'];

type Said = readonly [event: Event, second: number];

/** What of the introduction is told in answer to each of these, said so many seconds into the reply before it. */
function told(says: readonly Said[], someone = person()): readonly (readonly string[])[] {
  return says.map(([event, second]) => {
    const { cues } = trackOf(someone.does(event, { second }));
    return cues.flatMap(({ acts }) => acts.map(({ say }) => say)).filter((say) => say === SHORT || FULL.includes(say));
  });
}

describe('skipped in its cautions, a workout has one short caution left', () => {
  test('heard to its end, it is told once, and nothing else of the introduction in the round', () => {
    const says: readonly Said[] = [
      [ONE_ROUND, 0],
      [SKIP, 5],
      [CHANGE, 40],
      [CHANGE, 20],
      [SKIP, 20],
    ];
    expect(told(says)).toEqual([FULL, [SHORT], [], [], []]);
  });

  test.each<[string, Event]>([
    ['a change', CHANGE],
    ['another skip', SKIP],
    ['the same again', move('again')],
    ['from the top', move('startOver')],
  ])('cut by %s, it alone is told again until it was heard', (_, cut) => {
    const says: readonly Said[] = [
      [ONE_ROUND, 0],
      [SKIP, 5],
      [cut, 3],
      [cut, 4],
      [CHANGE, 40],
      [CHANGE, 20],
    ];
    expect(told(says)).toEqual([FULL, [SHORT], [SHORT], [SHORT], [], []]);
  });

  test('cut by a pause, it alone is told with what goes on', () => {
    const says: readonly Said[] = [
      [ONE_ROUND, 0],
      [SKIP, 5],
      [{ kind: 'pause' }, 3],
      [{ kind: 'goOn' }, 10],
    ];
    expect(told(says)).toEqual([FULL, [SHORT], [], [SHORT]]);
  });

  test('the next workout tells what is left, and the caution that was heard no more', () => {
    const someone = person();
    told(
      [
        [ONE_ROUND, 0],
        [SKIP, 5],
      ],
      someone,
    );
    someone.does({ kind: 'stop' }, { second: 40 });
    someone.does({ kind: 'launch' }, { later: 7 * 60 * 60 * 24, opened: true });
    expect(told([[ONE_ROUND, 3]], someone)).toEqual([['equipment', 'anyTimePause']]);
  });
});

test('paused in its cautions, a workout that nobody began tells all that was not heard', () => {
  const says: readonly Said[] = [
    [ONE_ROUND, 0],
    [{ kind: 'pause' }, 5],
    [{ kind: 'goOn' }, 10],
  ];
  expect(told(says)).toEqual([FULL, [], FULL]);
});
