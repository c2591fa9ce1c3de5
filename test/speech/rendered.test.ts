import type { VoiceName } from '../../simulator/voice/engines';
import { lags } from '../../lambda/domain/workout/playhead';
import { piecesOf } from '../../lambda/speech/play';
import { render } from '../../lambda/speech/render';
import { voiceOf } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';
import { tracksOf } from '../support/everyWorkout';
import { simulated } from '../../simulator/voice/simulated';
import { KNOWN } from '../support/inWorkout';
import { person, secondsToTheEnd } from '../support/person';
import { renderedStarts } from '../support/voices';
import { wants } from '../support/wishes';

const usual = voiceOf(sentencesFor('en-US'), 'usual');

/** Words as they were planned and as they were spoken, in seconds of their track. */
interface Word {
  readonly text: string;
  readonly planned: number;
  readonly spoken: number;
}

/** Three rounds on a speaker: silence after round one, a word after round two. Each round's words, as the voice says them that was planned for. */
async function threeRounds(name: VoiceName, padding: number): Promise<readonly (readonly Word[])[]> {
  const voice = { ...usual, model: { ...simulated[name], padding } };
  const someone = person({ person: KNOWN });
  const first = someone.does(wants({ rounds: 3 }));
  const third = someone.does({ kind: 'yes' }, { second: secondsToTheEnd(first) - 5 - lags.answer });
  const rounds: Word[][] = [];
  for (const reply of [first, third]) {
    if (reply.kind !== 'play') throw new Error('Expected rounds');
    const { speech, reprompt } = render(reply, voice);
    const texts = reply === first ? [speech, reprompt ?? ''] : [speech];
    for (const [index, { track, question }] of tracksOf(reply).entries()) {
      const spoken = await renderedStarts(texts[index] ?? '', name, padding);
      const planned = piecesOf(track, question, voice).filter(({ text }) => text !== '');
      expect(spoken.map(({ text }) => text)).toEqual(planned.map(({ text }) => text));
      rounds.push(planned.map(({ text, at }, word) => ({ text, planned: at, spoken: spoken[word]?.start ?? NaN })));
    }
  }
  expect(rounds).toHaveLength(3);
  return rounds;
}

/** The words every movement begins and ends with. */
const marksOf = (words: readonly Word[]): readonly Word[] => words.filter(({ text }) => /^(Go|Rest)\b/.test(text));

/** How far every stretch of work and every rest is from its planned length, in seconds. */
function intervalErrors(words: readonly Word[]): number[] {
  const late = marksOf(words).map(({ planned, spoken }) => spoken - planned);
  return late.slice(1).map((seconds, index) => Math.abs(seconds - (late[index] ?? NaN)));
}

const startErrors = (words: readonly Word[]): number[] =>
  marksOf(words).map(({ planned, spoken }) => Math.abs(spoken - planned));

// A voice that is known: its constants, fitted on lines of which the skill says none, and what it adds before a break.
// Small errors of the same words add up over a round: on espeak-ng to 3.3 s.
test.each<[VoiceName, number, number]>([
  ['flite', 0, 1],
  ['flite', 0.5, 1],
  ['espeak', 0, 3.5],
  ['espeak', 0.5, 3.5],
])(
  'three rounds as %s speaks them, adding %d s before each break: intervals within half a second, starts within %d s',
  async (name, padding, drift) => {
    for (const words of await threeRounds(name, padding)) {
      expect(marksOf(words)).toHaveLength(14);
      expect(Math.max(...intervalErrors(words))).toBeLessThanOrEqual(0.5);
      expect(Math.max(...startErrors(words))).toBeLessThan(drift);
    }
  },
  60_000,
);
