/**
 * Why a value would not come back from JSON as it went in, or undefined if it would.
 *
 *     jsonFault({ at: new Date() })  // "at is no plain value"
 */
export function jsonFault(value: unknown, path = 'the value'): string | undefined {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return undefined;
  if (typeof value === 'number')
    return Number.isFinite(value) && !Object.is(value, -0) ? undefined : `${path} is ${value}`;
  if (Array.isArray(value)) return firstFault(value.map((item, index) => [`${path}[${index}]`, item]));
  if (typeof value !== 'object') return `${path} is ${typeof value}`;
  if (!isPlain(value)) return `${path} is no plain value`;
  return firstFault(
    Object.entries(value).map(([name, inner]) => [path === 'the value' ? name : `${path}.${name}`, inner]),
  );
}

function firstFault(entries: [string, unknown][]): string | undefined {
  for (const [path, value] of entries) {
    const fault = jsonFault(value, path);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

/** Plain in whatever realm it was made: its prototype is the root of all. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || (typeof prototype === 'object' && Object.getPrototypeOf(prototype) === null);
}
