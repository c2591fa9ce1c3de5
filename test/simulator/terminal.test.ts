import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Response } from 'ask-sdk-model';
import { Household } from '../../simulator/household';
import { Recorder } from '../../simulator/recorder';
import { converse, remarks, type Terminal } from '../../simulator/terminal';
import { transcript } from '../../simulator/transcript';
import { folderForTests } from '../support/temporaryFolder';
import { closing } from './scene';

const SPEECH = '<speak>Go. <break time="10s"/><break time="10s"/>Halfway. <break time="5s"/>Done?</speak>';
const round: Response = {
  outputSpeech: { type: 'SSML', ssml: SPEECH },
  reprompt: { outputSpeech: { type: 'SSML', ssml: '<speak>Still there?</speak>' } },
  shouldEndSession: false,
};

/** Somebody at a keyboard: what is typed, after how many seconds. */
async function sitting(typed: readonly (readonly [number, string])[], until: number, pace: Terminal['pace'] = 'live') {
  const printed: string[] = [];
  const prompts: string[] = [];
  const moments: number[] = [];
  let seconds = 0;
  const rest = [...typed];
  const household = new Household({
    number: 0,
    start: 0,
    startLag: 1,
    answerLag: 1,
    display: undefined,
    understand: (name) => ({ name, confirmationStatus: 'NONE' }),
    violations: () => Promise.resolve([]),
    skill: ({ request }) =>
      Promise.resolve({
        version: '1.0',
        response:
          request.type === 'LaunchRequest'
            ? round
            : request.type === 'SessionEndedRequest'
              ? {}
              : { ...closing(2), outputSpeech: { type: 'SSML', ssml: '<speak>Bye.</speak>' } },
      }),
    report: (exchange) => {
      moments.push(exchange.at / 1000);
      printed.push(...(pace === 'live' ? remarks(exchange) : transcript(exchange)));
    },
  });
  await converse(
    household,
    {
      pace,
      isTyping: () => false,
      typed() {
        const [next] = rest;
        if (next && next[0] <= seconds) return rest.shift()?.[1];
        return seconds >= until ? null : undefined;
      },
      tick() {
        seconds += 0.25;
        return Promise.resolve(250);
      },
      print: (text) => printed.push(text),
      prompt: (text) => prompts.push(text),
    },
    new Recorder(household, []),
  );
  return { printed, prompts: [...new Set(prompts)], moments };
}

test('a reply is heard in its own time, with a countdown in its silences', async () => {
  const { printed, prompts } = await sitting([[0, 'open leg wake up']], 20);
  expect(printed).toEqual(['  Go.']);
  expect(prompts).toContain('[silence 20 s] > ');
  expect(prompts).toContain('[silence 3 s] > ');
});

test('then come microphone, reprompt, microphone and the end', async () => {
  const { printed, prompts } = await sitting([[0, 'open leg wake up']], 60);
  expect(printed).toEqual(['  Go.', '  Halfway.', '  Done?', '  Still there?', '  (the session is over)']);
  expect(prompts).toContain('[microphone 8 s] > ');
  expect(prompts.at(-1)).toBe('[asleep] > ');
});

test('words that come while it speaks interrupt', async () => {
  const { printed, moments } = await sitting(
    [
      [0, 'open leg wake up'],
      [10, 'stop'],
    ],
    20,
  );
  expect(printed).toEqual(['  Go.', '  (and then the session is over)', '  Bye.']);
  // The request's stamp lies an answer lag after the wake word.
  expect(moments).toEqual([1, 12]);
});

test('a line that makes no sense is told, and the conversation goes on', async () => {
  const { printed } = await sitting(
    [
      [0, '!dance'],
      [1, 'next'],
      [2, '---'],
    ],
    4,
  );
  expect(printed).toEqual([
    expect.stringContaining('"!dance" is no command'),
    '  (Alexa hears that, not the skill. Try: open leg wake up)',
    expect.stringContaining('--script'),
  ]);
});

test('silence can be skipped', async () => {
  const { printed } = await sitting(
    [
      [0, 'open leg wake up'],
      [2, '~1'],
    ],
    3,
  );
  expect(printed).toEqual(['  Go.', '  Halfway.', '  Done?']);
});

test('at once, replies are there whole, and words wait for their end', async () => {
  const { printed, prompts } = await sitting(
    [
      [0, 'open leg wake up'],
      [1, 'stop'],
    ],
    3,
    'at once',
  );
  expect(prompts).toEqual(['> ']);
  expect(printed).toEqual([
    '00:00:01  > open leg wake up',
    '  0:00.0  Go. [20.6 s]',
    expect.stringMatching(/^ {2}0:21\.\d {2}Halfway\. \[5\.6 s\]$/),
    expect.stringMatching(/^ {2}0:2\d\.\d {2}Done\?$/),
    '  (if nobody answers)',
    '  0:00.0  Still there?',
    '  (microphone open)',
    expect.stringMatching(/^00:00:(?:29|30) {2}> stop$/),
    '  0:00.0  Bye.',
  ]);
});

describe('.record', () => {
  const folder = folderForTests();

  test('writes what was said so far and from then on, and keeps what is there', async () => {
    const file = join(folder, 'my script.txt');
    const { printed } = await sitting(
      [
        [0, 'open leg wake up'],
        [4, `.record ${file}`],
        [10, 'stop'],
        [12, `.record ${file}`],
        [13, '.record'],
      ],
      14,
    );
    expect(readFileSync(file, 'utf8')).toBe(
      '--start 1970-01-01T00:00:00.000Z\n\nopen leg wake up\n= "Go."\n@0:09 stop\n= "Bye."\n= :ends\n',
    );
    expect(printed).toContain(`  (what is said goes to ${file})`);
    expect(printed.filter((line) => line.startsWith('  ! '))).toEqual([
      expect.stringContaining('EEXIST'),
      '  ! .record needs the name of a file',
    ]);
  });
});

test('an expectation is answered at once, and the conversation goes on', async () => {
  const { printed } = await sitting(
    [
      [0, 'open leg wake up'],
      [1, '= "Go. Halfway."'],
      [2, '= "Never."'],
    ],
    3,
  );
  expect(printed).toEqual(['  Go.', expect.stringMatching(/^ {2}! line 1: expected "Never\." in the speech "Go\. /)]);
});
