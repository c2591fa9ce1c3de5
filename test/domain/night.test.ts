import { KNOWN } from '../support/inWorkout';
import { person, type Beginning } from '../support/person';
import { wants } from '../support/wishes';
import { cramp, guide } from './talk';

const softness = (
  zone: string,
  event: Parameters<ReturnType<typeof person>['does']>[0],
  known: Beginning['person'] = {},
) => {
  const reply = person({ person: { ...KNOWN, zone, ...known } }).does(event);
  return reply.kind === 'nothing' ? null : reply.soft;
};

test('at night holds, stretches and the front door are spoken softly', () => {
  for (const event of [cramp('calf'), guide({ stretch: 'toe-pull' }), { kind: 'launch' } as const]) {
    expect(softness('America/Denver', event)).toBe(true);
    expect(softness('UTC', event)).toBe(false);
  }
});

test('a workout is never spoken softly: it has to be heard from the floor', () => {
  expect(softness('America/Denver', wants())).toBe(false);
});

test('whoever asked for more keeps the usual voice at night', () => {
  const { settings } = person().state.person;
  expect(softness('America/Denver', cramp('calf'), { settings: { ...settings, night: 'usual' } })).toBe(false);
});

/** Seven in the morning in UTC, seen from some hours away: a zone's sign is the other way round in these names. */
test.each([
  ['21:00', 'Etc/GMT+10', false],
  ['22:00', 'Etc/GMT+9', true],
  ['05:00', 'Etc/GMT+2', true],
  ['06:00', 'Etc/GMT+1', false],
])('at %s it is night or not', (_, zone, night) => {
  expect(softness(zone, cramp('calf'))).toBe(night);
});

test('where nobody knows the zone, no hour is night', () => {
  const someone = person({ person: KNOWN });
  expect(someone.does(cramp('calf'), { second: -4 * 3600 })).toMatchObject({ soft: false });
});
