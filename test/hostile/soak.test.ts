import { soak } from '../../tools/bench/soak';

test('memory stays as it is, however many turns there were', async () => {
  const heaps: number[] = [];
  for await (const { heap } of soak(10, 4, 300)) heaps.push(heap);
  const [, second = 0] = heaps;
  const last = heaps.at(-1) ?? Infinity;
  // A thousand bytes kept of every turn would be more than this.
  expect(last - second).toBeLessThan(600_000);
});
