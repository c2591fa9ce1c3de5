import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { scripts as npmScripts } from '../../package.json';
import { numberWords } from '../../lambda/strings/numberWords';
import { metrics } from '../../lambda/telemetry/counts';
import { at, readTemplate } from '../../tools/checks/template';

const read = (page: string) => readFileSync(`docs/${page}.md`, 'utf8');
const template = readTemplate('infrastructure/skill.yaml');
const scripts = Object.keys(npmScripts);
const pages = ['deploy', 'device-checks', 'privacy', 'runbook', 'terms'];

test.each(pages)('%s names only files that are there', (page) => {
  const named = [...read(page).matchAll(/`((?:lambda|docs|infrastructure|tools)\/[\w./-]+)`/g)].map(
    ([, file = '']) => file,
  );
  // Made by a command each, and not there before it ran.
  const made = ['docs/speech.en-US.md'];
  expect(named.filter((file) => !existsSync(file) && !made.includes(file))).toEqual([]);
});

const markdown = ['.', 'docs', '.github', 'test/model', 'test/health'].flatMap((folder) =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => path.join(folder, file)),
);

test.each(markdown)('%s links only to files that are there', (file) => {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(/(?:\]\(|src=")(?!https?:|mailto:|#)([^)"#\s]+)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(path.join(path.dirname(file), link)))).toEqual([]);
});

/** The names of a page's headings, as GitHub links to them. */
const anchors = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w -]/g, '')
      .replaceAll(' ', '-'),
  );

test.each(markdown)('%s links only to headings of its own that are there', (file) => {
  const text = readFileSync(file, 'utf8');
  const links = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !anchors(text).includes(link))).toEqual([]);
});

test('the contents of the speech book name every part of it', () => {
  const [, ...parts] = anchors(read('speech.en-US'));
  expect(parts.length).toBeGreaterThan(10);
  expect(parts.filter((part) => !read('speech.en-US').includes(`](#${part})`))).toEqual([]);
});

test.each(markdown)('each npm script that %s names is there', (file) => {
  const named = [...readFileSync(file, 'utf8').matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(
    ([, name = '']) => name,
  );
  expect(named.filter((name) => !scripts.includes(name))).toEqual([]);
});

test('every picture and sound of the documents is small, and shown somewhere', () => {
  const shown = markdown.map((file) => readFileSync(file, 'utf8')).join();
  const media = [...readdirSync('docs/pictures').map((file) => `pictures/${file}`), 'minute.mp3'];
  expect(media.filter((file) => !shown.includes(file))).toEqual([]);
  for (const file of media)
    expect(statSync(`docs/${file}`).size).toBeLessThan(file.endsWith('.gif') ? 1_500_000 : 400_000);
});

/** The rows of the table of what was found: check, names and file, what they are now. */
const deviceChecks = read('device-checks')
  .split('\n')
  .filter((line) => /^\| \d+ /.test(line))
  .map((row) => row.split('|').map((cell) => cell.trim()))
  .map(([, check = '', where = '', now = '']) => {
    const quoted = [...where.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    return { check, file: quoted.at(-1) ?? '', names: quoted.slice(0, -1), now: now.split(', ') };
  });

test('each experiment has its row in the table, and names what it sets', () => {
  const sections = read('device-checks').split(/^### /m).slice(1);
  expect(deviceChecks.map(({ check }) => parseInt(check, 10))).toEqual(
    sections.map((section) => parseInt(section, 10)),
  );
  deviceChecks.forEach(({ names }, at) => {
    expect(names).not.toEqual([]);
    for (const name of names) expect(sections[at]).toContain(`\`${name}`);
  });
});

test.each(deviceChecks)('what device check $check sets stands in $file, and is what the table says', (row) => {
  const source = readFileSync(row.file, 'utf8');
  row.names.forEach((name, at) => {
    const parts = name.split('.');
    for (const part of parts) expect(source).toMatch(new RegExp(`\\b${part}\\b ?[?:=(]`));
    const now = row.now[at] ?? '';
    if (/^[\d._]+$/.test(now))
      expect(source).toMatch(new RegExp(`\\b${parts.at(-1)}\\b[^\n;,}]*[:=] ${now}(?![\\d.])`));
  });
});

const cells = (row: string): string[] => row.split('|').map((cell) => cell.replaceAll('*', '').trim());
const numberIn = (cell = ''): number => parseFloat(cell.replaceAll(',', ''));

test('each cost is its amount at its price, and together they are the sum', () => {
  const [, table = ''] = /^(\| For a thousand workouts[^]*?)\n\n/m.exec(read('deploy')) ?? [];
  const [parts, [total = []]] = [table.split('\n').slice(2, -1).map(cells), table.split('\n').slice(-1).map(cells)];
  expect(parts).toHaveLength(5);
  for (const [, , amount = '', price = '', cost] of parts) {
    const each = numberIn(price) / (price.includes('million') ? 1e6 : 1);
    expect(numberIn(amount.split('=')[1]) * each).toBeCloseTo(numberIn(cost), 4);
  }
  expect(parts.reduce((sum, row) => sum + numberIn(row[4]), 0)).toBeCloseTo(numberIn(total[4]), 4);
});

test('the memory the template takes is the one that was chosen', () => {
  const [, chosen = ''] = /\| \*\*([\d,]+) MB\*\*/.exec(read('deploy')) ?? [];
  expect(at(template.parameters, 'MemoryMegabytes', 'Default')).toBe(numberIn(chosen));
});

test('what is paid by the month is counted: metrics, alarms and dashboards', () => {
  const [, metricsPaid, alarmsPaid] =
    /(\w+) custom metrics at 0\.30 \((?:[\d.]+)\), (\w+) alarms at/.exec(read('deploy')) ?? [];
  expect(metricsPaid).toBe(numberWords(Object.keys(metrics).length));
  expect(alarmsPaid).toBe(numberWords(Object.keys(alarms()).length));
});

test('the log is kept as long as the privacy page says', () => {
  expect(read('privacy')).toContain(`deleted after ${String(at(template.parameters, 'LogDays', 'Default'))} days`);
});

test('the runbook has a section for each alarm, and for no other', () => {
  const sections = [...read('runbook').matchAll(/^## (\w+Alarm):/gm)].map(([, name = '']) => name);
  expect(sections).toEqual(Object.keys(alarms()));
});

test('the runbook says what each metric counts', () => {
  const rows = [...read('runbook').matchAll(/^\| `(\w+)` +\| \w/gm)].map(([, name]) => name);
  expect(rows).toEqual(Object.keys(metrics));
});

test('the runbook says what each event of the log means', () => {
  const sources = readdirSync('lambda', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
  const events = sources.flatMap((file) => {
    const source = readFileSync(`lambda/${file}`, 'utf8');
    return [...source.matchAll(/event(?:: | = \w+ \? )'([\w-]+)'(?: : '([\w-]+)')?/g)].flatMap(
      ([, one = '', other = one]) => [one, other],
    );
  });
  expect(events.length).toBeGreaterThan(12);
  expect(events.filter((event) => !read('runbook').includes(event))).toEqual([]);
});

function alarms(): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(template.resources).filter(([, one]) => at(one, 'Type') === 'AWS::CloudWatch::Alarm'),
  );
}
