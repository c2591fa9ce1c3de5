import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rowsOf } from '../../simulator/corpus';
import { hear } from '../../simulator/understand';

const rows = (file: string) => rowsOf(readFileSync(join(__dirname, file), 'utf8'));

test.each(rows('corpus.tsv'))('$label: "$words" is understood', ({ label, words }) => {
  expect(hear(label, words)).toMatchObject({ right: true });
});

describe.each(['practice.tsv', 'heldOut.tsv'])('%s', (file) => {
  const heard = rows(file).map(({ label, words }) => hear(label, words));

  test('nine in ten are understood', () => {
    expect(heard.filter(({ right }) => right).length / heard.length).toBeGreaterThan(0.9);
  });

  test('no sign of danger is missed', () => {
    expect(heard.filter(({ label, right }) => label === 'redFlag' && !right)).toEqual([]);
  });
});
