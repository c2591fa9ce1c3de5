import { track, type Track } from '../../simulator/voice/track';
import { voice, type VoiceName } from '../../simulator/voice/engines';
import type { Clip } from '../../simulator/voice/clip';

const said = new Map<string, Promise<Clip>>();

/** A spoken reply as a voice of this machine says it; `padding` seconds are added before breaks. */
export const renderedTrack = (ssml: string, { name, padding }: { name: VoiceName; padding: number }): Promise<Track> =>
  track(ssml, (text, rate) => remembered(name, text, rate), padding);

/** One text in one voice, in seconds. */
export async function remembered(name: VoiceName, text: string, rate = 1): Promise<Clip> {
  const key = JSON.stringify([name, text, rate]);
  const known = said.get(key) ?? voice(name).then((say) => say(text, rate));
  said.set(key, known);
  return known;
}
