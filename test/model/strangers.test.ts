import { understand } from '../../simulator/recogniser';
import { strangers } from '../support/strangers';

test('nine in ten sentences that are none of our business are refused', () => {
  const taken = strangers.filter((words) => understand(words).name !== 'AMAZON.FallbackIntent');
  expect(taken.length / strangers.length).toBeLessThanOrEqual(0.1);
});

test.each(['', '   ', '?!', '12345678901234567890', 'xyzzy plugh', '💥', 'constructor __proto__ toString'])(
  'makes nothing of %j',
  (words) => {
    expect(understand(words).name).toBe('AMAZON.FallbackIntent');
  },
);
