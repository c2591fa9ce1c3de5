import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../../simulator/corpus';
import { hear } from '../../simulator/understand';

const rows = (file: string) => rowsOf(readFileSync(join(__dirname, file), 'utf8'));

test.each(rows('corpus.tsv'))('$label: "$words" is understood', ({ label, words }) => {
  expect(hear(label, words)).toMatchObject({ right: true });
});

/** The share that is understood today, rounded down: it may only grow, to the nine in ten it was before the model had a source. */
describe.each([
  ['practice.tsv', 0.85],
  ['heldOut.tsv', 0.89],
] as const)('%s', (file, least) => {
  const heard = rows(file).map(({ label, words }) => hear(label, words));

  test('so many are understood', () => {
    expect(heard.filter(({ right }) => right).length / heard.length).toBeGreaterThan(least);
  });

  test('no sign of danger is missed', () => {
    expect(heard.filter(({ label, right }) => label.split('|').includes('redFlag') && !right)).toEqual([]);
  });
});
