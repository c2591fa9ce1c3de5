import type { Moment } from '../clock';
import type { Microphone } from '../microphone';
import type { Household } from '../household';
import type { Spoken } from '../speaker';
import type { Part } from '../utterance';

/** Something that begins to be heard: words or a sound. */
export interface Cue {
  readonly part: Part;
  readonly spoken: Spoken;
  readonly moment: Moment;
}

/** What there is to hear of all that is being said; what was cut off is not. */
export function cuesOf({ spoken }: Pick<Microphone, 'spoken'>): Cue[] {
  return spoken.flatMap((one) =>
    one.utterance.parts.flatMap((part) => {
      const moment = one.start + Math.round(part.at * 1000);
      return part.segment.kind === 'pause' || moment >= one.end ? [] : [{ part, spoken: one, moment }];
    }),
  );
}

/**
 * Lets time pass in a household up to a moment, one happening after the other, and tells everything that begins to be
 * heard on the way.
 *
 * @param from all that began before was told
 */
export async function walk(household: Household, from: Moment, to: Moment, tell: (cue: Cue) => void): Promise<void> {
  for (let told = from; told < to;) {
    const { due } = household.here;
    const next = due === undefined ? to : Math.min(to, Math.max(due, told));
    for (const cue of cuesOf(household.here.microphone)) if (cue.moment >= told && cue.moment < next) tell(cue);
    await household.advance(next);
    told = next;
  }
}

/** When the silence that is now will be broken; undefined where there is none, or none that is worth a jump. */
export function endOfSilence(microphone: Microphone, now: Moment): Moment | undefined {
  if (microphone.phase.is !== 'speaking') return undefined;
  const cues = cuesOf(microphone);
  const sounding = cues.some(({ moment, part }) => moment <= now && now < moment + part.seconds * 1000);
  if (sounding || cues.every(({ moment }) => moment > now)) return undefined;
  const next = cues.find(({ moment }) => moment > now)?.moment ?? microphone.quietAt(now);
  return next - now > WORTH_A_JUMP ? next - LAST_OF_IT : undefined;
}

const WORTH_A_JUMP = 700;
/** Left of a silence that is skipped, so that two phrases don't run together. */
const LAST_OF_IT = 350;
