import { evaluate, type Scope } from './expression';
import { isObject, type Json, listOf } from './json';

/** What a document will send by itself: so many milliseconds after its commands began. */
interface Sending {
  readonly at: number;
  readonly sequencer: string;
  readonly arguments: readonly unknown[];
}

/** The sequencer of everything that names none. */
export const MAIN = 'MAIN';

/** Beyond this nothing is planned: a document that repeats forever would never be done. */
const HORIZON = 3 * 60 * 60 * 1000;

/**
 * The events a list of commands sends, and when. Idle, delays, Sequential, Parallel, Select, sequencers and the
 * document's own commands are followed; commands that only change the picture take the time they say they take.
 *
 * @param elapsed milliseconds since the document came on, when its commands begin
 */
export function sendings(commands: unknown, scope: Scope, document: Json, elapsed = 0): Sending[] {
  let sent: Sending[] = [];

  const at = (names: Scope, moment: number): Scope => ({ ...names, elapsedTime: Math.max(0, elapsed + moment) });

  function sequence(list: unknown, names: Scope, from: number, on: string): number {
    return listOf(list).reduce<number>((at, command) => (isObject(command) ? one(command, names, at, on) : at), from);
  }

  function one(command: Json, names: Scope, from: number, on: string): number {
    if (command.when !== undefined && !evaluate(command.when, names)) return from;
    const other = evaluate(command.sequencer, names);
    if (typeof other === 'string' && other !== '' && other !== on) {
      // A sequencer does one thing at a time: what it still had to do is dropped. The caller doesn't wait for it.
      sent = sent.filter((sending) => sending.sequencer !== other || sending.at < from);
      run(command, names, from, other);
      return from;
    }
    return run(command, names, from, on);
  }

  function run(command: Json, names: Scope, from: number, on: string): number {
    const number = (key: string) => Number(evaluate(command[key], names) ?? 0) || 0;
    const start = from + number('delay');
    switch (command.type) {
      case 'SendEvent':
        sent.push({ at: start, sequencer: on, arguments: listOf(evaluate(command.arguments, at(names, start))) });
        return start;
      case 'Sequential':
        return repeated(number('repeatCount'), start, (at) => sequence(command.commands, names, at, on));
      case 'Parallel':
        return Math.max(start, ...listOf(command.commands).map((each) => sequence(each, names, start, on)));
      case 'Select': {
        const chosen = listOf(command.commands).find(
          (each) => isObject(each) && (each.when === undefined || Boolean(evaluate(each.when, names))),
        );
        return sequence(chosen ?? command.otherwise, names, start, on);
      }
      default: {
        const own = isObject(document.commands) ? document.commands[String(command.type)] : undefined;
        if (!isObject(own)) return start + number('duration');
        return sequence(own.commands ?? own.command, { ...names, ...given(own, command, names) }, start, on);
      }
    }
  }

  sequence(commands, scope, 0, MAIN);
  return sent.sort((a, b) => a.at - b.at);
}

/** `-1` is for ever: as far as the horizon, or until time no longer passes. */
function repeated(times: number, start: number, once: (at: number) => number): number {
  let at = start;
  for (let done = 0; times < 0 || done <= times; done += 1) {
    const end = once(at);
    if (end > HORIZON || end === at) return end;
    at = end;
  }
  return at;
}

function given(own: Json, command: Json, scope: Scope): Scope {
  const names = listOf(own.parameters).map((each) => (isObject(each) ? each.name : each));
  return Object.fromEntries(
    names.filter((name) => typeof name === 'string').map((name) => [name, evaluate(command[name], scope)]),
  );
}
