import type { Question } from '../../lambda/domain/conversation/act';
import type { Track } from '../../lambda/domain/conversation/reply';
import type { Settings } from '../../lambda/domain/conversation/state';
import { piecesOf } from '../../lambda/speech/play';
import { voiceOf } from '../../lambda/speech/speed';
import { band, longest, planned } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';

/** What a voice at the slow end of the band does not finish before the next words begin: each in words, none where all is well. */
export function overruns(track: Track, question: Question | null, speed: Settings['speed'] = 'usual'): string[] {
  const voice = voiceOf(sentencesFor('en-US'), speed);
  const pieces = piecesOf(track, question, { ...voice, model: { ...planned, ...band.slow } });
  return pieces.flatMap(({ at, seconds, text }, index) => {
    const next = pieces[index + 1];
    // No break follows a question that ends its track, and a sound has no padding.
    const isLast = next === undefined && question !== null;
    const taken = isLast || text === '' ? seconds : longest(text, voice.rate);
    const room = (next?.at ?? track.length) - at;
    // A question is aligned to the end of its track, and there the sum of floats may miss it by a hair.
    return taken <= room + 1e-6 ? [] : [`${taken.toFixed(2)} s of words in ${room.toFixed(2)} s: ${text}`];
  });
}
