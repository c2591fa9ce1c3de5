import { COUNT_SECONDS } from '../../lambda/domain/workout/opening';
import { paddingFor } from '../../lambda/domain/workout/pace';
import { lags, MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import type { Cue, Reply, Track } from '../../lambda/domain/conversation/reply';
import type { Question } from '../../lambda/domain/conversation/act';
import { piecesOf, type Voice } from '../../lambda/speech/play';
import { render } from '../../lambda/speech/render';
import { wordsOfAll } from '../../lambda/speech/say';
import { voiceOf } from '../../lambda/speech/speed';
import { planned, voiceAdding, type VoiceModel } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';
import { clipSeconds } from '../../simulator/voice/clip';
import type { VoiceName } from '../../simulator/voice/engines';
import { simulated } from '../../simulator/voice/simulated';
import type { Spoken } from '../../simulator/voice/track';
import { tracksOf } from '../support/everyWorkout';
import { KNOWN } from '../support/inWorkout';
import { person, secondsToTheEnd } from '../support/person';
import { remembered, renderedTrack } from '../support/voices';
import { wants } from '../support/wishes';

const ECHO = 'an Echo';
const usual = voiceOf(sentencesFor('en-US'), 'usual');

/** A voice that really speaks, with what it adds before each break. */
interface Speaker {
  readonly name: VoiceName;
  readonly padding: number;
}

/** A "go" or a "rest", by the plan and as it sounds, in seconds of its track. */
interface Mark {
  readonly says: 'go' | 'rest';
  readonly planned: number;
  readonly spoken: number;
}

function rendered(reply: Reply, voice: Voice) {
  if (reply.kind !== 'play') throw new Error('Expected rounds');
  return render(reply, voice);
}

/** The padding an Echo is planned for after two rounds were spoken to it and its session ended by silence. */
async function learntFrom(speaker: Speaker, model: VoiceModel): Promise<number> {
  const someone = person({ person: KNOWN, device: ECHO });
  const { speech, reprompt } = rendered(someone.does(wants({ rounds: 2 })), { ...usual, model });
  const [first, second] = await Promise.all([speech, reprompt ?? ''].map((one) => renderedTrack(one, speaker)));
  const seconds = (first?.seconds ?? NaN) + (second?.seconds ?? NaN) + 2 * MICROPHONE_SECONDS;
  someone.does({ kind: 'ended', by: 'silence' }, { second: seconds - lags.answer });
  expect(someone.state.person.paces).toMatchObject([{ device: ECHO, seen: [{ by: 'silence' }] }]);
  return paddingFor(someone.state.person.paces, ECHO);
}

/** Three rounds on a speaker: silence after round one, a word after round two. Each round's marks. */
async function threeRounds(speaker: Speaker, voice: Voice): Promise<readonly (readonly Mark[])[]> {
  const someone = person({ person: KNOWN });
  const first = someone.does(wants({ rounds: 3 }));
  const third = someone.does({ kind: 'yes' }, { second: secondsToTheEnd(first) - 5 - lags.answer });
  const rounds: (readonly Mark[])[] = [];
  for (const reply of [first, third]) {
    const { speech, reprompt } = rendered(reply, voice);
    const texts = reply === first ? [speech, reprompt ?? ''] : [speech];
    for (const [index, { track, question }] of tracksOf(reply).entries()) {
      rounds.push(await marksOf(track, question, texts[index] ?? '', speaker, voice));
    }
  }
  expect(rounds).toHaveLength(3);
  return rounds;
}

async function marksOf(track: Track, question: Question | null, ssml: string, speaker: Speaker, voice: Voice) {
  const { spoken } = await renderedTrack(ssml, speaker);
  const texts = piecesOf(track, question, voice).map(({ text }) => text);
  expect(spoken.map(({ text }) => text)).toEqual(texts.filter((text) => text !== ''));
  const heard = spoken.values();
  const marks: Mark[] = [];
  for (const [index, cue] of track.cues.entries()) {
    const words = texts[index] === '' ? undefined : heard.next().value;
    const mark = words === undefined ? undefined : await markOf(cue, words, speaker);
    if (mark !== undefined) marks.push(mark);
  }
  return marks;
}

/** The mark a cue has: its first word, or the "go" that follows a count in the same breath. */
async function markOf({ at, acts }: Cue, { start, end }: Spoken, { name }: Speaker): Promise<Mark | undefined> {
  const [first, second] = acts;
  if (first?.say === 'countIn' && second?.say.startsWith('go') === true) {
    const go = await remembered(name, wordsOfAll(usual.sentences, acts.slice(1)));
    return { says: 'go', planned: at + COUNT_SECONDS, spoken: end - clipSeconds(go) };
  }
  return first?.say === 'rest' ? { says: 'rest', planned: at, spoken: start } : undefined;
}

/** How far every stretch of work and every rest is from its planned length, in seconds. */
function intervalErrors(marks: readonly Mark[]): number[] {
  const late = marks.map(lateOf);
  return late.slice(1).map((seconds, index) => Math.abs(seconds - (late[index] ?? NaN)));
}

const lateOf = ({ planned: mark, spoken }: Mark): number => spoken - mark;

/** How far the clock of a round is from its plan, and how far each of its marks is from that clock. */
function clockErrors(marks: readonly Mark[]) {
  const late = marks.map(lateOf);
  const [least, most] = [Math.min(...late), Math.max(...late)];
  return { clock: Math.abs(least + most) / 2, mark: (most - least) / 2 };
}

/**
 * espeak-ng pauses between sentences as Amazon's voices do, and is planned for as every Echo is: only what it adds is
 * learnt. flite's pauses are half as long, so it is planned for by constants of its own. What a voice says faster in
 * the opening (flite a third of a second) moves all marks of its round alike.
 */
test.each([
  { name: 'espeak', adding: 0, model: planned },
  { name: 'espeak', adding: 0.25, model: planned },
  { name: 'espeak', adding: 0.5, model: planned },
  { name: 'flite', adding: 0, model: simulated.flite },
  { name: 'flite', adding: 0.25, model: simulated.flite },
  { name: 'flite', adding: 0.5, model: simulated.flite },
] satisfies { name: VoiceName; adding: number; model: VoiceModel }[])(
  'three rounds on an Echo that has learnt how $name speaks, adding $adding s before each break: ' +
    'every interval within half a second, every mark within half a second of one clock',
  async ({ name, adding, model }) => {
    const speaker = { name, padding: adding };
    const learnt = voiceAdding(await learntFrom(speaker, { ...model, padding: planned.padding }), model);
    for (const marks of await threeRounds(speaker, { ...usual, model: learnt })) {
      expect(marks.map(({ says }) => says)).toEqual(Array.from({ length: 7 }).flatMap(() => ['go', 'rest']));
      expect(Math.max(...intervalErrors(marks))).toBeLessThanOrEqual(0.5);
      const { clock, mark } = clockErrors(marks);
      expect(mark).toBeLessThanOrEqual(0.5);
      expect(clock).toBeLessThanOrEqual(0.5);
    }
  },
);
