import type { Question } from '../../domain/conversation/act';
import { USUAL_PADDING } from '../../domain/workout/pace';
import { stepAt, type Place, type Step } from '../../domain/workout/place';
import { introItems, type Intro, type Part, type Playing } from '../../domain/conversation/state';
import { field, flag, LAST_MOMENT, listOf, LONGEST, number, oneOf, text, whole, type Reader } from './readers';
import { DEVICE } from './paces';

/** What is playing, as it is stored: nothing but a workout's own questions, whatever a part might be made to ask. */
export const writePlaying = (playing: Playing | null): object | null =>
  playing && {
    started: Math.round(playing.started * 1000) / 1000,
    ...(playing.late === 0 ? {} : { late: Math.round(playing.late * 10) / 10 }),
    padding: playing.padding,
    ...(playing.device === null ? {} : { device: playing.device }),
    ...(playing.certain === undefined ? {} : { certain: short(playing.certain) }),
    legs: playing.parts.map(writePart),
  };

const writePart = (part: Part): object => {
  const { begins, lead, from, last, length, breaks, words, question, intro, opens, bySilence, runs } = part;
  return {
    last,
    ...(opens ? { opens } : {}),
    ...(bySilence ? { bySilence } : {}),
    ...(runs === true ? { runs } : {}),
    begins: short(begins),
    lead: short(lead),
    from: { ...from, second: short(from.second) },
    length: short(length),
    breaks: Math.round(breaks),
    words: Math.round(words),
    question: readQuestion(question),
    intro: Object.fromEntries(Object.entries(intro).map(([item, second]) => [item, short(second)])),
  };
};

/** To the hundredth: more digits only make a record longer. */
const short = (second: number): number => Math.round(second * 100) / 100;

/** What is playing, or null: where one part cannot be read, the place is all that is known. */
export function readPlaying(steps: readonly Step[], stored: unknown): Playing | null {
  const started = number(0, LAST_MOMENT / 1000, null)(field(stored, 'started'));
  const parts = listOf(field(stored, 'legs'), 2, partIn(steps));
  if (started === null || parts === null || parts.length === 0) return null;
  const certain = seconds(field(stored, 'certain'));
  return {
    started,
    late: number(0, LONGEST, 0)(field(stored, 'late')),
    padding: number(-1, 2, USUAL_PADDING)(field(stored, 'padding')),
    device: text(DEVICE)(field(stored, 'device')),
    ...(certain === null ? {} : { certain }),
    parts,
  };
}

const seconds = number(0, LONGEST, null);

/** In records older than their counts: one utterance in ten seconds, and words for a fifth of them. */
const [UTTERANCE, WORDS] = [10, 5];

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
      breaks: number(0, LONGEST, length / UTTERANCE)(field(stored, 'breaks')),
      words: number(0, LONGEST, length / WORDS)(field(stored, 'words')),
      question: readQuestion(field(stored, 'question')),
      intro: readIntro(field(stored, 'intro')),
      opens: flag(false)(field(stored, 'opens')),
      bySilence: flag(false)(field(stored, 'bySilence')),
      ...(field(stored, 'runs') === true ? { runs: true } : {}),
    };
  };

/** The questions a round can end with. */
function readQuestion(stored: unknown): Question | null {
  const ask = oneOf(['nextRound', 'stretch', 'talkLess'] as const, null)(field(stored, 'ask'));
  if (ask === null) return null;
  if (ask !== 'nextRound') return { ask };
  const round = whole(1, 9, null)(field(stored, 'round'));
  const by = oneOf(['silence', 'word'] as const, 'word')(field(stored, 'by'));
  return round === null ? null : { ask, round, by, part: flag(false)(field(stored, 'part')) };
}

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

/** By which second each item of the introduction is told. */
const readIntro: Reader<Intro> = (stored) =>
  Object.fromEntries(
    introItems.flatMap((item) => {
      const second = seconds(field(stored, item));
      return second === null ? [] : [[item, second]];
    }),
  );
