/** A stretch of mono sound, samples from -1 to 1. */
export interface Clip {
  readonly samples: Float32Array;
  /** Samples a second. */
  readonly sampleRate: number;
}

/**
 * Says a text, `rate` times as fast as the voice would by itself. The clip runs from the first to the last audible
 * sample.
 */
export type Voice = (text: string, rate?: number) => Promise<Clip>;

/** Below this nobody hears anything: 40 dB under full scale. */
const AUDIBLE = 0.01;

/**
 * A clip of sixteen-bit samples, little end first, without the silence (a fifth of a second and more) engines add at
 * both ends.
 */
export function clipOf(pcm: Uint8Array, sampleRate: number): Clip {
  const view = new DataView(pcm.buffer, pcm.byteOffset, pcm.byteLength);
  const samples = Float32Array.from(
    { length: pcm.byteLength >> 1 },
    (_, index) => view.getInt16(index * 2, true) / 0x8000,
  );
  const audible = (sample: number) => Math.abs(sample) >= AUDIBLE;
  return {
    samples: samples.slice(Math.max(samples.findIndex(audible), 0), samples.findLastIndex(audible) + 1),
    sampleRate,
  };
}

/** How long the clip sounds, in seconds. */
export function clipSeconds({ samples, sampleRate }: Clip): number {
  return samples.length / sampleRate;
}
