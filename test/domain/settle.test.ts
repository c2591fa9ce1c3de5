import type { Event } from '../../lambda/domain/conversation/event';
import { MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import { settleWorkout, tokenOf } from '../../lambda/domain/workout/settle';
import type { Part, State } from '../../lambda/domain/conversation/state';
import { KNOWN } from '../support/inWorkout';
import { person, whenHeard, workoutOf, type Manner } from '../support/person';
import { wants } from '../support/wishes';

const WORD: Event = { kind: 'pause' };
const ended = (by: Extract<Event, { kind: 'ended' }>['by']): Event => ({ kind: 'ended', by });

const legsOf = (state: State): readonly Part[] => workoutOf(state).playing?.parts ?? [];

/** Somebody in the middle of a workout, and what is settled when something happens `second` seconds after its first "go". */
function inWorkout(rounds: number, screen = false) {
  const someone = person({ screen, person: KNOWN });
  someone.does(wants({ rounds }));
  const [first, next] = legsOf(someone.state);
  if (first === undefined) throw new Error('Nothing is playing');
  const { lead } = first;
  const settled = (event: Event, second: number, manner: Manner) => {
    const moment = someone.moment({ ...manner, second });
    const { state, cut } = settleWorkout(someone.state, event, moment) ?? { state: someone.state, cut: null };
    const { index = 0, second: at = 0 } = state.person.workout?.place ?? {};
    const place = { index, second: Math.round(at * 10) / 10 };
    return { state, cut: cut?.at ?? null, place, question: state.live.question };
  };
  return {
    someone,
    first,
    next,
    settles: (event: Event, second: number, manner: Manner = {}) => settled(event, lead + second, manner),
    /** The same, where `second` was heard at the least. */
    settlesAt: (event: Event, second: number, manner: Manner = {}) =>
      settled(event, whenHeard(someone, lead + second, manner), manner),
  };
}

test.each([
  ['in the opening', -3, { index: 0, second: 0 }],
  ['halfway', 22, { index: 0, second: 22 }],
  ['in the second rest', 110, { index: 1, second: 50 }],
  ['ten seconds before the end of a movement', 155, { index: 2, second: 35 }],
  ['with under five seconds left: done, its rest begins', 161, { index: 2, second: 45 }],
  ['with a little more than that left', 159.5, { index: 2, second: 39.5 }],
])('somebody who speaks %s has heard what had been said', (_, second, place) => {
  expect(inWorkout(1).settlesAt(WORD, second).place).toEqual(place);
});

test('a finger has no answer lag, so less is repeated', () => {
  const { second: touched } = inWorkout(1).settles(WORD, 42, { channel: 'touch' }).place;
  const { second: said } = inWorkout(1).settles(WORD, 42).place;
  expect(touched).toBeGreaterThan(said - 0.01);
  expect(touched).toBeLessThan(42);
});

test('the end of a session by silence proves that everything was heard, the reprompt too', () => {
  const { settles, someone } = inWorkout(2);
  const { cut, state } = settles(ended('silence'), 9999, { channel: 'end' });
  expect(cut).toBe('finished');
  expect(state.person.workout).toBeNull();
  expect(state.person.workouts).toBe(someone.state.person.workouts + 1);
});

test('whoever says exit has heard what had been said by then', () => {
  expect(inWorkout(1).settlesAt(ended('user'), 80, { channel: 'end' }).place).toEqual({ index: 1, second: 20 });
});

test('of a refused reply nothing was heard', () => {
  expect(inWorkout(3).settles(ended('refused'), 200, { channel: 'end' }).place).toEqual({ index: 0, second: 0 });
});

test('of a reply whose end nobody reported the likely movement is offered, and nothing of it counts', () => {
  const { settles } = inWorkout(3);
  for (const [likely, { state, place }] of [
    [4, settles({ kind: 'launch' }, 280, { opened: true })],
    [4, settles(ended('failure'), 280, { channel: 'end' })],
    [4, settles(ended('silence'), 280, { channel: 'end' })],
    [4, settles({ kind: 'goOn' }, 280)],
  ] as const) {
    expect(place).toEqual({ index: likely, second: 0 });
    expect(workoutOf(state)).toMatchObject({ about: true, counted: 0 });
    expect(workoutOf(state).steps.every(({ worked }) => worked === 0)).toBe(true);
  }
});

test('long after it must have ended the last certain place is offered, and no round nobody heard', () => {
  const { settles } = inWorkout(3);
  const { state, place } = settles({ kind: 'launch' }, 3000, { opened: true });
  expect(place).toEqual({ index: 0, second: 0 });
  expect(state.person.rounds).toBe(0);
});

test('on another Echo it is the last certain place as well', () => {
  const { someone } = inWorkout(3);
  const moment = { ...someone.moment({ second: 300, opened: true }), device: 'other' };
  const { state } = settleWorkout(someone.state, { kind: 'launch' }, moment) ?? someone;
  expect(workoutOf(state).place).toEqual({ index: 0, second: 0 });
});

test.each([
  ['the same Echo', {}],
  ['another Echo', { device: 'other' }],
])('before the first "go" no movement is offered, on %s', (_, where) => {
  const { someone, first } = inWorkout(3);
  const after = (second: number) => {
    const moment = { ...someone.moment({ second, opened: true }), ...where };
    return workoutOf((settleWorkout(someone.state, { kind: 'launch' }, moment) ?? someone).state);
  };
  const { about, place } = after(first.lead / 2);
  expect([about, place]).toEqual([undefined, { index: 0, second: 0 }]);
  expect(after(first.lead + 20).about).toBe(true);
});

test('"ask leg wake up to pause" is said into a voice that runs: what was heard counts', () => {
  const { settlesAt } = inWorkout(3);
  const { state, place } = settlesAt({ kind: 'pause' }, 300, { opened: true });
  expect(place).toEqual({ index: 5, second: 0 });
  expect(workoutOf(state).about).toBeUndefined();
});

test('the end of a session by silence proves no more than the clock allows', () => {
  const { settles, someone, first } = inWorkout(2);
  const early = settles(ended('silence'), 60, { channel: 'end' });
  expect(early.state.person.workouts).toBe(someone.state.person.workouts);
  expect(early.place).toEqual({ index: 1, second: 0 });
  const afterFirst = settles(ended('silence'), first.length - first.lead + 16, { channel: 'end' });
  expect(afterFirst).toMatchObject({ cut: 'partEnd', place: { index: 6 } });
});

test('a screen that says too early that its round is over is not believed', () => {
  const { someone, settles } = inWorkout(2, true);
  const { playing } = workoutOf(someone.state);
  if (playing === null) throw new Error('Nothing is playing');
  const { state } = settles({ kind: 'screenDone', token: tokenOf(playing) }, 60, { channel: 'touch' });
  expect(state).toBe(someone.state);
});

test('of a round resumed in its middle the clock does not lead back before the place it was resumed at', () => {
  const someone = person({ person: KNOWN });
  someone.does(wants());
  const [leg] = legsOf(someone.state);
  someone.does({ kind: 'pause' }, { second: whenHeard(someone, (leg?.lead ?? 0) + 150) });
  someone.does({ kind: 'goOn' }, { second: 30 });
  const { state } =
    settleWorkout(someone.state, { kind: 'launch' }, someone.moment({ second: 100, opened: true })) ?? someone;
  expect(workoutOf(state).place.index).toBeGreaterThan(2);
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
    cut: 'partEnd',
    question: { ask: 'nextRound', round: 3, by: 'word' },
  });
  const two = inWorkout(2);
  const last = (two.next?.begins ?? 0) + (two.next?.length ?? 0) - two.first.lead + 4;
  expect(two.settles(WORD, last)).toMatchObject({ cut: 'finished', question: { ask: 'stretch' } });
});

test('the reprompt begins when the microphone has closed', () => {
  const { settlesAt, first, next } = inWorkout(2);
  const begins = first.length + MICROPHONE_SECONDS - first.lead;
  expect(settlesAt(WORD, begins + (next?.lead ?? 0) + 20).place).toEqual({ index: 7, second: 20 });
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
  expect(settleWorkout(someone.state, WORD, someone.moment())).toBeNull();
});
