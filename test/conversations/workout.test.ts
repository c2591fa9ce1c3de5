import { converse, type Setting, type Told } from '../support/conversation';
import { HALFWAY, PAUSED_AT_THE_FIRST, say, spoken } from '../support/sentences';

/** Holds a conversation; Alexa and our own manners must find nothing to object to in any answer. */
async function hears(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  expect(told.flatMap(({ faults }) => faults)).toEqual([]);
  return told;
}

/** What the last request was answered with. */
async function answerTo(script: string, setting: Setting = {}): Promise<string> {
  const told = await hears(script, setting);
  return told.at(-1)?.says ?? '';
}

test('from the first word to the goodbye: a round nobody interrupts', async () => {
  const [launch, round, end] = await hears('start leg wake-up\none round please\n~60');
  expect(launch?.says).toBe('Leg Wake-Up. A workout, or a cramp?');
  expect(round?.says).toMatch(
    /^One round\. About seven minutes\. .*Check with your doctor first .*Any time, say, Alexa, pause\./,
  );
  expect(round?.says).toMatch(
    /We start in thirty seconds\. \[13\] Hands and knees\. Hip extension, right leg\. \[10\] Three, two, one\. Go\. \[2\] Knee bent\./,
  );
  expect(round?.says).toMatch(
    /Rest\. That's the round\. Seven minutes, done\..* \(sound\) \[\d\] Shall we stretch your calves\?$/,
  );
  expect(round?.reprompt).toBe('Enjoy your day.');
  expect(end?.request).toBe('SessionEndedRequest');
});

test('nothing ever starts by silence after a launch', async () => {
  const told = await hears('open leg wake up\n~120');
  expect(told.map(({ request }) => request)).toEqual(['LaunchRequest', 'SessionEndedRequest']);
  expect(told[0]?.reprompt).toBe('Shall we wake your legs up, or do you have a cramp?');
});

test('she pauses at 1:13, and goes on from the same second when she is back', async () => {
  const [, , pause, back] = await hears('open leg wake up\none round\n@1:13 pause\n@1:00 go on');
  expect(pause?.says).toBe(`${PAUSED_AT_THE_FIRST} [180] Shall I go on?`);
  expect(pause?.reprompt).toBe('Still paused. Shall I go on?');
  expect(back?.says).toMatch(
    spoken(
      /^Hands and knees\. Hip extension, right leg, thirty-(one|two|three|four) seconds left\. /,
      /Twenty seconds to get there\. \[\d+\] Three, two, one\. Go\. \[(8|9|10|11)\] /,
      HALFWAY,
    ),
  );
});

test.each([
  ['pause', 180],
  ['wait thirty seconds', 30],
  ['pause for two minutes', 120],
])('"%s" waits that long and no longer', async (words, seconds) => {
  const says = await answerTo(`open leg wake up\none round\n@1:13 ${words}`);
  expect(says).toBe(`${PAUSED_AT_THE_FIRST} [${seconds}] Shall I go on?`);
});

