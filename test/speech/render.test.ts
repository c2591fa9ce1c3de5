import type { Reply, Track } from '../../lambda/domain/conversation/reply';
import { limits, speechLimits } from '../../lambda/speech/limits';
import { lengthOfTrack, piecesOf, renderTrack } from '../../lambda/speech/play';
import { render } from '../../lambda/speech/render';
import { wordsOfAll } from '../../lambda/speech/say';
import { voiceOf } from '../../lambda/speech/speed';
import { planned, slotOf } from '../../lambda/speech/voice';
import { speak } from '../../lambda/speech/ssml';
import { sentencesFor } from '../../lambda/strings';
import { partLimits } from '../../lambda/alexa/context';
import { timesOf, utterance } from '../../simulator/utterance';
import { simulated } from '../../simulator/voice/simulated';
import { everyChoice, personWith, tracksOf } from '../support/everyWorkout';
import { person } from '../support/person';
import { wants } from '../support/wishes';

const voice = voiceOf(sentencesFor('en-US'), 'usual');

/** The length of a rendered text as a voice says it, and when each of its words begins. */
function spoken(ssml: string, model = planned): { seconds: number; starts: number[] } {
  const { parts, seconds } = utterance({ type: 'SSML', ssml: `<speak>${ssml}</speak>` }, model);
  return { seconds, starts: parts.flatMap(({ at, segment }) => (segment.kind === 'words' ? [at] : [])) };
}

const track: Track = {
  cues: [
    { at: 2, acts: [{ say: 'go' }] },
    { at: 5, acts: [{ say: 'rest' }, { say: 'into', from: 'standing', to: 'standing' }] },
  ],
  length: 20,
};

test('silence fills a track: every cue on its second, and the end on its own', () => {
  const { seconds, starts } = spoken(renderTrack(track, null, voice));
  expect(starts.map((start) => Math.round(start * 100) / 100)).toEqual([2, 5]);
  expect(seconds).toBeCloseTo(20, 2);
});

test.each(Object.entries(simulated))(
  'a "go" joined to its count sounds on its mark where %s is planned for',
  (_, model) => {
    const count: Track = { cues: [{ at: 4, acts: [{ say: 'countIn' }, { say: 'go' }] }], length: 20 };
    const ssml = `<speak>${renderTrack(count, null, { ...voice, model })}</speak>`;
    const [go] = timesOf('Go', utterance({ type: 'SSML', ssml }, model), model);
    // A voice that takes longer to count than it has time does not begin sooner: words may come before.
    const latest = model.rate < 1 ? 0.1 : 0;
    expect(go).toBeGreaterThan(6 - 0.002);
    expect(go).toBeLessThan(6 + latest + 0.002);
  },
);

test('a track’s question is its last words, and ends on its last second with nothing after it', () => {
  const ssml = renderTrack(track, { ask: 'goOn' }, voice);
  expect(spoken(ssml).seconds).toBeCloseTo(20, 2);
  expect(ssml).toMatch(/Shall I go on\?$/);
});

test('rounding the silences adds up to nothing, however many there are', () => {
  const cues = Array.from({ length: 300 }, (_, index) => ({ at: index * 2, acts: [{ say: 'halfway' } as const] }));
  const { starts } = spoken(renderTrack({ cues, length: 600 }, null, voice));
  starts.forEach((start, index) => {
    expect(Math.abs(start - index * 2)).toBeLessThan(0.01);
  });
});

describe('words too long for their slot', () => {
  const crowded: Track = {
    cues: [
      { at: 0, acts: [{ say: 'thanks' }] },
      { at: 0.5, acts: [{ say: 'placeKept' }] },
      { at: 10, acts: [{ say: 'go' }] },
    ],
    length: 12,
  };

  test('are one utterance with the next words, a space between them, and the next slot begins on its mark', () => {
    const ssml = renderTrack(crowded, null, voice);
    expect(ssml).toMatch(/^You're welcome\. I'll keep your place\.<break/);
    expect(spoken(ssml).starts[1]).toBeCloseTo(10, 2);
    expect(spoken(ssml).seconds).toBeCloseTo(12, 2);
  });

  test('even a slot as long as its words, for a break would have to be longer than none', () => {
    const at = slotOf(wordsOfAll(voice.sentences, [{ say: 'thanks' }]), voice.model);
    const tight = { ...crowded, cues: crowded.cues.map((cue, index) => (index === 1 ? { ...cue, at } : cue)) };
    expect(renderTrack(tight, null, voice)).toMatch(/^You're welcome\. I'll keep your place\./);
  });

  test('before a question they are one utterance with it', () => {
    expect(renderTrack({ cues: crowded.cues.slice(0, 2), length: 2 }, { ask: 'goOn' }, voice)).toBe(
      "You're welcome. I'll keep your place. Shall I go on?",
    );
  });
});

test.each(Object.entries(simulated))('a whole round lasts as long as %s takes for what was planned', (_, model) => {
  const someone = person();
  for (const { track: one, question } of tracksOf(someone.does(wants({ rounds: 2 })))) {
    for (const speed of ['usual', 'slower'] as const) {
      const { rate } = voiceOf(voice.sentences, speed);
      const manner = speak(renderTrack(one, question, { ...voice, rate }), { soft: false, rate });
      const { seconds } = utterance({ type: 'SSML', ssml: manner }, model);
      expect(lengthOfTrack(one, question, { ...voice, rate }, model)).toBeCloseTo(seconds, 2);
    }
  }
});

test('the planned voice takes what was planned, a slower one more and a quicker one less', () => {
  const someone = person();
  const [round] = tracksOf(someone.does(wants()));
  if (round === undefined) throw new Error('Expected a round');
  const lengthBy = (name: keyof typeof simulated) =>
    lengthOfTrack(round.track, round.question, voice, simulated[name]) - round.track.length;
  expect(lengthOfTrack(round.track, round.question, voice, planned)).toBeCloseTo(round.track.length, 1);
  expect(lengthBy('slow')).toBeGreaterThan(lengthBy('kajal'));
  expect(lengthBy('kajal')).toBeGreaterThan(0);
  expect(lengthBy('quick')).toBeLessThan(-10);
});

test('every whole round is rendered to its planned length, and so is the round that silence gets', () => {
  for (const { kind, rests, rounds } of everyChoice) {
    const someone = person();
    someone.does(wants({ kind, rounds, taught: rests === 'taught', longerRests: rests === 'longer' }));
    for (const { track: one, question } of tracksOf(someone.reply))
      expect(spoken(renderTrack(one, question, voice)).seconds).toBeCloseTo(one.length, 1);
  }
});

test('slower speech keeps the seconds of the round', () => {
  const slower = voiceOf(voice.sentences, 'slower');
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
