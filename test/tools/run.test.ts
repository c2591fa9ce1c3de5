import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { scripts } from '../../package.json';
import { folderForTests } from '../support/temporaryFolder';

const folder = folderForTests();

/** Runs a program that prints its options on a Node that says it is of this version. */
function onNode(version: string, program = 'program.ts') {
  const [pretense, file] = [join(folder, 'version.cjs'), join(folder, program)];
  const versions = `{ ...process.versions, node: '${version}' }`;
  writeFileSync(pretense, `Object.defineProperty(process, 'versions', { value: ${versions} });`);
  writeFileSync(file, 'const given: readonly string[] = process.argv.slice(2);\nconsole.log(given.join());');
  const args = ['--require', pretense, 'tools/run.cjs', file, '--one', 'two'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', timeout: 120_000 });
  return { code: status, stdout, stderr };
}

test.each(['20.18.3', '18.20.8', '9.11.2', '0.12.18'])('Node %s is refused with one sentence', (version) => {
  expect(onNode(version)).toEqual({
    code: 2,
    stdout: '',
    stderr: `Leg Wake-Up needs Node 20.19 or newer, and this is Node ${version}.\n`,
  });
});

test.each(['20.19.0', process.versions.node])('Node %s runs the program with its options', (version) => {
  expect(onNode(version)).toEqual({ code: 0, stdout: '--one,two\n', stderr: '' });
});

test('a path may have spaces', () => {
  expect(onNode(process.versions.node, 'my program.ts')).toMatchObject({ code: 0, stdout: '--one,two\n' });
});

test('any Node can read what refuses it, and every program starts there', () => {
  expect(() => transformSync(readFileSync('tools/run.cjs', 'utf8'), { target: 'es5' })).not.toThrow();
  const typeScript = Object.values(scripts).filter((script) => script.endsWith('.ts'));
  expect(typeScript.length).toBeGreaterThan(20);
  for (const script of typeScript) expect(script).toMatch(/^node tools\/run\.cjs \S+$/);
});
