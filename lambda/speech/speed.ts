import type { Settings } from '../domain/conversation/state';
import type { Sentences } from '../strings/sentences';
import type { Voice } from './play';
import { planned, voiceAdding } from './voice';

/** Speaking rates relative to the usual voice. "Slower" still lets every cue fit its slot (a test renders them all). */
const rates = { usual: 1, slower: 0.85 } as const satisfies Record<Settings['speed'], number>;

/** The planned voice, saying a locale's sentences at the speed somebody asked for, as its Echo has shown to speak. */
export const voiceOf = (sentences: Sentences, speed: Settings['speed'], added = planned.padding): Voice => ({
  sentences,
  rate: rates[speed],
  model: voiceAdding(added),
});
