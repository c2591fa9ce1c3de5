// Out of the loop: where tests run, each look at a global name is slow.
const { imul } = Math;

/**
 * A text of 64 bits that is another for every other text: two sums ("FNV-1a" with two primes) over its letters. Not by
 * `node:crypto`, because the page in the simulator reads what a session carries too.
 */
export function checksum(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charCodeAt(at);
    one = imul(one ^ letter, 0x01000193);
    other = imul(other ^ letter, 0x5bd1e995);
  }
  return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, '0')).join('');
}
