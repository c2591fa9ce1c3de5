import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createSkill } from '../../lambda/skill';
import { memoryStore } from '../../simulator/memoryStore';
import { crowd } from './crowd';

/** One stretch of a soak: how many turns it had, what a turn took, and what was left in memory at its end. */
export interface Stretch {
  readonly turns: number;
  /** Milliseconds of a processor a turn took, on average. */
  readonly milliseconds: number;
  /** Bytes in use after everything unused was collected. */
  readonly heap: number;
}

/** People who use one skill without end; memory must not grow with their turns. */
export async function* soak(people: number, stretches: number, turns: number): AsyncGenerator<Stretch> {
  const collect = collector();
  const skill = createSkill({ store: memoryStore(), log: () => undefined });
  const turn = crowd((request) => skill.invoke(request), people);
  for (let stretch = 0; stretch < stretches; stretch += 1) {
    const began = process.cpuUsage();
    for (let at = 0; at < turns; at += 1) await turn();
    const { user, system } = process.cpuUsage(began);
    const milliseconds = (user + system) / 1000 / turns;
    collect();
    yield { turns, milliseconds, heap: process.memoryUsage().heapUsed };
  }
}

/** The engine's own garbage collector, which is hidden unless asked for. */
function collector(): () => void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new TypeError('This engine hides its collector');
  return () => {
    Reflect.apply(collect, undefined, []);
  };
}
