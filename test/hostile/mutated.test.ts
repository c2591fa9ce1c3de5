import { attack } from './support/attack';

// `npm run hostile` sends a hundred thousand.
test('two thousand broken requests, half of them to real conversations: a whole answer to each', async () => {
  const { requests, midway, faults } = await attack(11, 2000);
  expect(faults).toEqual([]);
  expect({ requests, midway }).toEqual({ requests: 2000, midway: 1000 });
});
