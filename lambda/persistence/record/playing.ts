import type { Question } from '../../domain/conversation/act';
import { stepAt, type Place, type Step } from '../../domain/workout/place';
import { introItems, type Intro, type Part, type Playing } from '../../domain/conversation/state';
import { field, flag, LAST_MOMENT, listOf, LONGEST, number, oneOf, whole, type Reader } from './readers';

/** What is playing, as it is stored: nothing but a workout's own questions, whatever a part might be made to ask. */
export const writePlaying = (playing: Playing | null): object | null =>
  playing && {
    started: playing.started,
    legs: playing.parts.map((part) => ({ ...part, question: readQuestion(part.question) })),
  };

/** What is playing, or null: where one part cannot be read, the place is all that is known. */
export function readPlaying(steps: readonly Step[], stored: unknown): Playing | null {
  const started = number(0, LAST_MOMENT / 1000, null)(field(stored, 'started'));
  const parts = listOf(field(stored, 'legs'), 2, partIn(steps));
  return started === null || parts === null || parts.length === 0 ? null : { started, parts };
}

const seconds = number(0, LONGEST, null);

const partIn =
  (steps: readonly Step[]): Reader<Part | null> =>
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
      intro: readIntro(field(stored, 'intro')),
      opens: flag(false)(field(stored, 'opens')),
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

/** By which second each item of the introduction is told; in older records one number stands for all of them. */
const readIntro: Reader<Intro> = (stored) => {
  const all = seconds(stored);
  return Object.fromEntries(
    introItems.flatMap((item) => {
      const second = all ?? seconds(field(stored, item));
      return second === null ? [] : [[item, second]];
    }),
  );
};
