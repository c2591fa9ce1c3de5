import type { Reply, Track } from '../../lambda/domain/conversation/reply';
import { limits, speechLimits } from '../../lambda/speech/limits';
import { piecesOf, renderTrack } from '../../lambda/speech/play';
import { render } from '../../lambda/speech/render';
import { wordsOfAll } from '../../lambda/speech/say';
import { rateOfSpeed } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';
import { partLimits } from '../../lambda/alexa/context';
import { segments } from '../../simulator/segments';
import { spokenSeconds } from '../../lambda/speech/duration';
import { everyChoice, personWith, tracksOf } from '../support/everyWorkout';
import { person } from '../support/person';
import { wants } from '../support/wishes';

const voice = { sentences: sentencesFor('en-US'), rate: 1 };

/** The length of a rendered text by the estimator, and when each of its words begins. */
function planned(ssml: string): { seconds: number; starts: number[] } {
  const starts: number[] = [];
  let seconds = 0;
  for (const segment of segments(`<speak>${ssml}</speak>`)) {
    if (segment.kind === 'words') starts.push(seconds);
    seconds += segment.kind === 'words' ? spokenSeconds(segment.text) : segment.seconds;
  }
  return { seconds, starts };
}

const track: Track = {
  cues: [
    { at: 2, acts: [{ say: 'go' }] },
    { at: 5, acts: [{ say: 'rest' }, { say: 'into', from: 'standing', to: 'standing' }] },
  ],
  length: 20,
};

test('silence fills a track: every cue on its second, and the end on its own', () => {
  const { seconds, starts } = planned(renderTrack(track, null, voice));
  expect(starts.map((start) => Math.round(start * 100) / 100)).toEqual([2, 5]);
  expect(seconds).toBeCloseTo(20, 2);
});

test('a track’s question is its last words, and ends on its last second with nothing after it', () => {
  const ssml = renderTrack(track, { ask: 'goOn' }, voice);
  expect(planned(ssml).seconds).toBeCloseTo(20, 2);
  expect(ssml).toMatch(/Shall I go on\?$/);
});

test('rounding the silences adds up to nothing, however many there are', () => {
  const cues = Array.from({ length: 300 }, (_, index) => ({ at: index * 2, acts: [{ say: 'halfway' } as const] }));
  const { starts } = planned(renderTrack({ cues, length: 600 }, null, voice));
  starts.forEach((start, index) => {
    expect(Math.abs(start - index * 2)).toBeLessThan(0.01);
  });
});

test('every whole round is rendered to its planned length, and so is the round that silence gets', () => {
  for (const { kind, rests, rounds } of everyChoice) {
    const someone = person();
    someone.does(wants({ kind, rounds, taught: rests === 'taught', longerRests: rests === 'longer' }));
    for (const { track: one, question } of tracksOf(someone.reply))
      expect(planned(renderTrack(one, question, voice)).seconds).toBeCloseTo(one.length, 1);
  }
});

test('slower speech keeps the seconds of the round', () => {
  const slower = { ...voice, rate: rateOfSpeed('slower') };
  expect(slower.rate).toBeLessThan(1);
  const someone = person({ person: personWith({ speed: 'slower' }) });
  for (const { track: one, question } of tracksOf(someone.does(wants()))) {
    const last = piecesOf(one, question, slower).at(-1);
    expect((last?.at ?? 0) + (last?.seconds ?? 0)).toBeCloseTo(one.length);
  }
});

test.each([7500, 4000, 2500])(
  'no reply and no reprompt is longer than %d characters, where that is the limit',
  (most) => {
    const characters = { ...speechLimits.reply, characters: most };
    for (const { kind, rests, rounds } of everyChoice) {
      const someone = person({ limits: partLimits({ reply: characters, reprompt: characters }) });
      const reply = someone.does(wants({ kind, rounds: rounds === 3 ? 40 : rounds, taught: rests === 'taught' }));
      if (reply.kind === 'nothing') throw new Error('Expected words');
      const { speech, reprompt } = render(reply, voice);
      expect(Math.max(speech.length, reprompt?.length ?? 0)).toBeLessThanOrEqual(most);
      expect(most).toBeLessThan(limits.speechCharacters);
    }
  },
);

test('a sound leaves no gap between the words around it', () => {
  const words = wordsOfAll(voice.sentences, [{ say: 'rest' }, { say: 'endSound' }, { say: 'thanks' }]);
  expect(words).toBe(`${wordsOfAll(voice.sentences, [{ say: 'rest' }])} You're welcome.`);
});

const talk = (end: Extract<Reply, { kind: 'talk' }>['end'], soft = false): Exclude<Reply, { kind: 'nothing' }> => ({
  kind: 'talk',
  acts: [{ say: 'placeKept' }],
  end,
  soft,
});

test('a talk is its words and its question, and silence gets what was decided', () => {
  const question = { ask: 'goOn' } as const;
  const silence = { kind: 'words', acts: [{ say: 'stillPaused' }], again: question } as const;
  expect(render(talk({ kind: 'ask', question, silence }), voice)).toEqual({
    speech: "<speak>I'll keep your place. Shall I go on?</speak>",
    reprompt: '<speak>Still paused. Shall I go on?</speak>',
  });
});

test('a goodbye has no reprompt', () => {
  expect(render(talk({ kind: 'close' }), voice)).toEqual({
    speech: "<speak>I'll keep your place.</speak>",
    reprompt: null,
  });
});

test('a soft reply is soft from its first word to its last', () => {
  expect(render(talk({ kind: 'close' }, true), voice).speech).toBe(
    '<speak><prosody volume="soft">I\'ll keep your place.</prosody></speak>',
  );
});
