import type { Intent, ResponseEnvelope } from 'ask-sdk-model';
import type { VoiceModel } from '../lambda/speech/voice';
import type { Clock } from './clock';
import type { Display } from './envelope';
import type { Exchange } from './exchange';
import type { Heard } from './invocation';
import type { Skill } from './skill';

/** What an Echo is made of. */
export interface EchoParts {
  readonly clock: Clock;
  readonly skill: Skill;
  readonly understand: (words: string) => Intent;
  /** Everything Alexa would refuse in a response. */
  readonly violations: (
    response: ResponseEnvelope,
    device: { readonly screen: boolean; readonly documentShown: boolean },
  ) => Promise<readonly string[]>;
  /** Seconds from a request to the first sound of its answer. */
  readonly startLag: number;
  readonly voice: VoiceModel;
  readonly longest: Longest;
  readonly display: Display | undefined;
  readonly deviceId: string;
  /** Whose Echo it is and whose voice it recognises, as of now. */
  readonly who: () => { readonly userId: string; readonly personId: string | undefined };
  /** A word nobody has used before, for the ids of requests and sessions. */
  readonly nextId: () => string;
  readonly report: (exchange: Exchange) => void;
}

/**
 * The longest this Echo plays, in seconds: a longer speech is refused, a longer reprompt is left out when its turn has
 * come.
 */
export interface Longest {
  readonly speech: number;
  readonly reprompt: number;
}

export const ANY_LENGTH: Longest = { speech: Infinity, reprompt: Infinity };

/** Words on their way, from the wake word to the stamp of their request. */
export interface Words {
  readonly line: string;
  readonly heard: Heard;
  readonly toSkill: boolean;
}
