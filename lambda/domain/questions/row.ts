import type { TouchId } from '../conversation/act';
import type { Question, Questions } from '../conversation/act';
import type { Event, Rounds } from '../conversation/event';
import type { Silence } from '../conversation/reply';
import type { Scene } from '../conversation/scene';
import type { Outcome } from '../conversation/state';
import type { Asked, EventOf, Turn } from '../conversation/turn';

type To<Q extends keyof Questions> = (turn: Turn, scene: Scene, question: Question<Q>) => Outcome;

/** An answer a question may not know: then the scene decides, as if nothing had been asked. */
type Maybe<T> = T | 'unheard';

/** What an answer in a question's own words is taken for. */
export type Answer = EventOf<'yes' | 'no' | 'unsure' | 'number' | 'side' | 'goOn' | 'unheard'>;

/** Everything there is to say of one question. */
export interface Row<Q extends keyof Questions> extends Asked {
  readonly yes: To<Q>;
  readonly no: To<Q>;
  /** "Not sure", "maybe". */
  readonly unsure: Maybe<To<Q>>;
  readonly number: Maybe<(turn: Turn, scene: Scene, number: Rounds, question: Question<Q>) => Outcome>;
  readonly side: Maybe<(turn: Turn, scene: Scene, event: EventOf<'side'>, question: Question<Q>) => Outcome>;
  /** "Go on", "continue", "resume": yes, the way back to a kept workout, or nothing. */
  readonly goOn: 'yes' | 'resume' | 'unheard';
  /** Its own words: "round two" under "Ready for round two?". Null: no answer to this. */
  readonly words: (event: Event, question: Question<Q>) => Answer | null;
  readonly silence: (question: Question<Q>) => Silence;
  /** How it is touched. */
  readonly touch: readonly TouchId[];
  /** Whether the log must not tell it from other questions: it is about somebody's body. */
  readonly private: boolean;
}

export type Rows = { readonly [Q in keyof Questions]: Row<Q> };
