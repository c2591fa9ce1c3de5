/** An object of an APL document or its data: written elsewhere, so nothing is known of it. */
export type Json = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** APL lets a list of one be written without its brackets. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value : [value];
}

/** Own properties only: a document may not reach for `constructor`. */
export function property(of: unknown, key: string | number): unknown {
  if (Array.isArray(of) && key === 'length') return of.length;
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, key)) return undefined;
  return Object.getOwnPropertyDescriptor(of, key)?.value;
}
