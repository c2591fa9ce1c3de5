import type { Question } from '../../lambda/domain/conversation/act';
import type { Wish } from '../../lambda/domain/workout/plan';
import type { Track } from '../../lambda/domain/conversation/reply';
import { introItems, NEW_LIVE, NEW_PERSON, type State } from '../../lambda/domain/conversation/state';
import { step } from '../../lambda/domain/step';
import { partLimits } from '../../lambda/alexa/context';
import { speechLimits } from '../../lambda/speech/limits';
import { speechOf } from '../../lambda/speech/speechOf';
import { voiceOf } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';

/** A track that is printed whole. `question` ends it, where it ends with one. */
export interface Play {
  readonly title: string;
  readonly track: Track;
  readonly question: Question | null;
  /** Seconds from the track's start to the first "go". */
  readonly lead: number;
}

const speech = speechOf(voiceOf(sentencesFor('en-US'), 'usual'), partLimits(speechLimits));

const USUAL: Wish = { kind: null, rounds: null, longerRests: false, taught: false };

const KNOWN: State = { live: NEW_LIVE, person: { ...NEW_PERSON, told: { floor: introItems, standing: introItems } } };
const NEW: State = { live: NEW_LIVE, person: NEW_PERSON };

const first: readonly (readonly [string, Wish, State])[] = [
  ['A workout of three rounds, the first time', { ...USUAL, rounds: 3 }, NEW],
  ['A workout of one round', USUAL, KNOWN],
  ['A warm-up', { ...USUAL, kind: 'warm-up' }, KNOWN],
  ['A finisher', { ...USUAL, kind: 'finisher' }, KNOWN],
  ['Longer rests', { ...USUAL, longerRests: true }, KNOWN],
  ['The standing round, the first time', { ...USUAL, kind: 'standing' }, NEW],
  ['Teach me', { ...USUAL, taught: true }, KNOWN],
];

/** One whole round of each kind as it is first spoken, and what silence gets after it. */
export const plays: readonly Play[] = first.flatMap(([title, wish, state]) => playsOf(title, wish, state));

function playsOf(title: string, wish: Wish, state: State): readonly Play[] {
  const moment = { at: 0, locale: 'en-US', screen: false, channel: 'voice', opened: true } as const;
  const { state: next, reply } = step(state, { kind: 'start', wish }, moment, speech);
  const [part, second] = next.person.workout?.playing?.parts ?? [];
  if (reply.kind !== 'play' || reply.end.kind !== 'ask' || part === undefined) return [];
  const { question, silence } = reply.end;
  const spoken = { title, track: reply.track, question, lead: part.lead };
  if (silence.kind !== 'track' || second === undefined) return [spoken];
  return [spoken, { title: 'What silence gets', track: silence.track, question: silence.ask, lead: second.lead }];
}
