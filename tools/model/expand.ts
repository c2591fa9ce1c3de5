/**
 * Every phrase a line of the source stands for, the leftmost choice changing last: "(start|begin) [the] workout" is four.
 * Throws where a bracket has no partner.
 */
export function expand(line: string): string[] {
  const [phrases, rest] = alternatives([...line.matchAll(/[()[\]|]|[^()[\]|]+/g)].map(([token]) => token));
  if (rest.length > 0) throw new Error(`"${rest[0] ?? ''}" has no partner in: ${line}`);
  return phrases.map((phrase) => phrase.trim().replaceAll(/\s+/g, ' '));
}

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What choices the tokens begin with, and the tokens after them. */
function alternatives(tokens: readonly string[]): [string[], readonly string[]] {
  const [phrases, rest] = sequence(tokens);
  if (rest[0] !== '|') return [phrases, rest];
  const [others, after] = alternatives(rest.slice(1));
  return [[...phrases, ...others], after];
}

function sequence(tokens: readonly string[]): [string[], readonly string[]] {
  let phrases = [''];
  let rest = tokens;
  for (let token = rest[0]; token !== undefined && !'|)]'.includes(token); token = rest[0]) {
    const close = closing.get(token);
    const [inner, after] = close === undefined ? [[token], rest.slice(1)] : alternatives(rest.slice(1));
    if (close !== undefined && after[0] !== close)
      throw new Error(`"${token}" has no partner before: ${after.join('')}`);
    const choices = token === '[' ? ['', ...inner] : inner;
    phrases = phrases.flatMap((phrase) => choices.map((choice) => phrase + choice));
    rest = close === undefined ? after : after.slice(1);
  }
  return [phrases, rest];
}
