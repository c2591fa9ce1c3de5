import type { State } from '../../lambda/domain/conversation/state';
import { heard } from '../../lambda/domain/workout/playhead';
import { settleWorkout, tokenOf, atCheckpoint } from '../../lambda/domain/workout/settle';
import { type Manner, person, workoutOf } from '../support/person';
import { KNOWN } from '../support/inWorkout';
import { wants } from '../support/wishes';

/** Somebody in two rounds on a screen. Seconds count from the first "go". */
function onScreen(lags = { start: 1.5, answer: 2 }) {
  const someone = person({ screen: true, person: KNOWN, lags });
  someone.does(wants({ rounds: 2 }));
  const { playing } = workoutOf(someone.state);
  const [first] = playing?.parts ?? [];
  if (playing === null || first === undefined) throw new Error('Nothing is playing');
  const { lead } = first;
  const moment = (second: number, manner: Manner = {}) => someone.moment({ ...manner, second: lead + second });
  return { someone, playing, lead, moment, token: tokenOf(playing) };
}

const HOUR = 60 * 60;

/** Where somebody is who opens the skill an hour after the plug was pulled. */
function anHourLater({ moment }: ReturnType<typeof onScreen>, state: State) {
  const { state: settled } = settleWorkout(state, { kind: 'launch' }, moment(HOUR, { opened: true })) ?? { state };
  return workoutOf(settled);
}

test('without a checkpoint nothing of a round whose end nobody told is certain', () => {
  const screen = onScreen();
  expect(anHourLater(screen, screen.someone.state).place).toEqual({ index: 0, second: 0 });
});

test('a checkpoint keeps what was heard for certain: the movement before it at the worst, and its work counts', () => {
  const screen = onScreen();
  const { place, steps, about, counted } = anHourLater(
    screen,
    atCheckpoint(screen.someone.state, screen.token, screen.moment(225, { channel: 'touch' })),
  );
  expect(about).toBe(true);
  expect(place).toEqual({ index: 3, second: 0 });
  expect(steps.slice(0, 3).map(({ worked }) => worked)).toEqual([45, 45, 45]);
  expect(steps.slice(4).every(({ worked }) => worked === 0)).toBe(true);
  expect(counted).toBe(0);
});

test('a later checkpoint is worth more, and one of another round nothing', () => {
  const { someone, moment, token } = onScreen();
  const at = (second: number) => atCheckpoint(someone.state, token, moment(second, { channel: 'touch' }));
  const certain = (second: number) => workoutOf(at(second)).playing?.certain ?? NaN;
  expect(certain(285)).toBeGreaterThan(certain(225) + 30);
  expect(atCheckpoint(someone.state, 'another', moment(225, { channel: 'touch' }))).toBe(someone.state);
});

test('the caution counts as told after a checkpoint, and not by the clock alone', () => {
  const stranger = person({ screen: true });
  stranger.does(wants({ rounds: 2 }));
  const { playing } = workoutOf(stranger.state);
  if (playing === null) throw new Error('Nothing is playing');
  const later = stranger.moment({ second: HOUR, opened: true });
  const told = (state: State) => settleWorkout(state, { kind: 'launch' }, later)?.state.person.told.floor ?? [];
  expect(told(stranger.state)).toEqual([]);
  const checked = atCheckpoint(stranger.state, tokenOf(playing), stranger.moment({ second: 250, channel: 'touch' }));
  expect(told(checked)).toEqual(['preCheck', 'equipment', 'pause']);
});

test.each([0.8, 1.5, 2.2])('the clock of the document knows no lag: speech that begins after %d s', (start) => {
  const { playing, moment, lead } = onScreen({ start, answer: 2 });
  const touched = { ...moment(100, { channel: 'touch' }), elapsed: lead + 100 };
  expect(heard(playing, touched, null).likely).toBeCloseTo(lead + 100, 6);
});

test('a document whose clock tells of something else is not believed', () => {
  const { playing, moment } = onScreen();
  const now = moment(100, { channel: 'touch' });
  for (const elapsed of [3, 5000]) {
    expect(heard(playing, { ...now, elapsed }, null)).toEqual(heard(playing, now, null));
  }
});
