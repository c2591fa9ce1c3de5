import type { Question } from '../../domain/conversation/act';
import { stepAt, type Place, type Step } from '../../domain/workout/place';
import type { Leg, Playing } from '../../domain/conversation/state';
import { field, flag, LAST_MOMENT, listOf, LONGEST, number, oneOf, whole, type Reader } from './readers';

/** What is playing, as it is stored: nothing but a workout's own questions, whatever a leg might be made to ask. */
export const writePlaying = (playing: Playing | null): Playing | null =>
  playing && { ...playing, legs: playing.legs.map((leg) => ({ ...leg, question: readQuestion(leg.question) })) };

/** What is playing, or null: where one leg cannot be read, the place is all that is known. */
export function readPlaying(steps: readonly Step[], stored: unknown): Playing | null {
  const started = number(0, LAST_MOMENT / 1000, null)(field(stored, 'started'));
  const legs = listOf(field(stored, 'legs'), 2, legIn(steps));
  return started === null || legs === null || legs.length === 0 ? null : { started, legs };
}

const seconds = number(0, LONGEST, null);

const legIn =
  (steps: readonly Step[]): Reader<Leg | null> =>
  (stored) => {
    const begins = seconds(field(stored, 'begins'));
    const lead = seconds(field(stored, 'lead'));
    const length = seconds(field(stored, 'length'));
    const from = placeIn(steps)(field(stored, 'from'));
    const last = whole(from?.index ?? 0, steps.length - 1, null)(field(stored, 'last'));
    if (begins === null || lead === null || length === null || from === null || last === null) return null;
    return {
      begins,
      lead,
      from,
      last,
      length,
      question: readQuestion(field(stored, 'question')),
      intro: seconds(field(stored, 'intro')),
      bySilence: flag(false)(field(stored, 'bySilence')),
    };
  };

/** The questions a round can end with. */
const readQuestion: Reader<Question | null> = (stored) => {
  const ask = oneOf(['nextRound', 'stretch', 'talkLess'] as const, null)(field(stored, 'ask'));
  if (ask !== 'nextRound') return ask === null ? null : { ask };
  const round = whole(1, 9, null)(field(stored, 'round'));
  const by = oneOf(['silence', 'word'] as const, 'word')(field(stored, 'by'));
  return round === null ? null : { ask, round, by, part: flag(false)(field(stored, 'part')) };
};

/** A place that lies in its plan, or null. */
export const placeIn =
  (steps: readonly Step[]): Reader<Place | null> =>
  (stored) => {
    const index = whole(0, steps.length - 1, null)(field(stored, 'index'));
    if (index === null) return null;
    const { work, rest } = stepAt(steps, index);
    const second = number(0, work + rest, null)(field(stored, 'second'));
    return second === null ? null : { index, second };
  };
