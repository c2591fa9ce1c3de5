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

test('each number a device check sets stands in the file it names', () => {
  const rows = read('device-checks')
    .split('\n')
    .filter((line) => /^\| \d+ /.test(line));
  expect(rows.length).toBeGreaterThan(10);
  for (const row of rows) {
    const [, , where = ''] = row.split('|');
    const quoted = [...where.matchAll(/`([^`]+)`/g)].map(([, text = '']) => text);
    const file = quoted.find((text) => text.startsWith('lambda/') && text.endsWith('.ts'));
    for (const name of quoted.filter((text) => !text.startsWith('lambda/'))) {
      const source = readFileSync(file ?? '', 'utf8');
      const missing = name.split('.').filter((part) => !new RegExp(`\\b${part}\\b ?[:=(]`).test(source));
      expect({ row, missing }).toEqual({ row, missing: [] });
    }
  }
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
