import { simulated } from '../simulator/voice/simulated';
import { person } from './clock/session';
void (async () => { for (const v of ['quick','flite'] as const) for (const k of ['a yes','a silent end'] as const) { console.log(v,k); await person(simulated[v]).round(k); } })();
