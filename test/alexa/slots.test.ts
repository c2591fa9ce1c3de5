import { secondsIn } from '../../lambda/alexa/duration';
import { slotsOf } from '../../lambda/alexa/slots';

const ids = ['calf', 'foot'] as const;
const known = (...found: readonly string[]) => ({
  authority: 'ours',
  status: { code: 'ER_SUCCESS_MATCH' },
  values: found.map((id) => ({ value: { id, name: id } })),
});
const failed = (code: string) => ({ authority: 'ours', status: { code } });
const slot = (...authorities: readonly unknown[]) =>
  slotsOf({ muscle: { name: 'muscle', value: 'said', resolutions: { resolutionsPerAuthority: authorities } } });

describe('a slot has three states', () => {
  test.each([
    ['left out', slotsOf({})],
    ['there, with nothing said in it', slotsOf({ muscle: { name: 'muscle', confirmationStatus: 'NONE' } })],
    ['there, with an empty value', slotsOf({ muscle: { name: 'muscle', value: '' } })],
  ])('empty: %s', (_, slots) => {
    expect([slots.isFilled('muscle'), slots.id('muscle', ids)]).toEqual([false, null]);
  });

  test.each([
    ['no match', slot(failed('ER_SUCCESS_NO_MATCH'))],
    ['a timeout', slot(failed('ER_ERROR_TIMEOUT'))],
    ['an exception', slot(failed('ER_ERROR_EXCEPTION'))],
    ['an id of nobody', slot(known('tail'))],
    ['no resolutions at all', slotsOf({ muscle: { name: 'muscle', value: 'said' } })],
  ])('filled and not resolved: %s', (_, slots) => {
    expect([slots.isFilled('muscle'), slots.id('muscle', ids)]).toEqual([true, null]);
  });

  test.each([
    ['one authority', slot(known('foot'))],
    ['the second authority', slot(failed('ER_SUCCESS_NO_MATCH'), known('foot'))],
    ['several values, the first that is ours', slot(known('tail', 'foot'))],
  ])('resolved: %s', (_, slots) => {
    expect([slots.isFilled('muscle'), slots.id('muscle', ids)]).toEqual([true, 'foot']);
  });

  test('resolved: every value of a list, which has no value of its own', () => {
    const value = (id: string) => ({
      type: 'Simple',
      value: id,
      resolutions: { resolutionsPerAuthority: [known(id)] },
    });
    const list = slotsOf({
      muscle: { name: 'muscle', slotValue: { type: 'List', values: [value('foot'), value('calf')] } },
    });
    expect(list.all('muscle', ids)).toEqual(['foot', 'calf']);
  });
});

test.each([
  ['PT30S', 30],
  ['PT900S', 900],
  ['PT0.5H', 1800],
  ['PT0,5H', 1800],
  ['PT1H30M', 5400],
  ['P1D', 86_400],
  ['P2W', 1_209_600],
  ['P1M', 28 * 86_400],
  ['P2YT3H10M', 2 * 365 * 86_400 + 3 * 3600 + 600],
  ['P?W', 'unclear'],
  ['P', 'unclear'],
  ['PT', 'unclear'],
  ['a while', 'unclear'],
])('%s lasts %s seconds', (text, seconds) => {
  expect(secondsIn(text)).toBe(seconds);
});
