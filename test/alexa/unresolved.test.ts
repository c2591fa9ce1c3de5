import type { Intent, Slot } from 'ask-sdk-model';
import { eventOf } from '../../lambda/alexa/intents';
import { matchedSlot } from '../../simulator/matchedSlot';
import { model } from '../../simulator/model';

const unknown = (name: string): Slot => ({
  ...matchedSlot(name, 'any', 'gronk', { id: 'gronk', name: 'gronk' }),
  value: 'gronk',
});
const timedOut = (name: string): Slot => ({
  name,
  value: 'gronk',
  confirmationStatus: 'NONE',
  resolutions: { resolutionsPerAuthority: [{ authority: 'ours', status: { code: 'ER_ERROR_TIMEOUT' }, values: [] }] },
});
const bare = (name: string): Slot => ({ name, value: 'gronk', confirmationStatus: 'NONE' });

const ours = model.intents.flatMap(({ name: intent, slots = [] }) =>
  slots.filter(({ type }) => !type.startsWith('AMAZON.')).map(({ name, type }) => ({ intent, name, type })),
);
const intentOf = (name: string, ...slots: readonly Slot[]): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(slots.map((slot) => [slot.name, slot])),
});

/** How a denial is worded changes nothing. */
const harmless = new Set(['denial']);

describe.each(ours.filter(({ name }) => !harmless.has(name)))(
  '{$name} of $intent, filled with words of no list',
  ({ intent, name }) => {
    test.each([
      ['resolved to an id of nobody', unknown(name)],
      ['timed out', timedOut(name)],
      ['without resolutions', bare(name)],
    ])('%s: acts on nothing', (_, slot) => {
      expect(eventOf(intentOf(intent, slot)).kind).toBe('unresolved');
    });

    test('a sign of danger beside it is heard all the same', () => {
      const sign = matchedSlot('sign', 'Sign', 'chest pain', { id: 'chest-pain', name: 'chest pain' });
      if (name !== 'sign')
        expect(eventOf(intentOf(intent, bare(name), sign))).toEqual({ kind: 'redFlag', sign: 'chest-pain' });
    });
  },
);

test.each(['CrampIntent', 'RedFlagIntent', 'SoreIntent', 'ReliefIntent', 'CannotIntent'])(
  'words in the place of a sign in %s may be one',
  (intent) => {
    expect(eventOf(intentOf(intent, bare('sign')))).toEqual({ kind: 'unresolved', slot: 'sign' });
  },
);

test('the most urgent of several signs wins', () => {
  const sign = matchedSlot('sign', 'Sign', 'both', { id: 'swollen', name: 'swollen' });
  const [authority] = sign.resolutions?.resolutionsPerAuthority ?? [];
  authority?.values.push({ value: { id: 'chest-pain', name: 'chest pain' } });
  expect(eventOf(intentOf('RedFlagIntent', sign))).toEqual({ kind: 'redFlag', sign: 'chest-pain' });
});

test('a sign that is denied is no alarm, and beside a cramp the cramp', () => {
  const sign = matchedSlot('sign', 'Sign', 'swollen', { id: 'swollen', name: 'swollen' });
  const denial = matchedSlot('denial', 'Denial', 'not', { id: 'not', name: 'not' });
  expect(eventOf(intentOf('RedFlagIntent', denial, sign))).toEqual({ kind: 'no', denies: 'sign' });
  expect(eventOf(intentOf('CrampIntent', denial, sign)).kind).toBe('cramp');
});

test.each([
  ['WaitIntent', 'duration', 'PT10M', { kind: 'pause', seconds: 600 }],
  ['WaitIntent', 'duration', 'P?W', { kind: 'pause' }],
  ['AdjustIntent', 'rest', 'PT90S', { kind: 'adjust', change: 'moreRest', seconds: 90 }],
  ['AdjustIntent', 'extra', 'PT30S', { kind: 'adjust', change: 'tenMore', seconds: 30 }],
  ['AdjustIntent', 'back', 'PT10S', { kind: 'adjust', change: 'tenBack', seconds: 10 }],
  ['StartWorkoutIntent', 'duration', 'PT10M', { kind: 'start', wish: { minutes: 10 } }],
  ['CrampIntent', 'duration', 'PT9M', { kind: 'cramp', again: true, minutes: 9 }],
  ['CrampIntent', 'duration', 'PT10M', { kind: 'redFlag', sign: 'too-long' }],
  ['CrampIntent', 'duration', 'PT900S', { kind: 'redFlag', sign: 'too-long' }],
  ['CrampIntent', 'duration', 'P2W', { kind: 'redFlag', sign: 'too-long' }],
  ['CrampIntent', 'duration', 'P?W', { kind: 'redFlag', sign: 'too-long' }],
  ['ReliefIntent', 'duration', 'PT0.5H', { kind: 'redFlag', sign: 'too-long' }],
])('a time in %s, {%s} = %s, is %j', (intent, name, value, event) => {
  expect(eventOf(intentOf(intent, { name, value, confirmationStatus: 'NONE' }))).toMatchObject(event);
});
