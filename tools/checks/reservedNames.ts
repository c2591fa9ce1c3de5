/** Names that lead nowhere, for good (RFC 2606 and 6761): fine while one builds, wrong in a store. */
const RESERVED =
  /(^|[^\w-])((?:[\w-]+\.)*(?:[\w-]+\.(?:example|invalid|test)|localhost|example\.(?:com|net|org)))(?![\w-]|\.\w)/gi;

/** Every reserved name in a document, with the path to the text that has it. */
export function reservedNames(value: unknown, path = ''): readonly string[] {
  if (typeof value === 'string') return [...value.matchAll(RESERVED)].map(([, , name = '']) => `${path}: ${name}`);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => reservedNames(inner, path === '' ? key : `${path}.${key}`));
}
