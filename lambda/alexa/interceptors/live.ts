import { NEW_LIVE, type Live } from '../../domain/conversation/state';
import type { Question } from '../../domain/conversation/act';
import type { Reply } from '../../domain/conversation/reply';
import type { Topic } from '../../domain/conversation/topic';
import { field, flag, isObject, LAST_MOMENT, number, oneOf, whole } from '../../persistence/record/readers';
import { sentencesFor } from '../../strings';

const { say, ask } = sentencesFor('en-US');

const topics = {
  list: true,
  remedy: true,
  guide: true,
  howTo: true,
  cramp: true,
  forget: true,
} satisfies Record<Topic['kind'], true>;

/**
 * What the last response of this session left in its attributes. They are our own words come back, so only their kinds are
 * looked at; where one is not ours (an older version wrote it, or nobody did), all of it is as new.
 */
export function liveFrom(stored: unknown): Live {
  const question = field(stored, 'question');
  const said = field(stored, 'said') ?? null;
  const topic = field(stored, 'topic') ?? null;
  const session = sessionFrom(field(stored, 'session'));
  if (question !== null && !isQuestion(question)) return NEW_LIVE;
  if ((said !== null && !isReply(said)) || (topic !== null && !isTopic(topic)) || session === null) return NEW_LIVE;
  return {
    question,
    said,
    unheard: whole(0, 1000, 0)(field(stored, 'unheard')),
    waitingSince: number(0, LAST_MOMENT, null)(field(stored, 'waitingSince')),
    topic,
    document: text(field(stored, 'document')),
    touch: touchFrom(field(stored, 'touch')),
    session,
    forgetRequested: false,
  };
}

const isOneOf = (table: object, id: unknown): boolean => typeof id === 'string' && Object.hasOwn(table, id);

const isQuestion = (stored: unknown): stored is Question => isOneOf(ask, field(stored, 'ask'));
const isTopic = (stored: unknown): stored is Topic => isOneOf(topics, field(stored, 'kind'));

/** A talk whose every act is a saying, or a play: that is never said again, and never looked into. */
function isReply(stored: unknown): stored is Reply {
  const kind = field(stored, 'kind');
  if (kind !== 'talk') return kind === 'play' || kind === 'nothing';
  const acts = field(stored, 'acts');
  const end = field(stored, 'end');
  const isEnd =
    field(end, 'kind') === 'close' || (isQuestion(field(end, 'question')) && isObject(field(end, 'silence')));
  return Array.isArray(acts) && acts.every((act: unknown) => isOneOf(say, field(act, 'say'))) && isEnd;
}

const text = (stored: unknown): string | null => (typeof stored === 'string' ? stored : null);

function touchFrom(stored: unknown): Live['touch'] {
  const id = text(field(stored, 'id'));
  const at = number(0, LAST_MOMENT, null)(field(stored, 'at'));
  return id === null || at === null ? null : { id, at };
}

function sessionFrom(stored: unknown): Live['session'] | null {
  const legs = field(stored, 'cramps');
  if (!Array.isArray(legs)) return null;
  const leg = oneOf(['left', 'right', 'unknown'] as const, 'unknown');
  return {
    crampSince: number(0, LAST_MOMENT, null)(field(stored, 'crampSince')),
    cramps: legs.slice(-10).map(leg),
    noStretch: flag(false)(field(stored, 'noStretch')),
    tooFast: whole(0, 1000, 0)(field(stored, 'tooFast')),
    night: flag(false)(field(stored, 'night')),
  };
}
