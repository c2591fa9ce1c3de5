import type { Question } from '../domain/conversation/act';
import type { Event, EventKind, Fact } from '../domain/conversation/event';
import type { Live } from '../domain/conversation/state';
import type { Topic } from '../domain/conversation/topic';
import { rowOf } from '../domain/questions/rows';

/** What a log line may call a turn: its event's own kind, or, for everything that has to do with a body, `health`. */
export type TurnKind = EventKind | 'health';

/** Events that tell nothing about anybody's health, wherever they are not part of a conversation about it. */
const plainEvents: readonly EventKind[] = [
  'launch',
  'stop',
  'cancel',
  'goodbye',
  'thanks',
  'help',
  'unheard',
  'ended',
  'screenDone',
  'yes',
  'no',
  'number',
  'start',
  'addRound',
  'goOn',
  'goOnFromLastTime',
  'pause',
  'move',
  'repeat',
  'adjust',
  'volume',
  'encourage',
  'forgetMe',
  'failed',
];

/** Facts about a workout; the others are asked about stretches and remedies. */
const plainFacts: readonly Fact[] = [
  'whereAmI',
  'howLongLeft',
  'roundsLeft',
  'howLongIsIt',
  'whatsNext',
  'whichSide',
  'doneTheOtherSide',
  'streak',
];

/**
 * The kind of an event for the log, given what the conversation was about before it. Whatever is not listed above is
 * health: an event or a question that is new and forgotten here tells too little, never too much.
 */
export function kindOf(event: Event, { topic, question }: Live): TurnKind {
  return isPlain(event) && isPlainTopic(topic) && isPlainQuestion(question) ? event.kind : 'health';
}

function isPlain(event: Event): boolean {
  if (event.kind === 'tell') return plainFacts.includes(event.fact);
  if (event.kind === 'howTo') return event.stretch === null;
  return plainEvents.includes(event.kind);
}

function isPlainTopic(topic: Topic | null): boolean {
  if (topic?.kind === 'howTo') return topic.stretch === null;
  return topic === null;
}

const isPlainQuestion = (question: Question | null): boolean => question === null || !rowOf(question).private;
