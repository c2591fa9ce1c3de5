import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync } from 'node:fs';
// oxlint-disable-next-line no-restricted-imports -- only looked into
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSync } from 'esbuild';
import { findBrowser } from '../../tools/browser/find';
import { packagedBrowser, packageEntry } from '../../tools/browser/packaged';
import { folderForTests } from '../support/temporaryFolder';
import { browserTests, whereBrowser } from './browserHere';

const entry = packageEntry() ?? '';
const testUnpacking = whereBrowser(test, entry !== '');
const folders = folderForTests();

const unpackInto = (folder: string) => packagedBrowser(entry, path.join(folders, folder));
const file = (...names: string[]) => path.join(folders, ...names);

/** What the package itself would leave in the machine's folder for temporary files. */
const unpackedInTemporary = () =>
  readdirSync(tmpdir()).filter((name) => /^(al2023|chromium|fonts|lib.*\.so.*)$/.test(name));

/** Calls it in a process as `npm run` starts them, and in a worker of that process, both at once. */
async function unpackElsewhere(folder: string, temporary: string): Promise<string> {
  const call = `packagedBrowser(${JSON.stringify(entry)}, ${JSON.stringify(folder)})`;
  // In a worker nothing compiles TypeScript.
  const compiled = file('packaged.cjs');
  buildSync({ entryPoints: ['tools/browser/packaged.ts'], bundle: true, platform: 'node', outfile: compiled });
  const worker = JSON.stringify(`require(${JSON.stringify(compiled)}).${call}`);
  const inWorker = `new (require('node:worker_threads').Worker)(${worker}, { eval: true })`;
  const code = `${inWorker}; require('./tools/browser/packaged.ts').${call}`;
  const child = spawn(process.execPath, ['--import', './tools/tsx.mjs', '-e', code], {
    env: { PATH: process.env['PATH'], TMPDIR: temporary },
    stdio: ['ignore', 'inherit', 'pipe'],
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  await once(child, 'close');
  return complaints;
}

testUnpacking('any number at once, in jest, a process and a worker, end with one whole browser', async () => {
  const before = unpackedInTemporary();
  mkdirSync(file('temporary'));
  const [complaints, { executablePath, environment }] = await Promise.all([
    unpackElsewhere(file('one'), file('temporary')),
    unpackInto('one'),
    unpackInto('one'),
  ]);
  expect(complaints).toBe('');
  expect(execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: environment })).toContain('Chromium');
  expect(readdirSync(folders).toSorted()).toEqual(['one', 'packaged.cjs', 'temporary']);
  expect(readdirSync(file('temporary'))).toEqual([]);
  expect(unpackedInTemporary()).toEqual(before);
});

testUnpacking.each([
  ['of which only the name is there', empty],
  [
    'that lacks a library',
    () => {
      rmSync(file('one', 'al2023', 'lib', 'libnss3.so'));
    },
  ],
  [
    'in which the browser was cut off',
    () => {
      truncateSync(file('one', 'chromium'), 1000);
    },
  ],
] as const)('a folder %s is made again', async (_, damage) => {
  await unpackInto('one');
  damage();
  const { executablePath, environment } = await unpackInto('one');
  expect(execFileSync(executablePath, ['--version'], { encoding: 'utf8', env: environment })).toContain('Chromium');
});

function empty(): void {
  rmSync(file('one'), { recursive: true });
  mkdirSync(file('one'));
}

testUnpacking('a whole folder is left as it is', async () => {
  await unpackInto('one');
  const { ino } = statSync(file('one', 'chromium'));
  await unpackInto('one');
  expect(statSync(file('one', 'chromium')).ino).toBe(ino);
});

testUnpacking('what was unpacked brings its own fonts and asks for none of the machine', async () => {
  const { environment } = await unpackInto('one');
  const fonts = readFileSync(path.join(environment['FONTCONFIG_PATH'] ?? '', 'fonts.conf'), 'utf8');
  expect([...fonts.matchAll(/<(?:cache)?dir[^>]*>([^<]*)/g)].map(([, named]) => named)).toEqual(['fonts', 'fonts']);
  expect(readdirSync(file('one', 'fonts', 'fonts', 'Open_Sans')).length).toBeGreaterThan(0);
});

testUnpacking('what it leaves for a moment lies beside it, not in the folder of the machine', async () => {
  const { environment } = await unpackInto('one');
  expect(environment['TMPDIR']).toBe(file('one', 'temporary'));
  expect(statSync(environment['TMPDIR'] ?? '').isDirectory()).toBe(true);
});

test('there is a package for Linux on x64 only', () => {
  expect(packageEntry('linux', 'arm64')).toBeUndefined();
  expect(packageEntry('darwin', 'x64')).toBeUndefined();
});

test('CHROME_PATH goes before the package', async () => {
  const found = findBrowser({ CHROME_PATH: '/mine' });
  expect(await found?.ready()).toEqual({ executablePath: '/mine', environment: {} });
});

test('without any browser its tests are skipped, but not on a build machine that could have the package', () => {
  const machine = { platform: 'linux', arch: 'x64', env: {} } as const;
  expect(browserTests(true, machine)).toBe('run');
  expect(browserTests(false, machine)).toBe('skipped');
  expect(browserTests(false, { platform: 'darwin', arch: 'arm64', env: { CI: 'true' } })).toBe('skipped');
  expect(browserTests(false, { ...machine, arch: 'arm64', env: { CI: 'true' } })).toBe('skipped');
  expect(() => browserTests(false, { ...machine, env: { CI: 'true' } })).toThrow('@sparticuz/chromium');
});
