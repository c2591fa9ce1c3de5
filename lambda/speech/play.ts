import type { Act, Question } from '../domain/conversation/act';
import type { Cue, Track } from '../domain/conversation/reply';
import type { Sentences } from '../strings/sentences';
import { spokenSeconds } from './duration';
import { questionWords, wordsOfAll } from './say';
import { sounds } from './sounds';
import { audio, escapeText, pause } from './ssml';

/** What speaks: the sentences of a locale, at a rate relative to the usual voice. */
export interface Voice {
  readonly sentences: Sentences;
  readonly rate: number;
}

/** A piece of speech with its planned start and its estimated length, in seconds. */
export interface Piece {
  readonly at: number;
  readonly seconds: number;
  readonly text: string;
  readonly ssml: string;
}

/**
 * The pieces of a track in order: every cue on its mark, and its question last, ending on the track's last second.
 */
export function piecesOf({ cues, length }: Track, question: Question | null, voice: Voice): readonly Piece[] {
  const spoken = cues.map((cue) => pieceOf(cue, voice));
  if (question === null) return spoken;
  const text = questionWords(voice.sentences, question);
  const seconds = spokenSeconds(text, voice.rate);
  return [...spoken, { at: length - seconds, seconds, text, ssml: escapeText(text) }];
}

function pieceOf({ at, acts }: Cue, { sentences, rate }: Voice): Piece {
  if (acts.some(isSound)) return { at, seconds: sounds.chime.seconds, text: '', ssml: audio(sounds.chime.source) };
  const text = wordsOfAll(sentences, acts);
  return { at, seconds: spokenSeconds(text, rate), text, ssml: escapeText(text) };
}

const isSound = ({ say }: Act): boolean => say === 'endSound';

/**
 * A track as SSML: silence fills every slot exactly, so the track is as long as planned whatever its words are.
 *
 * Words too long for their slot would push the rest; tests render every play and let none through.
 */
export function renderTrack(track: Track, question: Question | null, voice: Voice): string {
  let now = 0;
  let ssml = '';
  for (const { at, seconds, ssml: words } of piecesOf(track, question, voice)) {
    const silence = Math.max(0, Math.round((at - now) * 1000) / 1000);
    ssml += pause(silence) + words;
    now += silence + seconds;
  }
  return question === null ? ssml + pause(track.length - now) : ssml;
}
