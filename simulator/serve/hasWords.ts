import { fstatSync } from 'node:fs';

const STANDARD_INPUT = 0;

/** Seconds a pipe is given to say something before the page is served after all. */
const PATIENCE = 1.5;

/**
 * Whether standard input brings a conversation: a file, or a pipe somebody writes to or has closed. A terminal does
 * not, nor does a machine that has no input at all (`npm start &` in a script): those want the page.
 */
export async function hasWords(input: typeof process.stdin): Promise<boolean> {
  if (input.isTTY) return false;
  const kind = fstatSync(STANDARD_INPUT);
  if (kind.isCharacterDevice()) return false;
  if (kind.isFile()) return true;
  return new Promise((resolve) => {
    const decide = (isSaid: boolean): void => {
      clearTimeout(timer);
      input.off('readable', said);
      resolve(isSaid);
    };
    const said = (): void => {
      decide(true);
    };
    const timer = setTimeout(decide, PATIENCE * 1000, false);
    input.once('readable', said);
  });
}
