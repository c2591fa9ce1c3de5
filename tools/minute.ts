import { writeFileSync } from 'node:fs';
import { createMp3Encoder } from 'wasm-media-encoders';
import { ANY_LENGTH } from '../simulator/echoParts';
import { bell } from '../simulator/page/sound/bell';
import { type Cue, walk } from '../simulator/page/walk';
import { households, MORNING } from '../simulator/player';
import type { Clip } from '../simulator/voice/clip';
import { voice } from '../simulator/voice/engines';
import { simulated } from '../simulator/voice/simulated';

const FILE = 'docs/minute.mp3';
/** Samples a second: as many as the livelier voice has. */
const RATE = 22_050;
const KILOBITS = 32;

/** What somebody says to a new skill, how it sounds, and the seconds of the answer that are worth hearing. */
const talk = [
  ['open leg wake up', 'Alexa. Open leg wake up.', 5],
  ['one round', 'One round.', 68],
] as const;

/** An Echo without a screen that speaks as fast as flite does. */
const speaker = {
  device: undefined,
  startLag: 1.5,
  answerLag: 2,
  voice: { name: 'flite', model: simulated.flite },
  longest: ANY_LENGTH,
} as const;

/** Something to hear, and when, in seconds. */
interface Heard {
  readonly at: number;
  readonly clip: Clip;
}

/** The talk with a fresh skill: flite speaks for Alexa, espeak for whoever stands before her. */
async function heard(): Promise<readonly Heard[]> {
  const household = households(speaker, MORNING)(0, () => undefined);
  const [alexa, somebody] = await Promise.all([voice('flite'), voice('espeak')]);
  const found: Heard[] = [];
  const seconds = (moment: number): number => (moment - MORNING) / 1000;
  for (const [line, aloud, lasts] of talk) {
    found.push({ at: seconds(household.clock.now), clip: await somebody(aloud) });
    await household.say(line);
    const cues: Cue[] = [];
    const now = household.clock.now;
    await walk(household, now, now + lasts * 1000, (cue) => cues.push(cue));
    for (const { moment, part } of cues) {
      const { segment } = part;
      const clip = segment.kind === 'words' ? await alexa(segment.text, segment.rate) : bell(part.seconds);
      found.push({ at: seconds(moment), clip });
    }
  }
  return found;
}

/** All of it in one clip, each at its second. */
function together(sounds: readonly Heard[]): Float32Array {
  const ends = sounds.map(({ at, clip }) => at + clip.samples.length / clip.sampleRate);
  const all = new Float32Array(Math.ceil((Math.max(...ends) + 1) * RATE));
  for (const { at, clip } of sounds) {
    const from = Math.round(at * RATE);
    const step = clip.sampleRate / RATE;
    for (let i = 0; i * step < clip.samples.length - 1; i += 1) {
      const left = Math.floor(i * step);
      const share = i * step - left;
      const [one = 0, other = 0] = clip.samples.subarray(left, left + 2);
      all[from + i] = (all[from + i] ?? 0) + one + (other - one) * share;
    }
  }
  return all;
}

/**
 * Writes the first minute of the skill as it is heard.
 *
 *     npm run minute
 */
async function minute(): Promise<void> {
  const encoder = await createMp3Encoder();
  encoder.configure({ sampleRate: RATE, channels: 1, bitrate: KILOBITS });
  const samples = together(await heard());
  const mp3 = Buffer.concat([Buffer.from(encoder.encode([samples])), Buffer.from(encoder.finalize())]);
  writeFileSync(FILE, mp3);
  console.log(`${FILE}: ${Math.round(samples.length / RATE)} seconds, ${Math.round(mp3.length / 1024)} KB`);
}

void minute();
