import { readdirSync, readFileSync } from 'node:fs';

/** What a process has cost so far. */
export interface Cost {
  /** Milliseconds its threads were on a processor: next to the clock's, these do not care what else the machine does. */
  readonly processor: number;
  /** The most memory it ever had, in megabytes. */
  readonly memory: number;
}

/** Reads it from Linux ("proc(5)": the first figure of schedstat is nanoseconds on a processor). */
export function costOf(pid: number): Cost {
  const threads = readdirSync(`/proc/${pid}/task`);
  const nanoseconds = threads.map((thread) =>
    Number(readFileSync(`/proc/${pid}/task/${thread}/schedstat`, 'utf8').split(' ')[0]),
  );
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { processor: nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6, memory: Number(kilobytes) / 1024 };
}
