import { lengthOf } from '../../../lambda/speech/voice';
import type { Microphone } from '../../microphone';
import type { Clip } from '../../voice/clip';
import { clipSeconds } from '../../voice/clip';
import type { Pace } from '../pace';
import { type Cue, cuesOf } from '../walk';
import type { Part } from '../../utterance';
import { simulated } from '../../voice/simulated';
import type { AudioClock } from './audioClock';
import { bellOf, bufferOf } from './buffers';
import type { Loudspeaker } from './loudspeaker';
import { Synthesizer } from './synthesizer';

/** One phrase on the audio clock, in its seconds. */
export interface Scheduled {
  readonly text: string;
  readonly planned: number;
  readonly begins: number;
  readonly ends: number;
}

interface Playing extends Scheduled {
  readonly node: AudioBufferSourceNode;
  readonly turn: number;
}

const SOFT = 0.45;

/**
 * Plays the voice that comes with the page. Each phrase is put on the audio clock at its planned second, as soon as it
 * is made.
 */
export class ClipPlayer implements Loudspeaker {
  readonly #clock: AudioClock;
  readonly #synthesizer: Synthesizer;
  readonly #playing = new Map<Part, Playing>();
  #latest: (() => void) | undefined;
  #muted = true;

  constructor(clock: AudioClock) {
    this.#clock = clock;
    // The page looks in a few times a second; a phrase that is needed at once shouldn't wait for that.
    this.#synthesizer = new Synthesizer(() => this.#latest?.());
  }

  /** Everything that is on the audio clock, in order. */
  get schedule(): readonly Scheduled[] {
    return [...this.#playing.values()];
  }

  follow(microphone: Microphone, pace: Pace): void {
    const again = () => {
      const cues = cuesOf(microphone);
      this.#drop(cues);
      if (!this.#muted && pace.speed > 0 && pace.speed <= FASTEST) this.#lay(cues, pace);
      else this.stop();
    };
    this.#latest = again;
    again();
  }

  mute(muted: boolean): void {
    this.#muted = muted;
    if (muted) this.stop();
    else this.#synthesizer.warmUp();
  }

  stop(): void {
    for (const { node } of this.#playing.values()) node.stop();
    this.#playing.clear();
  }

  /** What is no longer said falls silent at once, what is cut short at its cut. */
  #drop(cues: readonly Cue[]): void {
    const said = new Set(cues.map(({ part }) => part));
    for (const [part, { node }] of this.#playing) {
      if (said.has(part)) continue;
      node.stop();
      this.#playing.delete(part);
    }
  }

  #lay(cues: readonly Cue[], pace: Pace): void {
    let free = 0;
    for (const cue of cues) {
      const clip = this.#clip(cue, pace.speed);
      if (!clip) continue;
      const there = this.#playing.get(cue.part);
      const stays = there?.turn === pace.turns;
      if (there && !stays) {
        there.node.stop();
        this.#playing.delete(cue.part);
      }
      const playing = stays ? this.#cut(there, cue, pace) : this.#play(cue, clip, free, pace);
      if (playing) free = playing.ends;
    }
    this.#prepare(cues, pace);
  }

  /** Undefined where the phrase is over. */
  #play(cue: Cue, clip: Clip, free: number, pace: Pace): Playing | undefined {
    const { context } = this.#clock;
    const now = this.#clock.seconds();
    const planned = pace.secondOf(cue.moment);
    const seconds = clipSeconds(clip);
    const due = Math.max(planned, free);
    // A phrase that was not ready in time is said late and whole; one that the clock has left behind is picked up where
    // it is.
    const late = now - due;
    const skipped = late > LATE_SECONDS ? late : 0;
    if (skipped >= seconds) return undefined;
    const begins = Math.max(due, now);
    const { segment } = cue.part;
    const node = new AudioBufferSourceNode(context, { buffer: bufferOf(clip) });
    const gain = segment.kind === 'words' && segment.soft ? SOFT : 1;
    node.connect(new GainNode(context, { gain })).connect(context.destination);
    node.start(Math.max(0, this.#clock.toContext(begins)), skipped);
    const text = segment.kind === 'words' ? segment.text : '';
    const playing = { node, turn: pace.turns, text, planned, begins, ends: begins + seconds - skipped };
    return this.#cut(playing, cue, pace);
  }

  /** An answer that replaces what is being said ends it in the middle of a phrase. */
  #cut(playing: Playing, { part, spoken }: Cue, pace: Pace): Playing {
    const ends = Math.min(playing.ends, pace.secondOf(spoken.end + GRACE));
    if (ends < playing.ends) playing.node.stop(Math.max(0, this.#clock.toContext(ends)));
    const cut = { ...playing, ends };
    this.#playing.set(part, cut);
    return cut;
  }

  #clip({ part }: Cue, speed: number): Clip | null | undefined {
    const { segment, seconds } = part;
    if (segment.kind === 'words') return this.#synthesizer.clip(segment.text, rateOf(segment.text, part, speed));
    return bellOf(seconds / speed);
  }

  /** Asks for the first phrase that isn't made yet and still to come. */
  #prepare(cues: readonly Cue[], pace: Pace): void {
    if (this.#synthesizer.busy) return;
    const now = pace.now();
    for (const { part, moment } of cues) {
      const { segment, seconds } = part;
      if (segment.kind !== 'words' || moment + seconds * 1000 < now) continue;
      const rate = rateOf(segment.text, part, pace.speed);
      if (this.#synthesizer.clip(segment.text, rate) !== undefined) continue;
      this.#synthesizer.make(segment.text, rate);
      return;
    }
  }
}

/** The page's voice speaks as fast as it has to, to last as long as the simulated one. */
const rateOf = (text: string, { seconds }: Part, speed: number): number =>
  Math.round(((lengthOf(text, simulated.flite) * speed) / seconds) * 100) / 100;

/** Faster than this nobody understands a word: nothing is said. */
const FASTEST = 8;

/** The last phrase of an answer may be a little longer than was planned, in milliseconds. */
const GRACE = 800;

/** Later than this, and the listener has more of the next phrase than of this one. */
const LATE_SECONDS = 1.5;
