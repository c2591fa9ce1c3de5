import type { Event } from '../../lambda/domain/conversation/event';
import { lags, MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import { settleWorkout, tokenOf } from '../../lambda/domain/workout/settle';
import type { Part, State } from '../../lambda/domain/conversation/state';
import { KNOWN } from '../support/inWorkout';
import { person, workoutOf, type Manner } from '../support/person';
import { wants } from '../support/wishes';

const WORD: Event = { kind: 'goOn' };
const ended = (by: Extract<Event, { kind: 'ended' }>['by']): Event => ({ kind: 'ended', by });

/** Seconds that are repeated rather than skipped when somebody speaks. */
const SPARE = 2 * lags.doubt + lags.stamp;

/** Speech begins on a half second here, and a stamp of whole seconds cuts it off. */
const CUT = lags.start % 1;

const legsOf = (state: State): readonly Part[] => workoutOf(state).playing?.parts ?? [];

/** Somebody in the middle of a workout, and what is settled when something happens `second` seconds after its first "go". */
function inWorkout(rounds: number, screen = false) {
  const someone = person({ screen, person: KNOWN });
  someone.does(wants({ rounds }));
  const [first, next] = legsOf(someone.state);
  if (first === undefined) throw new Error('Nothing is playing');
  const { lead } = first;
  return {
    someone,
    first,
    next,
    settles: (event: Event, second: number, manner: Manner = {}) => {
      const moment = someone.moment({ ...manner, second: lead + second });
      const { state, cut } = settleWorkout(someone.state, event, moment) ?? { state: someone.state, cut: null };
      return { state, cut: cut?.at ?? null, place: state.person.workout?.place, question: state.live.question };
    },
  };
}

test.each([
  ['in the opening', -3, { index: 0, second: 0 }],
  ['halfway', SPARE + 22, { index: 0, second: 22 - CUT }],
  ['in the second rest', SPARE + 110, { index: 1, second: 50 - CUT }],
  ['ten seconds before the end of a movement', SPARE + 155, { index: 2, second: 35 - CUT }],
  ['with under five seconds left: done, its rest begins', SPARE + 161, { index: 2, second: 45 }],
  ['with a little more than that left', SPARE + 160, { index: 2, second: 40 - CUT }],
])('somebody who speaks %s has heard what had been said', (_, second, place) => {
  expect(inWorkout(1).settles(WORD, second).place).toEqual(place);
});

test('a finger has no answer lag, so less is repeated', () => {
  const touched = inWorkout(1).settles(WORD, 60, { channel: 'touch' }).place;
  expect(touched).toEqual({ index: 0, second: 60 - lags.doubt - lags.stamp - CUT });
});

test('the end of a session by silence proves that everything was heard, the reprompt too', () => {
  const { settles, someone } = inWorkout(2);
  const { cut, state } = settles(ended('silence'), 9999, { channel: 'end' });
  expect(cut).toBe('finished');
  expect(state.person.workout).toBeNull();
  expect(state.person.workouts).toBe(someone.state.person.workouts + 1);
});

test('whoever says exit has heard what had been said by then', () => {
  expect(inWorkout(1).settles(ended('user'), 80, { channel: 'end' }).place).toEqual({
    index: 1,
    second: 20 - lags.doubt - lags.stamp - CUT,
  });
});

test('of a refused reply nothing was heard', () => {
  expect(inWorkout(3).settles(ended('refused'), 200, { channel: 'end' }).place).toEqual({ index: 0, second: 0 });
});

test('of a reply whose end nobody reported the clock knows at most: back to the start of the round', () => {
  const { settles, next } = inWorkout(3);
  expect(settles({ kind: 'launch' }, 300, { opened: true }).place).toEqual({ index: 0, second: 0 });
  const later = (next?.begins ?? 0) + 200;
  expect(settles({ kind: 'launch' }, later, { opened: true }).place).toEqual({ index: 7, second: 0 });
  expect(settles(ended('failure'), 300, { channel: 'end' }).place).toEqual({ index: 0, second: 0 });
});

test('of a round resumed in its middle the clock does not lead back before the place it was resumed at', () => {
  const someone = person({ person: KNOWN });
  someone.does(wants());
  const [leg] = legsOf(someone.state);
  someone.does({ kind: 'pause' }, { second: (leg?.lead ?? 0) + 150 + SPARE });
  someone.does({ kind: 'goOn' }, { second: 30 });
  const { state } =
    settleWorkout(someone.state, { kind: 'launch' }, someone.moment({ second: 100, opened: true })) ?? someone;
  expect(state.person.workout?.place).toEqual({ index: 2, second: 30 - CUT });
});

test('after the question somebody is between the rounds, and it is the first question they answer', () => {
  const { settles, first } = inWorkout(3);
  const { cut, question } = settles(WORD, first.length - first.lead + 5);
  expect(cut).toBe('partEnd');
  expect(question).toMatchObject({ ask: 'nextRound', round: 2 });
});

test('at the end of the reprompt’s round it is the reprompt’s question', () => {
  const three = inWorkout(3);
  const atEnd = (three.next?.begins ?? 0) + (three.next?.length ?? 0) - three.first.lead + 4;
  expect(three.settles(WORD, atEnd)).toMatchObject({
    cut: 'end',
    question: { ask: 'nextRound', round: 3, by: 'word' },
  });
  const two = inWorkout(2);
  const last = (two.next?.begins ?? 0) + (two.next?.length ?? 0) - two.first.lead + 4;
  expect(two.settles(WORD, last)).toMatchObject({ cut: 'finished', question: { ask: 'stretch' } });
});

test('the reprompt begins when the microphone has closed', () => {
  const { settles, first, next } = inWorkout(2);
  const begins = first.length + MICROPHONE_SECONDS - first.lead;
  expect(settles(WORD, begins + (next?.lead ?? 0) + 20 + SPARE).place).toEqual({ index: 7, second: 20 - CUT });
});

const rounds = ({ person: { rounds: done, days } }: State) => [done, days];

test('a round somebody asked for is done with its last movement', () => {
  const { settles, first } = inWorkout(2);
  const almost = first.length - first.lead - 30;
  expect(rounds(settles(WORD, almost).state)).toEqual([0, {}]);
  expect(rounds(settles(WORD, first.length - first.lead).state)).toEqual([1, { '2026-01-05': 1 }]);
});

test('a round that ran on silence is done with the next word, and without one it never is', () => {
  const { settles, next, first } = inWorkout(2);
  const over = (next?.begins ?? 0) + (next?.length ?? 0) - first.lead + 3;
  expect(rounds(settles(WORD, over).state)).toEqual([2, { '2026-01-05': 2 }]);
  expect(rounds(settles(ended('silence'), 9999, { channel: 'end' }).state)).toEqual([1, { '2026-01-05': 1 }]);
});

test('on a screen a round that nobody asked for waits for the next word', () => {
  const someone = person({ screen: true, person: KNOWN });
  someone.does(wants({ rounds: 3 }));
  const over = (): Event => {
    const { playing } = workoutOf(someone.state);
    if (playing === null) throw new Error('Nothing is playing');
    return { kind: 'screenDone', token: tokenOf(playing) };
  };
  someone.does(over(), { channel: 'touch' });
  expect(someone.state.person.rounds).toBe(1);
  someone.does(over(), { channel: 'touch' });
  expect(someone.state.person.rounds).toBe(1);
  someone.does({ kind: 'pause' }, { second: 60 });
  expect(someone.state.person.rounds).toBe(2);
  someone.does({ kind: 'goOn' }, { second: 10 });
  someone.does({ kind: 'pause' }, { second: 40 });
  expect(someone.state.person.rounds).toBe(2);
});

test('a late event of the screen changes nothing', () => {
  const { someone } = inWorkout(3, true);
  const late: Event = { kind: 'screenDone', token: '1.5' };
  expect(settleWorkout(someone.state, late, someone.moment({ channel: 'touch' }))).toEqual({
    state: someone.state,
    cut: null,
  });
});

test('where nothing plays nothing is settled', () => {
  const someone = person();
  expect(settleWorkout(someone.state, WORD, someone.moment())).toEqual({ state: someone.state, cut: null });
});
