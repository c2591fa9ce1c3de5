import type { Clip } from '../../voice/clip';
import { bell } from './bell';

const bells = new Map<number, Clip>();

/** A bell, made once. */
export function bellOf(seconds: number): Clip {
  const clip = bells.get(seconds) ?? bell(seconds);
  bells.set(seconds, clip);
  return clip;
}

/** A clip as the browser plays it. */
export function bufferOf({ samples, sampleRate }: Clip): AudioBuffer {
  const buffer = new AudioBuffer({ length: Math.max(1, samples.length), sampleRate });
  buffer.copyToChannel(new Float32Array(samples), 0);
  return buffer;
}
