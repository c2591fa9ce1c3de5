/** An opening tag; `empty` if it closes itself. */
export interface Tag {
  readonly kind: 'open';
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly empty: boolean;
}

type Token = Tag | { readonly kind: 'close'; readonly name: string } | { readonly kind: 'text'; readonly text: string };

const NAME = String.raw`[A-Za-z][\w:-]*`;
const CLOSE = new RegExp(String.raw`^/(${NAME})\s*$`);
const OPEN = new RegExp(String.raw`^(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(/?)$`);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');
const ENTITIES = new Map(Object.entries({ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }));

/**
 * The tags and texts of SSML, in order, entities decoded. Throws an Error for what no XML parser would take, and for comments, CDATA
 * and instructions, which a spoken reply never needs.
 */
export function* tokens(ssml: string): Generator<Token> {
  // A quoted attribute may hold ">", so a tag ends at the first one outside quotes.
  const pieces = /<((?:"[^"]*"|'[^']*'|[^<>"'])*)>|([^<]+)|(<)/g;
  for (const [whole, tag, text] of ssml.matchAll(pieces)) {
    if (text !== undefined) yield { kind: 'text', text: decoded(text) };
    else if (tag !== undefined) yield readTag(tag);
    else throw new Error(`SSML: a "${whole}" that opens no tag`);
  }
}

function readTag(inside: string): Token {
  const [, closing] = CLOSE.exec(inside) ?? [];
  if (closing !== undefined) return { kind: 'close', name: closing };
  const [, name, attributes = '', slash] = OPEN.exec(inside) ?? [];
  if (name === undefined) throw new Error(`SSML: <${inside}> is not a tag`);
  return { kind: 'open', name, attributes: readAttributes(name, attributes), empty: slash === '/' };
}

function readAttributes(tag: string, text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE)) {
    if (found.has(name)) throw new Error(`SSML: <${tag}> says "${name}" twice`);
    found.set(name, decoded(double ?? single ?? ''));
  }
  return found;
}

function decoded(text: string): string {
  return text.replace(/&(#x[\da-f]+|#\d+|\w+)?(;?)/gi, (whole, name: string | undefined, end: string) => {
    const decimal = /^#(\d+)$/.exec(name ?? '')?.[1];
    const hex = /^#x([\da-f]+)$/i.exec(name ?? '')?.[1];
    const code = decimal !== undefined ? parseInt(decimal, 10) : hex !== undefined ? parseInt(hex, 16) : undefined;
    const character =
      code === undefined
        ? ENTITIES.get(name ?? '')
        : code > 0 && code <= 0x10ffff
          ? String.fromCodePoint(code)
          : undefined;
    if (end === '' || character === undefined) throw new Error(`SSML: "${whole}" is not an entity`);
    return character;
  });
}
