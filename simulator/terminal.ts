import { writeFileSync } from 'node:fs';
import { caption, wordsBetween } from './caption';
import type { Exchange } from './exchange';
import type { Household } from './household';
import { perform } from './perform';
import type { Recorder } from './recorder';
import { step } from './script';
import { ScriptError } from './scriptError';

/** How a typed conversation meets the world. */
export interface Terminal {
  /**
   * Live, replies are heard in their own time and words interrupt; at once, replies are there whole, and words wait for
   * their end.
   */
  readonly pace: 'live' | 'at once';
  /** The next whole line that was typed, if there is one; `null` when there will be no more. */
  readonly typed: () => string | null | undefined;
  /** True while a line is begun: its first letter is the wake word, and time stands still until it is said. */
  readonly isTyping: () => boolean;
  /** Lets a little real time pass and returns how much of the simulated world's that was, in milliseconds. */
  readonly tick: () => Promise<number>;
  readonly print: (text: string) => void;
  /** What stands before the line being typed. */
  readonly prompt: (text: string) => void;
}

/** Talks until there is nobody left to talk to. A bad line is told and forgotten. */
export async function converse(household: Household, terminal: Terminal, recorder: Recorder): Promise<void> {
  const { print, pace } = terminal;
  let file: string | undefined;
  let told = household.clock.now;
  const tell = () => {
    if (pace === 'at once') return;
    for (const words of wordsBetween(household.here.microphone, told, household.clock.now)) print(`  ${words}`);
    told = household.clock.now;
  };
  for (let line = terminal.typed(); line !== null; line = terminal.typed()) {
    if (line !== undefined) {
      tell();
      const wanted = /^\s*\.record\b\s*(.*)$/.exec(line)?.[1]?.trim();
      if (wanted === undefined) await act(household, line, terminal, recorder);
      else file = begun(wanted, print) ?? file;
      if (file !== undefined) writeFileSync(file, recorder.text());
    } else {
      const passed = await terminal.tick();
      if (!terminal.isTyping()) await household.advance(household.clock.now + Math.round(passed));
    }
    tell();
    terminal.prompt(pace === 'live' ? `[${caption(household.here.microphone, household.clock.now)}] > ` : '> ');
  }
}

/** What a listener is told of an exchange at once; the words of the reply come in their own time. */
export function remarks({ request, response, session, faults }: Exchange): string[] {
  const told = faults.map((fault) => `  ! ${fault}`);
  if (!request) told.push('  (Alexa hears that, not the skill. Try: open leg wake up)');
  if (request?.request.type === 'SessionEndedRequest') told.push('  (the session is over)');
  else if (response && session === 'ended') told.push('  (and then the session is over)');
  return told;
}

/** The file a conversation is written to from now on; undefined where that can't be, and why is told. */
function begun(file: string, print: Terminal['print']): string | undefined {
  try {
    if (file === '') throw new Error('.record needs the name of a file');
    // Nothing that is there already is written over.
    writeFileSync(file, '', { flag: 'wx' });
    print(`  (what is said goes to ${file})`);
    return file;
  } catch (error) {
    print(`  ! ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

async function act(household: Household, line: string, { pace, print }: Terminal, recorder: Recorder): Promise<void> {
  const listener = {
    note: print,
    fail: (text: string) => {
      print(`  ! ${text}`);
    },
  };
  try {
    const read = step(line, 1);
    if (!read) return;
    const { deed, at } = read;
    if (deed.do === 'begin another') print('  (a new script is for --script; leave with Ctrl-C and start again)');
    else if (deed.do === 'expect' || deed.do === 'keep quiet' || at !== undefined || pace === 'at once')
      await recorder.asWritten(line.trim(), () => perform(household, { ...read, deed }, listener));
    // Words that come while Alexa speaks are a barge-in.
    else
      await recorder.act(line.trim(), () =>
        deed.do === 'say' ? household.say(deed.words) : perform(household, { ...read, deed }, listener),
      );
  } catch (error) {
    if (!(error instanceof ScriptError)) throw error;
    print(`  ! ${error.problem}`);
  }
}
