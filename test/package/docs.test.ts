import { existsSync, readFileSync } from 'node:fs';
import { at, readTemplate } from '../../tools/checks/template';

const read = (page: string) => readFileSync(`docs/${page}.md`, 'utf8');
const template = readTemplate('infrastructure/skill.yaml');
const pages = ['deploy', 'device-checks', 'privacy', 'runbook', 'terms'];

test.each(pages)('%s names only files that are there', (page) => {
  const named = [...read(page).matchAll(/`((?:lambda|docs|infrastructure|tools)\/[\w./-]+)`/g)].map(
    ([, file = '']) => file,
  );
  // Made by a command each, and not there before it ran.
  const made = ['docs/speech.en-US.md'];
  expect(named.filter((file) => !existsSync(file) && !made.includes(file))).toEqual([]);
});

test.each(pages)('%s links only to pages that are there', (page) => {
  const links = [...read(page).matchAll(/\]\((?!https?:)([\w.-]+\.md)/g)].map(([, link = '']) => link);
  expect(links.filter((link) => !existsSync(`docs/${link}`))).toEqual([]);
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
  expect(deviceChecks.map(({ check }) => parseInt(check))).toEqual(sections.map((section) => parseInt(section)));
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
    if (/^[\d._]+$/.test(now)) expect(source).toMatch(new RegExp(`\\b${parts.at(-1)}\\b[^\n;,}]*[:=] ${now}\\b`));
  });
});

test('the costs add up', () => {
  const rows = read('deploy')
    .split('\n')
    .filter((line) => line.startsWith('|'));
  const last = (row: string) => Number(row.split('|').at(-2)?.replaceAll('*', ''));
  const total = rows.find((row) => row.includes('**Together**')) ?? '';
  const parts = rows
    .filter((row) => row !== total)
    .map(last)
    .filter((cost) => cost > 0);
  expect(parts).toHaveLength(5);
  expect(parts.reduce((sum, cost) => sum + cost, 0)).toBeCloseTo(last(total), 4);
});

test('the log is kept as long as the privacy page says', () => {
  expect(read('privacy')).toContain(`deleted after ${String(at(template.parameters, 'LogDays', 'Default'))} days`);
});

test('the runbook has a section for each alarm, and for no other', () => {
  const alarms = Object.entries(template.resources).filter(([, one]) => at(one, 'Type') === 'AWS::CloudWatch::Alarm');
  const sections = [...read('runbook').matchAll(/^## (\w+Alarm):/gm)].map(([, name = '']) => name);
  expect(sections).toEqual(alarms.map(([name]) => name));
});
