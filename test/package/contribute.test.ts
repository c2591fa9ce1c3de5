import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { fieldsOf, itemsOf, readJson, textOf } from '../../tools/checks/json';
import { at } from '../../tools/checks/template';
import { nodeVersions } from '../../tools/runtime/install';

const read = (file: string) => readFileSync(file, 'utf8');
const yaml = (file: string): unknown => parse(read(file));
const project = fieldsOf(readJson('package.json'));
const scripts = Object.keys(fieldsOf(project['scripts']));
const pages = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', 'docs/deploy.md', 'docs/runbook.md'];
const workflow = yaml('.github/workflows/check.yml');

test.each([...pages, '.github/workflows/check.yml', '.ci/run'])('%s names only commands that are there', (page) => {
  const named = [...read(page).matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name = '']) => name);
  expect([...named, 'test'].filter((name) => !scripts.includes(name))).toEqual([]);
});

test('the build machines try the oldest Node we promise and each that Lambda runs', () => {
  const engine = textOf(at(project, 'engines', 'node')).replace('>=', '');
  const tried = itemsOf(at(workflow, 'jobs', 'linux', 'strategy', 'matrix', 'node'));
  expect(tried).toEqual([engine, ...nodeVersions.map(String)]);
});

test('the build machines run as little as they may, and no one sees a key', () => {
  expect(at(workflow, 'permissions')).toEqual({ contents: 'read' });
  expect(read('.github/workflows/check.yml')).not.toContain('secrets.');
});

test('updates are looked for in every folder with packages of its own', () => {
  const updates = itemsOf(at(yaml('.github/dependabot.yml'), 'updates')).map(fieldsOf);
  const folders = updates.flatMap(({ directory, directories }) => [directory, ...itemsOf(directories)].map(textOf));
  const locks = readdirSync('tools/runtime')
    .filter((name) => existsSync(`tools/runtime/${name}/package-lock.json`))
    .map((name) => `/tools/runtime/${name}`);
  expect(locks).not.toEqual([]);
  expect(folders).toEqual(expect.arrayContaining(['/', ...locks]));
  const gone = folders.filter((folder) => folder !== '' && !existsSync(`.${folder}`));
  expect(gone).toEqual([]);
});

test.each(readdirSync('.github/ISSUE_TEMPLATE'))('the form %s can be filled in', (form) => {
  const { name, description, body } = fieldsOf(yaml(`.github/ISSUE_TEMPLATE/${form}`));
  expect([textOf(name), textOf(description)]).not.toContain('');
  const asked = itemsOf(body).filter((part) => at(part, 'type') !== 'markdown');
  expect(asked.filter((part) => at(part, 'validations', 'required') === true).length).toBeGreaterThan(1);
  for (const part of asked) expect([textOf(at(part, 'id')), textOf(at(part, 'attributes', 'label'))]).not.toContain('');
});

test('a form about health asks for a source', () => {
  const parts = itemsOf(at(yaml('.github/ISSUE_TEMPLATE/health.yml'), 'body'));
  expect(parts.find((part) => at(part, 'id') === 'source')).toMatchObject({ validations: { required: true } });
});
