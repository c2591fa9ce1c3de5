import type { Moment } from '../clock';
import type { Floor } from '../floor';
import type { Home } from '../home';
import type { Spoken } from '../mouth';
import type { Part } from '../utterance';

/** Something that begins to be heard: words or a sound. */
export interface Cue {
  readonly part: Part;
  readonly spoken: Spoken;
  readonly moment: Moment;
}

/** What there is to hear of all that is being said; what was cut off is not. */
export function cuesOf({ spoken }: Pick<Floor, 'spoken'>): Cue[] {
  return spoken.flatMap((one) =>
    one.utterance.parts.flatMap((part) => {
      const moment = one.start + Math.round(part.at * 1000);
      return part.segment.kind === 'pause' || moment >= one.end ? [] : [{ part, spoken: one, moment }];
    }),
  );
}

/**
 * Lets time pass in a home up to a moment, one happening after the other, and tells everything that begins to be heard on the way.
 *
 * @param from all that began before was told
 */
export async function walk(home: Home, from: Moment, to: Moment, tell: (cue: Cue) => void): Promise<void> {
  for (let told = from; told < to;) {
    const { due } = home.here;
    const next = due === undefined ? to : Math.min(to, Math.max(due, told));
    for (const cue of cuesOf(home.here.floor)) if (cue.moment >= told && cue.moment < next) tell(cue);
    await home.advance(next);
    told = next;
  }
}

/** When the silence that is now will be broken; undefined where there is none, or none that is worth a jump. */
export function endOfSilence(floor: Floor, now: Moment): Moment | undefined {
  if (floor.phase.is !== 'speaking') return undefined;
  const cues = cuesOf(floor);
  const sounding = cues.some(({ moment, part }) => moment <= now && now < moment + part.seconds * 1000);
  if (sounding || cues.every(({ moment }) => moment > now)) return undefined;
  const next = cues.find(({ moment }) => moment > now)?.moment ?? floor.quietAt(now);
  return next - now > WORTH_A_JUMP ? next - LAST_OF_IT : undefined;
}

const WORTH_A_JUMP = 700;
/** Left of a silence that is skipped, so that two phrases don't run together. */
const LAST_OF_IT = 350;
