import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { overlaid } from './overlay';
import { type Source, sourceOf } from './source';

const SOURCE = 'interactionModels/source';
/** The locale the source itself is written in. */
const HOME = 'en-US';

/** What people of a locale say. Throws where it is neither the source's own nor has an overlay. */
export function readSource(locale: string): Source {
  const source = sourceOf(filesUnder(SOURCE));
  return locale === HOME ? source : overlaid(source, filesUnder(join(SOURCE, locale)));
}

/** The text files under a folder, by their path in it. */
function filesUnder(folder: string): Map<string, string> {
  return new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('.txt'))
      .sort()
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'utf8')]),
  );
}
