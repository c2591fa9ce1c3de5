import { readFileSync, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import { OptionError } from './options';
import { step, type Step } from './script';

/** The text of a script; `-` reads standard input to its end. Throws an OptionError where there is none. */
export async function textOf(file: string): Promise<string> {
  if (file === '-') return wholeOf(process.stdin);
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new OptionError(`--script: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Milliseconds between two looks at a file. */
const LOOK = 200;

/** What tells one state of a file from another; undefined where there is no file just now. */
export function stampOf(file: string): string | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && `${found.mtimeMs} ${found.size} ${found.ino}`;
}

/**
 * Settles when a file is there and no longer as it was. Asks again and again: editors that put a new file in its place
 * are seen too.
 */
export async function changed(file: string, before: string | undefined): Promise<void> {
  for (let now = stampOf(file); now === undefined || now === before; now = stampOf(file)) await pause(LOOK);
}

async function wholeOf(stream: NodeJS.ReadableStream): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString('utf8');
}

/**
 * The steps of lines that come one by one, each as soon as it is there. Throws a ScriptError for a bad one.
 *
 * @param patience seconds to wait for the first line: a pipe nobody writes to must not hang the program
 */
export async function* stepsOf(stream: NodeJS.ReadableStream, patience: number): AsyncGenerator<Step> {
  // A pipe that was closed without a word before anybody listened never closes its lines.
  if (!stream.readable) return;
  const lines = createInterface({ input: stream });
  const nobody = setTimeout(() => {
    lines.close();
  }, patience * 1000);
  nobody.unref();
  let number = 0;
  try {
    for await (const line of lines) {
      clearTimeout(nobody);
      number += 1;
      const read = step(line, number);
      if (read) yield read;
    }
  } finally {
    clearTimeout(nobody);
    lines.close();
  }
}
