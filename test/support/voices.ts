import { track, type Spoken } from '../../simulator/voice/track';
import { voice, type VoiceName } from '../../simulator/voice/engines';
import type { Clip } from '../../simulator/voice/clip';

const said = new Map<string, Promise<Clip>>();

/** Renders a spoken reply and tells when each stretch of words begins and ends, in seconds; `padding` is added before breaks. */
export async function renderedStarts(ssml: string, name: VoiceName, padding = 0): Promise<readonly Spoken[]> {
  const { spoken } = await track(ssml, (text, rate) => remembered(name, text, rate), padding);
  return spoken;
}

/** One text in one voice, in seconds. */
export async function remembered(name: VoiceName, text: string, rate = 1): Promise<Clip> {
  const key = JSON.stringify([name, text, rate]);
  const known = said.get(key) ?? voice(name).then((say) => say(text, rate));
  said.set(key, known);
  return known;
}
