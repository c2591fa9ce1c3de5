import { lags } from '../../lambda/domain/workout/playhead';
import { limits, speechLimits } from '../../lambda/speech/limits';
import { alexa } from '../support/alexa';
import { converse, type Setting, type Told } from '../support/conversation';

async function hears(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  expect(told.flatMap(({ faults }) => faults)).toEqual([]);
  return told;
}

const short = {
  reply: { ...speechLimits.reply, seconds: limits.speechAudioSeconds },
  reprompt: { ...speechLimits.reprompt, seconds: limits.repromptAudioSeconds },
};

test('where Alexa cuts speech off after four minutes, a round comes in parts, each with a question', async () => {
  const told = await hears(`ask leg wake up for one round${'\nready'.repeat(5)}`, { limits: short });
  for (const { seconds } of told) expect(seconds).toBeLessThanOrEqual(limits.speechAudioSeconds);
  const words = told.map(({ says }) => says).join(' ');
  expect(words.match(/Rest\./g)).toHaveLength(7);
  expect(told[0]?.says).toMatch(/(To go on, say go|Say nothing and I'll go on)\. Ready\?$/);
  expect(told.at(-1)?.says ?? '').not.toMatch(/That's the round.*That's the round/);
  expect(words).toMatch(/That's the round\. .* minutes, done\./);
});

test('on a screen three rounds need no word: the document goes on by itself, and only the end asks', async () => {
  const told = await hears('ask leg wake up for three rounds\n~1500', { screen: true });
  const replies = told.filter(({ says }) => says !== '');
  expect(replies.map(({ says }) => /That's (round one|round two|all three rounds)/.exec(says)?.[1])).toEqual([
    'round one',
    'round two',
    'all three rounds',
    undefined,
  ]);
  expect(replies.map(({ microphone }) => microphone)).toEqual(['closed', 'closed', 'closed', 'open']);
  expect(replies.at(-1)?.says).toBe('Shall we stretch your calves?');
});

/** Seconds left of a movement, as they are told after a pause at the same second of the same reply. */
async function secondsLeft(setting: Setting): Promise<number> {
  const told = await hears('ask leg wake up for one round\n@1:30 pause\n@0:30 how long left', setting);
  const words = ['twenty', 'thirty', 'forty'];
  const [, tens = '', ones = ''] = /(\w+ty)(?:-(\w+))? seconds? left/i.exec(told.at(-1)?.says ?? '') ?? [];
  const digits = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
  return (words.indexOf(tens.toLowerCase()) + 2) * 10 + digits.indexOf(ones);
}

test('with both lags two seconds longer or shorter than reckoned with, nothing is skipped', async () => {
  const { start, answer } = lags;
  const reckoned = await secondsLeft({ startLag: start, answerLag: answer });
  for (const [startLag, answerLag] of [
    [start + 2, answer + 2],
    [start + 2, answer - 2],
    [0, answer + 2],
    [0, 0],
  ] as const) {
    // What a pause leaves is told to the nearest five, and too high by the doubt.
    const really = reckoned - 5;
    expect(await secondsLeft({ startLag, answerLag })).toBeGreaterThanOrEqual(really);
  }
});

test.each(['?', 'umpteen', '-1', '1e9'])('"%s" rounds: one clear question, and a way on', async (rounds) => {
  const someone = alexa();
  const { response } = await someone.says('StartWorkoutIntent', { rounds });
  expect(response.outputSpeech).toMatchObject({
    ssml: "<speak>I didn't catch how many. One round, two, or three?</speak>",
  });
  const next = await someone.says('NumberIntent', { number: '2' });
  const speech = next.response.outputSpeech;
  expect(speech?.type === 'SSML' && speech.ssml).toMatch(/^<speak>Two rounds\./);
});
