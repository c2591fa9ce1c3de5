import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findings, judge, type Finding } from '../../simulator/health/judge';
import { rowsOf } from '../../simulator/corpus';

const rows = rowsOf(readFileSync(join(__dirname, 'replies.tsv'), 'utf8')).map(({ label, words }) => ({
  label: label.split(', '),
  reply: words,
}));

/** A reader ticks these only where nothing weightier is told. */
const minor: readonly Finding[] = ['asks', 'reassurance', 'told', 'today if'];

test('sixty replies or more were labelled, each with findings there are', () => {
  expect(rows.length).toBeGreaterThanOrEqual(60);
  expect(rows.flatMap(({ label }) => label).filter((name) => !findings.some((one) => one === name))).toEqual([]);
});

test.each(rows)('$label: $reply', ({ label, reply }) => {
  const found = [...judge(reply)].filter((one) => label.includes(one) || !minor.includes(one));
  expect(found.sort()).toEqual([...label].sort());
});
