import { readdirSync, readFileSync } from 'node:fs';

/** What a process has cost so far. */
export interface Cost {
  /**
   * Milliseconds its threads were on a processor: next to the clock's, these do not care what else the machine does.
   */
  readonly processor: number;
  /** The most memory it ever had, in megabytes. */
  readonly memory: number;
}

/** Reads it from Linux ("proc(5)": the first figure of schedstat is nanoseconds on a processor). */
export function costOf(pid: number): Cost {
  const nanoseconds = readdirSync(`/proc/${pid}/task`).map((thread) => spentBy(`/proc/${pid}/task/${thread}`));
  const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return { processor: nanoseconds.reduce((sum, one) => sum + one, 0) / 1e6, memory: Number(kilobytes) / 1024 };
}

/** 0 for a thread that has ended since it was listed. */
function spentBy(thread: string): number {
  try {
    return Number(readFileSync(`${thread}/schedstat`, 'utf8').split(' ')[0]);
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return 0;
    throw error;
  }
}
