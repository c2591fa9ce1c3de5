import { readdirSync, readFileSync } from 'node:fs';
import { fieldsOf, readJson, textOf } from './checks/json';

/** Licences under which we ship what others wrote: all ask for no more than their text beside it. */
const SHIPPABLE = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'ISC', 'MIT'];

export interface Notice {
  readonly text: string;
  /** Packages that must not be shipped, in words; none where all is well. */
  readonly faults: readonly string[];
}

/**
 * What is owed to those whose code is in the bundle: each package with the text of its licence, the same text once.
 *
 * @param inputs the bundle's files, as esbuild's metafile names them
 */
export function noticeOf(inputs: readonly string[]): Notice {
  const folders = inputs.map((input) => /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(input)?.[1] ?? '');
  const packages = [...new Set(folders)].filter((folder) => folder !== '').map(packageIn);
  const parts = [...new Set(packages.map(({ licences }) => licences))].map((text) => {
    const those = packages.filter(({ licences }) => licences === text).map(({ name }) => name);
    return [...those, '', text].join('\n');
  });
  return {
    text:
      [`Leg Wake-Up\n\n${readFileSync('LICENSE', 'utf8').trim()}`, ...parts].join(`\n\n${'-'.repeat(80)}\n\n`) + '\n',
    faults: packages.flatMap(({ name, licence, licences }) => [
      ...(SHIPPABLE.includes(licence) ? [] : [`${name} is under ${licence || 'no licence'} and must not be shipped`]),
      ...(licences === '' ? [`${name} comes without the text of its licence`] : []),
    ]),
  };
}

function packageIn(folder: string) {
  const manifest = fieldsOf(readJson(`${folder}/package.json`));
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)\b/i.test(file));
  return {
    name: `${textOf(manifest['name'])} ${textOf(manifest['version'])}`,
    licence: textOf(manifest['license']),
    licences: files.map((file) => readFileSync(`${folder}/${file}`, 'utf8').trim()).join('\n\n'),
  };
}
