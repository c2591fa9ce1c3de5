import { band, planned, type VoiceModel } from '../../lambda/speech/voice';

/**
 * Voices an Echo can be given, by name. The first four were fitted by tools/fitDuration.ts; Kajal's padding was
 * measured round a break of 0.65 s, V1's lies in the middle of all. The last two are the ends of what has to fit.
 */
export const simulated = {
  v1: { constant: 0.298, letter: 0.0539, innerSentence: 0.604, comma: 0.276, padding: 0.55, rate: 1 },
  kajal: { constant: 0.306, letter: 0.0633, innerSentence: 0.622, comma: 0.167, padding: 0.53, rate: 1 },
  flite: { constant: 0.158, letter: 0.061, innerSentence: 0.296, comma: 0.262, padding: 0, rate: 1 },
  espeak: { constant: 0.207, letter: 0.0521, innerSentence: 0.552, comma: 0.424, padding: 0, rate: 1 },
  slow: { ...planned, ...band.slow },
  quick: { ...planned, ...band.quick },
} as const satisfies Record<string, VoiceModel>;

/** A voice and what it was asked for by. */
export interface NamedVoice {
  readonly name: string;
  readonly model: VoiceModel;
}

/** What an Echo speaks with unless it is told otherwise: not the voice of the plan. */
export const USUAL_VOICE: NamedVoice = { name: 'v1', model: simulated.v1 };

/**
 * The voice of a name, or the usual one with a padding and a rate of its own ("0.3,1.05"). Undefined for anything
 * else.
 */
export function simulatedVoice(text: string): NamedVoice | undefined {
  const [name, known] = Object.entries(simulated).find(([one]) => one === text) ?? [];
  if (name !== undefined && known !== undefined) return { name, model: known };
  const [, padding, rate] = /^(\d(?:\.\d+)?),(\d(?:\.\d+)?)$/.exec(text) ?? [];
  if (padding === undefined || rate === undefined || Number(rate) === 0) return undefined;
  return { name: text, model: { ...USUAL_VOICE.model, padding: Number(padding), rate: Number(rate) } };
}
