import type { Question } from '../../lambda/domain/conversation/act';
import type { Track } from '../../lambda/domain/conversation/reply';
import { rateOf } from '../../lambda/speech/duration';
import { piecesOf } from '../../lambda/speech/play';
import { sentencesFor } from '../../lambda/strings';

/** The slowest voice everything has to fit: 140 words a minute. */
export const slowVoice = { sentences: sentencesFor('en-US'), rate: rateOf(140) };

/** What a slow voice does not finish before the next words begin: each in words, none where all is well. */
export function overruns(track: Track, question: Question | null): string[] {
  const pieces = piecesOf(track, question, slowVoice);
  return pieces.flatMap(({ at, seconds, text }, index) => {
    const room = (pieces[index + 1]?.at ?? track.length) - at;
    // A question is aligned to the end of its track, and there the sum of floats may miss it by a hair.
    return seconds <= room + 1e-6 ? [] : [`${seconds.toFixed(2)} s of words in ${room.toFixed(2)} s: ${text}`];
  });
}
