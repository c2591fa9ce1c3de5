import { intents, lessons } from '../../../simulator/recognise/lessons';

const all = lessons();

test('every intent of our own is taught, none of Amazon', () => {
  expect([...new Set(all.map(({ intent }) => intent))].sort()).toEqual([...intents].sort());
  expect(intents.filter((intent) => intent.startsWith('AMAZON.'))).toEqual([]);
});

test('a sample that is one slot is taught with each value, and no slot is left open', () => {
  const said = all.map(({ stems }) => stems.join(' '));
  expect(said).toEqual(expect.arrayContaining(['chest pain', 'skip']));
  expect(said.filter((words) => /[{}]/.test(words))).toEqual([]);
});
