/** An own field of whatever this is, so that "constructor" and its kin are never found. */
export function field(thing: unknown, name: string): unknown {
  if (typeof thing !== 'object' || thing === null) return undefined;
  return Object.getOwnPropertyDescriptor(thing, name)?.value;
}

/** The items of whatever this is; none where it is no list. */
export function listed(thing: unknown): readonly unknown[] {
  return Array.isArray(thing) ? thing : [];
}
