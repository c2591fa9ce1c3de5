import type { Event } from '../../lambda/domain/conversation/event';
import { KNOWN, move } from '../support/inWorkout';
import { workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { NO, number, talk, YES, type Turn } from './talk';

const begins = (rounds: number): Turn => [wants({ rounds }), /^(One round|Two rounds|Three rounds)\./];
const MOST = /three rounds is the most I lead.+ Three rounds, about twenty-one minutes\./i;
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
      [number(3), /^Three rounds, about twenty-one minutes\. Back to it\./, { second: 60 }],
      [number(1), /^One round, about seven minutes\. Back to it\./, { second: 60 }],
      [number(40), MOST, { second: 60 }],
      [wants({ rounds: 2 }), /^Two rounds, about fourteen minutes\. Back to it\./, { second: 60 }],
    ],
  ],
  [
    'a number nobody can make out, or none, changes nothing',
    [
      begins(2),
      [number('unclear'), /^I didn't catch that\./, { second: 60 }],
      [wants({ rounds: 'unclear' }), /^I didn't catch how many\./, { second: 60 }],
      [wants(), /^(?!.*round).*/, { second: 60 }],
    ],
  ],
  [
    'one round more is one more each time, up to the most there are',
    [
      begins(1),
      [ADD, /^Two rounds, about fourteen minutes\./, { second: 60 }],
      [ADD, /^Three rounds, about twenty-one minutes\./, { second: 60 }],
      [ADD, MOST, { second: 60 }],
    ],
  ],
  ['between rounds the number of the next one starts it', [begins(3), [number(2), /^Round two of three\. Three, two/]]],
  [
    'between rounds another number is how many there are, and the question comes again',
    [begins(2), [wants({ rounds: 3 }), /^Three rounds, about twenty-one minutes\. .+ Ready for round two\?$/]],
  ],
  ['between rounds as many as are done is the end', [begins(3), [number(1), /^One round, done\. Enjoy your day\.$/]]],
  ['so is a workout of so many rounds', [begins(3), [wants({ rounds: 1 }), /^One round, done\. Enjoy your day\.$/]]],
  ['a no waits', [begins(3), [NO, /^Paused before hip extension, right leg\./]]],
  [
    'what is not understood between rounds asks again, and still goes on by silence',
    [begins(3), [number('unclear'), /^I didn't catch that\. Say nothing and I'll go on\. Ready for round two\?$/]],
  ],
  [
    'one round more, after the last one, leads another',
    [begins(1), [ADD, /^One round\. About seven minutes\./]],
  ],
])('%s', (_, turns) => {
  talk(turns, { person: KNOWN });
});

test('a round that is no longer the last one ends in a change-over, and the other way round', () => {
  expect(lastRests(1, [])).toEqual([15]);
  expect(lastRests(1, [[number(2), /./, { second: 60 }]])).toEqual([23, 15]);
  expect(lastRests(2, [[number(1), /./, { second: 60 }]])).toEqual([15]);
  expect(lastRests(3, [[number(2), /./, { second: 60 }]])).toEqual([23, 15]);
});

test('a changed number of rounds keeps the place, what was swapped so far, and is remembered', () => {
  const someone = talk(
    [begins(1), [{ kind: 'cannot', position: 'lie' }, /./, { second: 60 }], [number(2), /./, { second: 30 }]],
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
  const someone = talk([begins(3), [YES, /^Round two/], [number(1), /^Two rounds,/, { second: 60 }]], {
    person: KNOWN,
  });
  expect(workoutOf(someone.state).steps).toHaveLength(14);
});

test('with the last movement skipped, each round counts once', () => {
  const someone = talk([begins(2), [YES, /^Round two/], [move('skip'), /stretch your calves\?$/, { second: 400 }]], {
    person: KNOWN,
  });
  expect(someone.state.person).toMatchObject({ workout: null, rounds: 2, days: { '2026-01-05': 2 } });
});

test('stopped before a later movement begins, the place is kept all the same', () => {
  talk(
    [begins(1), [move('skip'), /./, { second: 60 }], [{ kind: 'stop' }, /^I'll keep your place\.$/, { second: 3 }]],
    {
      person: KNOWN,
    },
  );
});