test('three rounds: silence into the second, one word into the third', async () => {
  const [first, third, end] = await hears('ask leg wake up for three rounds\n~9\ngo\n~60');
  expect(first?.says).toMatch(/Rest\. That's round one\. .*Say nothing and I'll go on\. Ready for round two\?$/);
  expect(first?.reprompt).toMatch(
    /^Round two of three\. .*Then I'll need a word from you\..*For round three, say go\. Ready\?$/,
  );
  expect(third?.says).toMatch(/^Round three of three\. .*That's all three rounds\. Twenty-one minutes, done\./);
  expect(end?.request).toBe('SessionEndedRequest');
});

test('two rounds without a word spoken, and the question at the end is answered by its own no', async () => {
  const told = await hears('ask leg wake up for two rounds\n~9\nno');
  expect(told).toHaveLength(2);
  expect(told[1]?.says).toBe('Enjoy your day.');
});

test('the television talks into a round’s end: the next round is still what silence gets', async () => {
  const [, misheard] = await hears('ask leg wake up for three rounds\nblah umbrella teapot');
  expect(misheard?.says).toMatch(/^I didn't catch that\. .*Say nothing and I'll go on\. Ready for round two\?$/);
  expect(misheard?.reprompt).toMatch(/^Round two of three\./);
});

test('inside a leg day silence is another exercise: a word leads the second round, to its end', async () => {
  const [first, second, end] = await hears('ask leg wake up for leg day with two rounds\ngo\nno');
  expect(first?.says).toMatch(/^For your leg day, two rounds\. .*Rest\. That's round one\. .* For round two, say go\./);
  expect(first?.reprompt).not.toMatch(/Round two of two/);
  expect(second?.says).toMatch(/^Round two of two\. .*That's both rounds\. Fourteen minutes, done\./);
  expect(end).toMatchObject({ says: say.shortGoodbye({}), session: 'ended' });
});

test('between two rounds of a leg day the session ends, and the second one is there ten minutes later', async () => {
  const told = await hears('ask leg wake up for leg day with two rounds\n~600\nopen leg wake up\nyes\nno');
  expect(told.map(({ request }) => request)[1]).toBe('SessionEndedRequest');
  expect(told[2]?.says).toMatch(/round two\?$/);
  expect(told[3]?.says).toMatch(/Three, two, one\. Go\. .*That's both rounds\./);
});

test('noise closes the microphone, and the second round comes a little sooner', async () => {
  const [, pause] = await hears('ask leg wake up for two rounds\n~1\n!noise\n@8:50 pause');
  expect(pause?.says).toMatch(spoken(/^/, PAUSED_AT_THE_FIRST));
});

test('asked in the middle of a round, it answers while the clock runs on', async () => {
  const script = 'ask leg wake up for one round\n@3:30 how long left\n@0:40 where am i\n@0:40 what is next';
  const told = await hears(script);
  expect(told.slice(1).map(({ says }) => says.split(' [')[0])).toEqual([
    'About ten seconds left, and about four minutes to the end.',
    'Duck walk. Movement four of seven.',
    'Next, the squats.',
  ]);
  for (const { says } of told.slice(1)) {
    expect(says).not.toMatch(/Back to it/);
    expect(says).toMatch(/ Go\. .*Shall we stretch your calves\?$/);
  }
  const ends = told.map(({ cues }) => cues.at(-1)?.[0] ?? NaN);
  expect(Math.max(...ends) - Math.min(...ends)).toBeLessThan(6);
});

test('words that fit nothing cost one sentence; twice in two minutes the clock stops for one question', async () => {
  const told = await hears('ask leg wake up for one round\n@2:00 purple umbrella\n@0:20 purple umbrella');
  expect(told[1]?.says).toMatch(
    spoken(/^I didn't get that\. If something hurts, say, Alexa, it hurts\. \[\d\] Go\. .*/, HALFWAY),
  );
  expect(told[1]?.says).not.toMatch(/Back to it/);
  expect(told[2]).toMatchObject({ says: 'Did something hurt?', microphone: 'open' });
});

test('skip, go back, start over', async () => {
  const told = await hears('ask leg wake up for one round\n@2:10 skip\n@0:30 go back\n@0:30 start over');
  expect(told.slice(1).map(({ says }) => says.split(' [')[0])).toEqual([
    'Skipped. Stand up. Band walk: three small steps right, three back.',
    'Back one. Hands and knees. Hip extension, left leg.',
    'From the top. Hip extension, right leg.',
  ]);
  expect(told.at(-1)?.says).toMatch(/^From the top\. Hip extension, right leg\. \[1\] Three, two, one\. Go\. /);
});

test('of a reply that Alexa refused nothing was heard', async () => {
  expect(await answerTo('ask leg wake up for two rounds\n!refuse\nopen leg wake up')).toBe(
    'Leg Wake-Up. A workout, or a cramp?',
  );
});

test('the plug is pulled in the second round: the movement it had come to is offered, not a second nobody can know', async () => {
  const script = 'ask leg wake up for three rounds\n@11:00 !unplug\nopen leg wake up\nyes';
  const [, offer, back] = await hears(script);
  expect(offer?.says).toBe('You were about at the band walk. Go on from there?');
  expect(back?.says).toMatch(/^Band walk: three small steps right, three back\. .*Go\. .*Rest\. That's round two\./);
  expect(back?.says).not.toMatch(/doctor/);
});

test('exit is only heard of, and the place is there an hour later', async () => {
  const told = await hears('ask leg wake up for one round\n@4:00 exit\n~3600\nopen leg wake up\nyes');
  expect(told[1]).toMatchObject({ request: 'SessionEndedRequest', says: '' });
  expect(told[2]?.says).toMatch(/Go on from there\?$/);
  expect(told[3]?.says).toMatch(/Three, two, one\. Go\./);
});

test('the next morning the workout she knows is offered, and explained no more', async () => {
  const told = await hears('ask leg wake up for two rounds\n~86400\nopen leg wake up\nyes');
  expect(told.at(-2)?.says).toBe('Two rounds again?');
  expect(told.at(-1)?.says).toMatch(
    /^Two rounds\. About fourteen minutes\. \[\d\] Round one of two\. Hands and knees\./,
  );
});

test.each([
  ['forty rounds', /^Great, but three rounds is the most I lead\. Let's do three\./],
  ['four rounds', /^Great, but three rounds is the most I lead\. Let's do three\./],
  ['three rounds', /^Three rounds\. About twenty-one minutes\./],
  ['do it as a warm up', /^A warm-up, one round\. About seven minutes\./],
  ['do a finisher', /^A finisher, no rests\. About six minutes\./],
  ['the standing round', /^The standing round, no floor\. About eight minutes\./],
  ["i'm seventy-two, go easy on me", /^The standing round, no floor\. About eight minutes\./],
  ['teach me', /^One round\. About nine minutes\..*Hands under your shoulders, knees under your hips\./],
])('"%s" as first words starts it in that very reply', async (words, answer) => {
  const [told] = await hears(`open leg wake up and ${words}`);
  expect(told?.says).toMatch(answer);
  expect(told?.says).toMatch(/Three, two, one\. Go\./);
});

test('the standing round needs a chair first, and never the floor', async () => {
  const says = await answerTo('open leg wake up and the standing round');
  expect(says).toMatch(/You need a steady chair, its back against a wall\./);
  expect(says).not.toMatch(/\b(lie|kneel|hands and knees|roll|mat)\b/i);
});

test.each(['stop', 'cancel', 'go home'])('"%s" closes at once, and the place is kept', async (word) => {
  const told = await hears(`ask leg wake up for one round\n@4:00 ${word}\nopen leg wake up`);
  expect(told[1]).toMatchObject({ says: "I'll keep your place.", session: 'ended' });
  expect(told[2]?.says).toMatch(/Go on from there\?$/);
});

test('nothing is kept where nothing was begun', async () => {
  const told = await hears('ask leg wake up for one round\n@0:10 stop\nopen leg wake up');
  expect(told[1]).toMatchObject({ says: 'Okay.', session: 'ended' });
  expect(told[2]?.says).toMatch(/A workout, or a cramp\?$/);
});

test('thanks in a pause costs nothing: it still waits to go on', async () => {
  expect(await answerTo('ask leg wake up for one round\n@3:00 pause\n@0:20 thanks')).toBe(
    "You're welcome. Shall I go on?",
  );
});

test('fewer rounds, said between two of them, is an ending', async () => {
  const told = await hears('ask leg wake up for three rounds\none round');
  expect(told[1]).toMatchObject({ says: 'One round, done. Enjoy your day.', session: 'ended' });
});
