import type { Act, Question } from '../domain/conversation/act';
import type { Cue, Track } from '../domain/conversation/reply';
import { COUNT_SECONDS } from '../domain/workout/opening';
import type { Sentences } from '../strings/sentences';
import { questionWords, wordsOfAll } from './say';
import { sounds } from './sounds';
import { audio, escapeText, pause } from './ssml';
import { atRate, lengthOf, slotOf, type VoiceModel } from './voice';

/** What speaks: the sentences of a locale, at a rate relative to the usual voice, and how long that voice takes. */
export interface Voice {
  readonly sentences: Sentences;
  readonly rate: number;
  readonly model: VoiceModel;
}

/** A piece of speech with its planned start and its estimated length, in seconds. A sound has no text. */
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
  const asked = wordsPiece(0, questionWords(voice.sentences, question), voice);
  return [...spoken, { ...asked, at: length - asked.seconds }];
}

function pieceOf({ at, acts }: Cue, voice: Voice): Piece {
  if (acts.some(isSound)) return { at, seconds: sounds.chime.seconds, text: '', ssml: audio(sounds.chime.source) };
  const piece = wordsPiece(at, wordsOfAll(voice.sentences, acts), voice);
  return { ...piece, at: at + beforeCount(piece, acts, voice) };
}

/** Seconds a count waits so that the "go" joined to it sounds on its mark: a voice may count in less than its slot. */
function beforeCount(
  { seconds }: Piece,
  [first, ...others]: readonly Act[],
  { sentences, model, rate }: Voice,
): number {
  if (first?.say !== 'countIn' || others.length === 0) return 0;
  const go = lengthOf(wordsOfAll(sentences, others), atRate(model, rate));
  return Math.max(0, COUNT_SECONDS - (seconds - go));
}

const wordsPiece = (at: number, text: string, { model, rate }: Voice): Piece => ({
  at,
  seconds: lengthOf(text, atRate(model, rate)),
  text,
  ssml: escapeText(text),
});

const isSound = ({ say }: Act): boolean => say === 'endSound';

/** What is said in one go: its real start if all goes as planned, and the silence made before it. */
interface Utterance {
  readonly begins: number;
  readonly silence: number;
  readonly piece: Piece;
}

/**
 * A track as it is rendered: silence fills every slot to its end, so that the track is as long as planned whatever its
 * words are.
 *
 * Words that reach into the next slot are one utterance with the next words: the voice then makes its pause between
 * sentences. `silence` is what is left after the last one.
 */
function utterancesOf(track: Track, question: Question | null, voice: Voice) {
  const model = atRate(voice.model, voice.rate);
  const utterances: Utterance[] = [];
  let free = 0;
  for (const piece of piecesOf(track, question, voice)) {
    const silence = Math.max(0, toMilliseconds(piece.at - free));
    const before = utterances.at(-1);
    const isOne = silence === 0 && before !== undefined && isWords(before.piece) && isWords(piece);
    const utterance = isOne
      ? { ...before, piece: joined(before.piece, piece, model) }
      : { begins: free + silence, silence, piece };
    utterances.splice(isOne ? -1 : utterances.length, 1, utterance);
    free = utterance.begins + slotOfPiece(utterance.piece, model);
  }
  return { utterances, silence: question === null ? Math.max(0, toMilliseconds(track.length - free)) : 0 };
}

const toMilliseconds = (seconds: number): number => Math.round(seconds * 1000) / 1000;

const isWords = ({ text }: Piece): boolean => text !== '';

const slotOfPiece = (piece: Piece, model: VoiceModel): number =>
  isWords(piece) ? slotOf(piece.text, model) : piece.seconds;

function joined(first: Piece, second: Piece, model: VoiceModel): Piece {
  const text = `${first.text} ${second.text}`;
  return { at: first.at, seconds: lengthOf(text, model), text, ssml: `${first.ssml} ${second.ssml}` };
}

/**
 * A track as SSML, for the voice it is planned for. Words too long for their slot push the rest; tests let none
 * through.
 */
export function renderTrack(track: Track, question: Question | null, voice: Voice): string {
  const { utterances, silence: left } = utterancesOf(track, question, voice);
  return utterances.map(({ silence, piece }) => pause(silence) + piece.ssml).join('') + pause(left);
}

/** Seconds a track really lasts when another voice speaks what was rendered for the planned one. */
export function lengthOfTrack(track: Track, question: Question | null, voice: Voice, spokenBy: VoiceModel): number {
  const { utterances, silence: left } = utterancesOf(track, question, voice);
  const model = atRate(spokenBy, voice.rate);
  return utterances.reduce((sum, { silence, piece }, index) => {
    const isBreakNext = (utterances[index + 1]?.silence ?? left) > 0;
    const words = isBreakNext
      ? slotOfPiece(piece, model)
      : isWords(piece)
        ? lengthOf(piece.text, model)
        : piece.seconds;
    return sum + silence + words;
  }, left);
}
