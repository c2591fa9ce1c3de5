import { SourceMap, type SourceMapPayload } from 'node:module';

/**
 * The source's file, line and column of a place in the bundle; undefined where it has none.
 *
 * @param place ends in line and column, both counted from one, as in `index.js:1:20331`
 * @param map the text of the source map
 */
export function placeOf(place: string, map: string): string | undefined {
  const [line = 0, column = 0] = place.split(':').slice(-2).map(Number);
  const payload: unknown = JSON.parse(map);
  if (!isSourceMap(payload)) throw new TypeError('This is no source map');
  const origin = new SourceMap(payload).findEntry(line - 1, column - 1);
  if (!('originalSource' in origin)) return undefined;
  const file = origin.originalSource.replace(/^(\.\.\/)+/, '');
  return `${file}:${origin.originalLine + 1}:${origin.originalColumn + 1}`;
}

const isSourceMap = (value: unknown): value is SourceMapPayload =>
  typeof value === 'object' && value !== null && 'mappings' in value && typeof value.mappings === 'string';
