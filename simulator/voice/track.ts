import { segments } from '../segments';
import { clipSeconds, type Clip, type Voice } from './clip';

/** Words as they were really spoken: seconds from the start of the track. */
export interface Spoken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly clip: Clip;
}

export interface Track {
  readonly spoken: readonly Spoken[];
  /** Length of the whole track in seconds, sounds and the silence at its end included. */
  readonly seconds: number;
}

/**
 * Lays a spoken reply out as audio: words as the voice says them, pauses exact, because engines merge or drop breaks
 * of their own accord.
 *
 * @param padding seconds a voice would add between words and the break that follows them
 */
export async function track(ssml: string, voice: Voice, padding = 0): Promise<Track> {
  const spoken: Spoken[] = [];
  let clock = 0;
  let added = 0;
  for (const segment of segments(ssml)) {
    if (segment.kind === 'words') {
      const clip = await voice(segment.text, segment.rate);
      const start = clock;
      clock += clipSeconds(clip);
      added = padding;
      spoken.push({ text: segment.text, start, end: clock, clip });
    } else {
      clock += segment.seconds + (segment.kind === 'pause' ? added : 0);
      added = 0;
    }
  }
  return { spoken, seconds: clock };
}
