import { emergencyNumber, emergencyNumbers } from '../../lambda/content/emergencyNumbers';
import { conditionSources, questionSources } from '../../lambda/content/faq';
import { careSources } from '../../lambda/content/care';
import { redFlags } from '../../lambda/content/redFlags';
import { remedies, remediesIn, remedyGroups, remedyWith } from '../../lambda/content/remedies';
import { sources, type Source } from '../../lambda/content/sources';
import { byMuscle, muscles, picks, stretches, stretchOf } from '../../lambda/content/stretches';

const tables = { remedies, stretches, redFlags };

test.each(Object.entries(tables))('%s have ids that differ and read like words', (_, rows) => {
  const ids = rows.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

const cited: readonly (readonly [string, readonly Source[]])[] = [
  ...remedies.map(({ id, sources: read }) => [id, read] as const),
  ...remedies.map(({ id, cautionSources }) => [`the caution of ${id}`, cautionSources] as const),
  ...stretches.map(({ id, sources: read }) => [id, read] as const),
  ...redFlags.map(({ id, sources: read }) => [id, read] as const),
  ...Object.entries(questionSources),
  ...Object.entries(careSources),
  ...Object.entries(conditionSources),
  ...emergencyNumbers.map(({ number, source }) => [number, [source]] as const),
];

test.each(cited)('%s was read somewhere', (_, read) => {
  expect(read.length).toBeGreaterThan(0);
  for (const key of read) expect(Object.hasOwn(sources, key)).toBe(true);
});

test('everything but the article itself has an address', () => {
  for (const [key, { by, url }] of Object.entries(sources)) {
    expect(by).toMatch(/^\S/);
    if (key !== 'article') expect(url).toMatch(/^https?:\/\/\S+$/);
  }
});

test('no source is kept that nothing was read in', () => {
  const used = new Set(cited.flatMap(([, read]) => read));
  expect(Object.keys(sources).filter((key) => ![...used].some((one) => one === key))).toEqual([]);
});

test('the remedies are numbered as in the article, and every one is in a group', () => {
  expect(remediesIn(null).slice(0, 3)).toEqual(['wall-stretch', 'towel-stretch', 'hamstring-stretch']);
  expect(remediesIn(null).at(-1)).toBe('calcium-blockers');
  expect(new Set(remedyGroups.flatMap((group) => remediesIn(group)))).toEqual(new Set(remediesIn(null)));
});

/** The article's own holds; the seated stretch has none there, so its time is ours. */
test.each([
  ['wall-calf', { from: 15, to: 30, by: 'source' }, 1],
  ['towel-calf', { from: 30, to: 30, by: 'source' }, 3],
  ['hamstring', { from: 10, to: 15, by: 'source' }, 1],
  ['inner-calf', { from: 15, to: 30, by: 'ours' }, 1],
] as const)('%s is held as long as the article says', (id, hold, repeats) => {
  expect(stretchOf(id)).toMatchObject({ hold, repeats });
});

test('the first action, the foot and the thigh are not among the ten', () => {
  expect(stretches.filter(({ id }) => remedyWith(id) === null).map(({ id }) => id)).toEqual([
    'toe-pull',
    'foot',
    'thigh',
  ]);
});

test('a stretch picked by place can be done there, and one picked by muscle stretches it', () => {
  for (const place of ['bed', 'sitting', 'lying', 'standing'] as const) {
    expect(stretchOf(picks[place]).positions).toContain(place);
  }
  expect(stretchOf(picks.bed).fetch).toBeNull();
  expect(stretchOf(picks.quickest).fetch).toBeNull();
  for (const muscle of muscles) expect(stretchOf(byMuscle[muscle]).muscle).toBe(muscle);
});

test('whatever is an emergency names the number', () => {
  for (const { level, names } of redFlags) if (level === 'now') expect(names).toBe('number');
});

test.each([
  ['America/Chicago', 'en-US', '911'],
  ['America/Indiana/Knox', 'en-US', '911'],
  ['Europe/London', 'en-US', '999'],
  ['Europe/Dublin', 'en-GB', '999'],
  ['Asia/Kolkata', 'en-IN', '112'],
  ['Australia/Perth', 'en-AU', '000'],
  // an American device abroad must not be told 911
  ['Asia/Tokyo', 'en-US', null],
  ['America/Sao_Paulo', 'en-US', null],
  ['America/Toronto', 'en-US', '911'],
  ['America/Mexico_City', 'en-US', null],
  ['Europe/Londonderry', 'en-GB', null],
  // no zone, or one that names no place: the locale
  [null, 'en-US', '911'],
  [null, 'en-GB', '999'],
  [null, 'en-AU', '000'],
  [null, 'en-IN', '112'],
  [null, 'en-CA', '911'],
  ['Etc/UTC', 'en-US', '911'],
  ['UTC', 'en-GB', '999'],
  ['', 'xx-XX', null],
] as const)('in %s on an %s device the number is %s', (zone, locale, number) => {
  expect(emergencyNumber(zone, locale)).toBe(number);
});
