import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { ANY, NO, number, talk, YES, type Turn } from './talk';

const begins = (rounds: number): Turn => [wants({ rounds }), 'chosen …'];
const MOST = 'mostRounds:3,workout minutesOf:workout,3 backToIt > ?nextRound:2,silence';
const ADD: Event = { kind: 'addRound' };
const lastRests = (rounds: number, events: readonly Turn[]) =>
  workoutOf(talk([begins(rounds), ...events], { person: KNOWN }).state).steps.flatMap(({ ends, rest }) =>
    ends === null ? [] : [rest],
  );

test.each<[string, readonly Turn[]]>([
  [
    'in a round, a number is how many rounds the workout has now',
    [
      begins(2),
      [number(3), 'minutesOf:workout,3 backToIt > ?nextRound:2,silence', { second: 60 }],
      [number(1), 'minutesOf:workout,1 backToIt > ?stretch', { second: 60 }],
      [number(40), MOST, { second: 60 }],
      [wants({ rounds: 2 }), 'minutesOf:workout,2 backToIt > ?nextRound:2,silence', { second: 60 }],
    ],
  ],
  [
    'a number nobody can make out, or none, changes nothing',
    [
      begins(2),
      [number('unclear'), 'notCaught backToIt > ?nextRound:2,silence', { second: 60 }],
      [wants({ rounds: 'unclear' }), 'roundsUnclear > ?nextRound:2,silence', { second: 60 }],
      [wants(), '> ?nextRound:2,silence', { second: 60 }],
    ],
  ],
  [
    'one round more is one more each time, up to the most there are',
    [
      begins(1),
      [ADD, 'minutesOf:workout,2 backToIt > ?nextRound:2,silence', { second: 60 }],
      [ADD, 'minutesOf:workout,3 backToIt > ?nextRound:2,silence', { second: 60 }],
      [ADD, MOST, { second: 60 }],
    ],
  ],
  [
    'between rounds the number of the next one starts it',
    [begins(3), [number(2), 'roundOf:2,3 > ?nextRound:3,silence']],
  ],
  [
    'between rounds another number is how many there are, and the question comes again',
    [begins(2), [wants({ rounds: 3 }), 'minutesOf:workout,3 ?nextRound:2,silence']],
  ],
  ['between rounds a workout of as many as are done is over', [begins(3), [wants({ rounds: 1 }), 'wellDone:1 .']]],
  ['a no waits', [begins(3), [NO, 'pausedBefore:hip-extension/right ?goOn']]],
  [
    'what is not understood between rounds asks again, and still goes on by silence',
    [begins(3), [number('unclear'), 'notCaught ?nextRound:2,silence']],
  ],
  [
    'one round more, after the last one, leads another',
    [begins(1), [ADD, 'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch']],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('a round that is no longer the last one ends in a change-over, and the other way round', () => {
  expect(lastRests(1, [])).toEqual([15]);
  expect(lastRests(1, [[number(2), ANY, { second: 60 }]])).toEqual([23, 15]);
  expect(lastRests(2, [[number(1), ANY, { second: 60 }]])).toEqual([15]);
  expect(lastRests(3, [[number(2), ANY, { second: 60 }]])).toEqual([23, 15]);
});

test('a changed number of rounds keeps the place, what was swapped so far, and is remembered', () => {
  const someone = talk(
    [begins(1), [{ kind: 'cannot', position: 'lie' }, ANY, { second: 60 }], [number(2), ANY, { second: 30 }]],
    { person: KNOWN },
  );
  const { steps, place } = workoutOf(someone.state);
  expect(steps.map(({ round, move }) => `${round} ${move.exercise}`)).toEqual(
    [1, 2].flatMap((round) =>
      ['hip-extension', 'hip-extension', 'band-walk', 'duck-walk', 'squat', 'side-lift', 'side-lift'].map(
        (exercise) => `${round} ${exercise}`,
      ),
    ),
  );
  expect(place.index).toBe(0);
  expect(someone.state.person.settings.rounds).toBe(2);
});

test('in the second round fewer rounds than that are two', () => {
  const someone = talk(
    [begins(3), [YES, 'roundOf > …'], [number(1), 'minutesOf:workout,2 backToIt > ?stretch', { second: 60 }]],
    {
      person: KNOWN,
    },
  );
  expect(workoutOf(someone.state).steps).toHaveLength(14);
});

test('with the last movement skipped, each round counts once', () => {
  const someone = talk(
    [begins(2), [YES, 'roundOf > …'], [move('skip'), 'allOver:2,workout ?stretch', { second: 400 }]],
    {
      person: KNOWN,
    },
  );
  expect(someone.state.person).toMatchObject({ workout: null, rounds: 2, days: { '2026-01-05': 2 } });
});

test('stopped before a later movement begins, the place is kept all the same', () => {
  talk([begins(1), [move('skip'), ANY, { second: 60 }], [{ kind: 'stop' }, 'placeKept .', { second: 3 }]], {
    person: KNOWN,
  });
});
