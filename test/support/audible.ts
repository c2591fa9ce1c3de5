import { COUNT_SECONDS } from '../../lambda/domain/workout/opening';
import type { Move } from '../../lambda/content/exercises';
import type { Act } from '../../lambda/domain/conversation/act';
import type { Track } from '../../lambda/domain/conversation/reply';

/** A stretch of a track in which somebody works, and the movement named last before it, where one was. */
export interface Work {
  readonly from: number;
  readonly to: number;
  readonly named: Move | null;
}

const GOES: readonly Act['say'][] = ['go', 'goWhenDown', 'goNow'];
const STOPS: readonly Act['say'][] = ['rest', 'otherLeg', 'into'];
const NAMES: readonly Act['say'][] = ['upNext', 'resumeAt', 'nameOf', 'otherLeg', 'goNow'];

/** What somebody who only listens would do: work from "go", or from the end of a count, to "rest". Knows nothing of plans and places. */
export function audibleWork({ cues, length }: Track): readonly Work[] {
  const found: Work[] = [];
  let began: number | null = null;
  let named: Move | null = null;
  const stop = (at: number): void => {
    if (began !== null && at > began) found.push({ from: began, to: at, named });
    if (began !== null && at > began) named = null;
    began = null;
  };
  for (const { at, acts } of cues) {
    const said = acts.map(({ say }) => say);
    if (said.some((say) => STOPS.includes(say)) || (said.includes('goNow') && at !== began)) stop(at);
    for (const act of acts) if (NAMES.includes(act.say) && 'move' in act) named = act.move;
    // A count joined to its "go" begins before it.
    const goesAt: number = said[0] === 'countIn' ? at + COUNT_SECONDS : at;
    if (said.some((say) => GOES.includes(say))) began ??= goesAt;
  }
  stop(length);
  return found;
}
