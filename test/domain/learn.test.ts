import type { Event } from '../../lambda/domain/conversation/event';
import {
  knownPace,
  newPace,
  withObservation,
  withPace,
  type Observation,
  type Pace,
  withRungTried,
} from '../../lambda/domain/workout/pace';
import { spokenBy } from '../../lambda/domain/workout/playhead';
import { KNOWN } from '../support/inWorkout';
import { MONDAY, person, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

const DAY = 24 * 60 * 60 * 1000;
const SILENT_END: Event = { kind: 'ended', by: 'silence' };

const observed = (padding: number, by: Observation['by'] = 'silence'): Observation => ({ padding, utterances: 88, by });

const after = (...observations: readonly Observation[]): readonly Pace[] =>
  observations.reduce<readonly Pace[]>((paces, one, at) => withObservation(paces, 'echo', one, at), []);

/** Two rounds on an Echo whose voice adds `more` to each utterance than planned, and how they end. */
function ends(more: number, event: Event, seconds: (end: number) => number) {
  const someone = person({ person: KNOWN, device: 'echo' });
  someone.does(wants({ rounds: 2 }));
  const { playing } = workoutOf(someone.state);
  if (playing === null) throw new Error('Nothing is playing');
  const [first, next] = playing.parts;
  const part = event.kind === 'ended' ? next : first;
  const end = (part?.begins ?? 0) + (part?.length ?? 0);
  const real = end + spokenBy(playing, end).breaks * more;
  someone.does(event, { second: seconds(real), channel: event.kind === 'ended' ? 'end' : 'voice' });
  return someone.state.person.paces;
}

test.each([-0.5, -0.2, 0, 0.2])('the end of a session by silence teaches what a voice adds: %d s more', (more) => {
  const pace = knownPace(
    ends(more, SILENT_END, (end) => end + 8),
    'echo',
  );
  expect(pace).toMatchObject({ by: 'silence' });
  expect(pace?.padding).toBeCloseTo(0.5 + more, 1);
});

test.each([-0.5, -0.2, 0, 0.2])('a yes into the open microphone teaches it as well: %d s more', (more) => {
  const pace = knownPace(
    ends(more, { kind: 'yes' }, (end) => end + 1.5),
    'echo',
  );
  expect(pace).toMatchObject({ by: 'answer' });
  expect(pace?.padding).toBeCloseTo(0.5 + more, 1);
});

test('people also simply leave: an end no voice of the band could have teaches nothing', () => {
  expect(ends(0, SILENT_END, (end) => end + 60)).toEqual([]);
  expect(
    knownPace(
      ends(0, SILENT_END, (end) => end - 100),
      'echo',
    ),
  ).toBeNull();
});

test('of three observations the median counts, of two their mean, or the smaller where they differ', () => {
  expect(knownPace(after(observed(0.4)), 'echo')?.padding).toBe(0.4);
  expect(knownPace(after(observed(0.4), observed(0.44)), 'echo')?.padding).toBeCloseTo(0.42);
  expect(knownPace(after(observed(0.4), observed(0.6)), 'echo')?.padding).toBe(0.4);
  expect(knownPace(after(observed(0.4), observed(0.7), observed(0.5)), 'echo')?.padding).toBe(0.5);
  expect(knownPace(after(observed(0.1), observed(0.4), observed(0.7), observed(0.5)), 'echo')?.padding).toBe(0.5);
});

test('an answer teaches only while nothing better is known', () => {
  expect(knownPace(after(observed(0.4), observed(0.7, 'answer')), 'echo')?.padding).toBe(0.4);
  expect(knownPace(after(observed(0.7, 'answer'), observed(0.4)), 'echo')).toMatchObject({
    padding: 0.4,
    by: 'silence',
  });
});

test('four Echos are remembered, and the one that told nothing for longest makes room', () => {
  const paces = ['one', 'two', 'three', 'four', 'five'].reduce<readonly Pace[]>(
    (known, device, at) => withPace(known, { ...newPace(device), at }),
    [],
  );
  expect(paces.map(({ device }) => device)).toEqual(['two', 'three', 'four', 'five']);
});

test('twice cut short, an Echo gets shorter speech; once is no reason', () => {
  const someone = person({ person: KNOWN, device: 'echo' });
  const rungs = [1, 2, 3, 4].map(() => {
    someone.does(wants({ rounds: 2 }), { opened: true });
    someone.does({ kind: 'ended', by: 'refused' }, { second: 5, channel: 'end' });
    return someone.state.person.paces[0]?.rung;
  });
  expect(rungs).toEqual([0, 1, 1, 2]);
});

test('a month later one step up is tried, and never again', () => {
  const cut: readonly Pace[] = [{ ...newPace('echo'), rung: 2, since: MONDAY, at: MONDAY }];
  expect(withRungTried(cut, 'echo', MONDAY + 29 * DAY)).toBe(cut);
  const tried = withRungTried(cut, 'echo', MONDAY + 31 * DAY);
  expect(tried[0]).toMatchObject({ rung: 1, tried: true });
  expect(withRungTried(tried, 'echo', MONDAY + 90 * DAY)).toBe(tried);
});
