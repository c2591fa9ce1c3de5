/** Where a value is in a document: the keys that lead to it. */
export type Path = readonly string[];

/** Every path of a document, containers before what they contain. */
export function pathsOf(document: unknown, path: Path = []): readonly Path[] {
  if (typeof document !== 'object' || document === null) return [path];
  return [path, ...Object.entries(document).flatMap(([key, value]) => pathsOf(value, [...path, key]))];
}

/** What is at a path, undefined where there is nothing. */
export const valueAt = (document: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (part, key) =>
      typeof part === 'object' && part !== null ? Object.getOwnPropertyDescriptor(part, key)?.value : undefined,
    document,
  );

/** A copy of a document with one value replaced; `GONE` takes it out. */
export function withValue(document: unknown, path: Path, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (typeof document !== 'object' || document === null) return document;
  if (Array.isArray(document)) {
    return document.flatMap((item: unknown, at) => {
      if (String(at) !== key) return [item];
      return rest.length === 0 && value === GONE ? [] : [withValue(item, rest, value)];
    });
  }
  return Object.fromEntries(
    Object.entries(document).flatMap(([name, item]): [string, unknown][] => {
      if (name !== key) return [[name, item]];
      return rest.length === 0 && value === GONE ? [] : [[name, withValue(item, rest, value)]];
    }),
  );
}

export const GONE = Symbol('gone');
