import { lengthOf } from '../../lambda/speech/voice';
import { timesOf, utterance } from '../../simulator/utterance';
import { simulated, simulatedVoice, USUAL_VOICE } from '../../simulator/voice/simulated';
import { scene } from './scene';

const voice = simulated.v1;
const said = (inside: string, model = voice) => utterance({ type: 'SSML', ssml: `<speak>${inside}</speak>` }, model);

test('words last as long as the voice takes, and the first break after them is longer by its padding', () => {
  const { parts, seconds } = said('<break time="3s"/>Go.<break time="10s"/><break time="2s"/>Rest.');
  const [go, rest] = [lengthOf('Go.', voice), lengthOf('Rest.', voice)];
  const rounded = parts.map(({ at, seconds: lasts }) => [at.toFixed(3), lasts.toFixed(3)]);
  expect(rounded).toEqual(
    [
      [0, 3],
      [3, go],
      [3 + go, 10 + voice.padding],
      [13 + go + voice.padding, 2],
      [15 + go + voice.padding, rest],
    ].map((pair) => pair.map((value) => value.toFixed(3))),
  );
  expect(seconds).toBeCloseTo(15 + go + voice.padding + rest, 2);
});

test('slower words take longer, and their padding stays', () => {
  const usual = said('Go.<break time="1s"/>').seconds;
  const slower = said('<prosody rate="50%">Go.<break time="1s"/></prosody>').seconds;
  expect(slower - usual).toBeCloseTo(lengthOf('Go.', voice), 2);
});

test.each([
  ['a go of its own', 'Hip extension.<break time="2s"/>Go.', lengthOf('Hip extension.', voice) + 2.55],
  [
    'a go after a count',
    '<break time="2s"/>Three, two, one. Go.',
    2 + lengthOf('Three, two, one. Go', voice) - lengthOf('Go', voice),
  ],
])('the first go is found: %s', (_, inside, second) => {
  expect(timesOf('Go', said(inside), voice)[0]).toBeCloseTo(second, 6);
});

test('every go is found, in one text and in several', () => {
  expect(timesOf('Go', said('Go. Go when you can.<break time="2s"/>Go.'), voice)).toHaveLength(3);
});

test('nothing begins where nobody says go', () => {
  expect(timesOf('Go', said('Good. Going on. Let go. Ready to Go.'), voice)).toEqual([]);
});

test.each(['v1', 'kajal', 'flite', 'espeak', 'slow', 'quick'])('there is a voice called %s', (name) => {
  expect(simulatedVoice(name)?.name).toBe(name);
});

test('a padding and a rate make the usual voice another', () => {
  expect(simulatedVoice('0.3,1.05')).toEqual({ name: '0.3,1.05', model: { ...voice, padding: 0.3, rate: 1.05 } });
  expect(simulatedVoice('planned')).toBeUndefined();
  expect(USUAL_VOICE.model.padding).toBe(0.55);
});

describe('@go+', () => {
  const speech =
    '<speak>Up.<break time="5s"/>Three, two, one. Go.<break time="10s"/>Rest.<break time="10s"/>Go.</speak>';
  const answers = { start: { outputSpeech: { type: 'SSML' as const, ssml: speech }, shouldEndSession: false } };
  const before = said('Up.<break time="5s"/>').seconds + (timesOf('Go', said('Three, two, one. Go.'), voice)[0] ?? NaN);

  test('counts from the first go, as it sounds', async () => {
    const { told } = await scene('open leg wake up\nstart\n@go+0:07 pause', { answers, voice });
    // The reply begins at 17, and its request is stamped two seconds after the wake word.
    expect(Number(told[2]?.split(' ')[0])).toBeCloseTo(17 + before + 7 + 2, 2);
  });

  test('a reply without a go leaves the one before', async () => {
    const { told } = await scene('open leg wake up\nstart\n@go+0:07 where\n@go+0:20 pause', { answers, voice });
    expect(Number(told[3]?.split(' ')[0])).toBeCloseTo(17 + before + 20 + 2, 2);
  });

  test('with no go there is nothing to count from', async () => {
    await expect(scene('open leg wake up\n@go+0:07 pause')).rejects.toThrow('line 2');
  });
});
