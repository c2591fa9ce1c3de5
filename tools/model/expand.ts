/** How the choices of a line are put together: every one with every other, or each of them at least once. */
type Join = (before: readonly string[], choices: readonly string[]) => string[];

const eachWithEach: Join = (before, choices) => before.flatMap((phrase) => choices.map((choice) => phrase + choice));
const eachOnce: Join = (before, choices) =>
  Array.from(
    { length: Math.max(before.length, choices.length) },
    (_, at) => `${before[at % before.length] ?? ''}${choices[at % choices.length] ?? ''}`,
  );

/**
 * Every phrase a line of the source stands for, the leftmost choice changing last: "(start|begin) [the] workout" is
 * four. After "~" each choice is in one phrase at least, but not each with each: "~ (start|begin) [the] workout" is
 * two. Throws where a bracket has no partner.
 */
export function expand(line: string): string[] {
  const sparse = line.startsWith('~');
  const tokens = [...line.slice(sparse ? 1 : 0).matchAll(/[()[\]|]|[^()[\]|]+/g)].map(([token]) => token);
  const [phrases, rest] = alternatives(tokens, sparse ? eachOnce : eachWithEach);
  if (rest.length > 0) throw new Error(`"${rest[0] ?? ''}" has no partner in: ${line}`);
  return [...new Set(phrases.map((phrase) => phrase.trim().replaceAll(/\s+/g, ' ')))];
}

const closing = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What choices the tokens begin with, and the tokens after them. */
function alternatives(tokens: readonly string[], join: Join): [string[], readonly string[]] {
  const [phrases, rest] = sequence(tokens, join);
  if (rest[0] !== '|') return [phrases, rest];
  const [others, after] = alternatives(rest.slice(1), join);
  return [[...phrases, ...others], after];
}

function sequence(tokens: readonly string[], join: Join): [string[], readonly string[]] {
  let phrases = [''];
  let rest = tokens;
  for (let token = rest[0]; token !== undefined && !'|)]'.includes(token); token = rest[0]) {
    const close = closing.get(token);
    const [inner, after] = close === undefined ? [[token], rest.slice(1)] : alternatives(rest.slice(1), join);
    if (close !== undefined && after[0] !== close)
      throw new Error(`"${token}" has no partner before: ${after.join('')}`);
    phrases = join(phrases, token === '[' ? ['', ...inner] : inner);
    rest = close === undefined ? after : after.slice(1);
  }
  return [phrases, rest];
}
