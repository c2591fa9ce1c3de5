import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';

/** Sizes of a function worth comparing, in megabytes. */
export const sizes = [256, 512, 1024, 1769] as const;
export type Size = (typeof sizes)[number];

/**
 * A function of some size. Its start has a whole processor, as has been measured on Lambda, or the size's share as
 * well.
 */
export interface Share {
  readonly size: Size;
  readonly start: 'whole' | 'share';
}

/** "At 1,769 MB, a function has the equivalent of one vCPU" (Lambda's guide, "Configure Lambda function memory"). */
const WHOLE = 1769;

/** Microseconds. */
const PERIOD = 20_000;

const GROUPS = '/sys/fs/cgroup';

/**
 * Leaves a process, from now on, only the share of a processor that Lambda gives a function of so much memory. Needs
 * Linux, and the right to write its control groups; throws where there is none.
 *
 * @returns what to call when the process has ended
 */
export function limitTo(size: Size, pid: number): () => void {
  const quota = Math.round((PERIOD * size) / WHOLE);
  // Version 1 of control groups has a tree of its own for processors.
  const old = existsSync(`${GROUPS}/cpu`);
  const group = `${GROUPS}/${old ? 'cpu/' : ''}leg-wake-up-${pid}`;
  mkdirSync(group, { recursive: true });
  if (old) {
    writeFileSync(`${group}/cpu.cfs_period_us`, String(PERIOD));
    writeFileSync(`${group}/cpu.cfs_quota_us`, String(quota));
  } else writeFileSync(`${group}/cpu.max`, `${quota} ${PERIOD}`);
  // That share, but all of it, whoever else is on the machine.
  writeFileSync(old ? `${group}/cpu.shares` : `${group}/cpu.weight`, old ? '262144' : '10000');
  writeFileSync(`${group}/cgroup.procs`, String(pid));
  return () => {
    rmdirSync(group);
  };
}
