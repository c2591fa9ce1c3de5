import { planned } from '../../lambda/speech/voice';
import { simulated } from '../../simulator/voice/simulated';
import { converse, type Setting, type Told } from '../support/conversation';
import { PAUSED_AT_THE_FIRST, spoken } from '../support/sentences';

async function heard(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  for (const { faults } of told) expect(faults).toEqual([]);
  return told;
}

/** Somebody two minutes into one round, in the hip extension with the left leg. */
const inRound = (...said: readonly string[]): Promise<readonly Told[]> =>
  heard(['open leg wake up', 'one round', ...said].join('\n'));

/** When some words sounded first, or would have sounded, in the one reply: seconds since the beginning. */
const soundedAt = (told: Told | undefined, words: RegExp): number =>
  told?.cues.find(([, text]) => words.test(text))?.[0] ?? NaN;

const last = (told: readonly Told[]): string => told.at(-1)?.says ?? '';

test.each([
  ['make it easier', /^Small lifts\..* Back to it\./],
  ['harder please', /^Hold each one at the top\..* Back to it\./],
  ['i need more rest', /^Longer rests from here\..* Back to it\./],
  ['ten more seconds', /^Ten more seconds\..* Back to it\./],
  ['go back ten seconds', /^Back ten seconds\./],
  ['less talking please', /^Less talk from here\..* Back to it\./],
  ["i don't have a band", /^No band, then\..* Back to it\./],
  ["i've got room", /^Good\. On band walks, go one way.* Back to it\./],
])('"%s" is answered, and the round goes on by itself', async (words, says) => {
  const told = await inRound(`@2:25 ${words}`);
  expect(last(told)).toMatch(says);
  expect(last(told)).toMatch(/Shall we stretch your calves\?$/);
});

test.each([
  ['how long left', /^About fifteen seconds left, and about six minutes to the end\. \[\d\] Ten seconds\./],
  ["what's next", /^Next, the band walk\. \[\d\] Ten seconds\./],
  ['where am i', /^Hip extension, left leg\. Movement two of seven\. \[\d\] Ten seconds\./],
  ['which side', /^Your left leg\. \[\d\] Ten seconds\./],
])('"%s" is answered while the clock runs on', async (words, says) => {
  const told = await inRound(`@2:25 ${words}`);
  expect(last(told)).toMatch(says);
  expect(last(told)).not.toMatch(/Back to it/);
  expect(last(told)).toMatch(/Shall we stretch your calves\?$/);
  const [before, after] = told.slice(-2).map((reply) => soundedAt(reply, /^Rest\. Stand up\./));
  expect(Math.abs((after ?? NaN) - (before ?? NaN))).toBeLessThan(2);
});

test('longer rests are longer: twenty-five seconds from here on', async () => {
  const told = await inRound('@2:25 i need more rest');
  expect(last(told)).toMatch(
    /Rest\. Stand up\. Band walk: three small steps right, three back\. \[18\] Three, two, one\. Go\./,
  );
});

/** Seconds from the first to the last "Rest" of the reply that goes on. */
function roundSeconds(told: readonly Told[]): number {
  const rests = told.at(-1)?.cues.flatMap(([second, words]) => (/^Rest\./.test(words) ? [second] : [])) ?? [];
  expect(rests).toHaveLength(6);
  return (rests.at(-1) ?? NaN) - (rests[0] ?? NaN);
}

test.each([
  ['the planned voice', planned, 0.3],
  ['another voice', simulated.v1, 2],
])('"slower" slows the words of %s, and five minutes stay five minutes', async (_, voice, most) => {
  const [usual, slow] = [
    await heard('open leg wake up\none round\n@2:25 how long left', { voice }),
    await heard('open leg wake up\none round\n@2:25 speak slower', { voice }),
  ];
  expect(last(slow)).toMatch(/^I'll speak more slowly\./);
  expect(Math.abs(roundSeconds(slow) - 5 * 60)).toBeLessThan(most);
  // What is left of the difference is that of the voices, a sixth longer.
  expect(Math.abs(roundSeconds(slow) - roundSeconds(usual))).toBeLessThan(0.5);
});

test('"too fast" twice offers longer rests, once', async () => {
  const told = await inRound('@2:25 too fast', '@0:30 too fast', 'yes', '@0:40 too fast');
  expect(told.at(-3)?.says).toBe('Shall I make the rests longer?');
  expect(last(told)).toMatch(/^I'll speak more slowly\./);
});

test('after a skip of the right side the left still comes', async () => {
  const told = await inRound('@1:20 skip');
  expect(last(told)).toMatch(/^Skipped\. Hip extension, left leg\. \[1\] Three, two, one\. Go\. \[\d\] Knee bent\./);
});

test('"the other side first" starts this pair with the other leg', async () => {
  const told = await inRound('@1:20 other side first');
  expect(last(told)).toMatch(/^Other side first, then\. Hip extension, left leg\. \[1\] Three, two, one\. Go\./);
  expect(last(told)).toMatch(/Rest\. Stay on hands and knees\. Hip extension, right leg\./);
});

test("I can't kneel: no floor at all from here, and it waits for the chair", async () => {
  const told = await inRound("@2:25 i can't kneel", '@0:40 go on');
  expect(told.at(-2)?.says).toMatch(/^Then no floor.*steady chair.*I'll wait/);
  expect(last(told)).not.toMatch(/hands and knees|lie on|roll|clamshell/i);
});

test("I can't lie on my side: side lifts instead, and the round goes on", async () => {
  const told = await inRound("@2:25 i can't lie on my side");
  expect(last(told)).toMatch(/^Then side lifts instead of clamshells\..* Back to it\./);
  expect(last(told)).toMatch(/Side lift, right leg\..*Side lift, left leg\./);
});

test("I can't stand: seated from here", async () => {
  const told = await inRound("@2:25 i can't stand", '@0:40 go on');
  expect(last(told)).toMatch(/Seated/);
  expect(last(told)).not.toMatch(/Stand up|squat/i);
});

test('"the usual moves again" undoes it tomorrow too', async () => {
  const told = await heard(
    "open leg wake up\ni can't lie on my side\none\n~20\nopen leg wake up\nthe usual moves again\none round",
  );
  expect(last(told)).toMatch(/Right clamshell\./);
});

test("I'm not ready: it waits", async () => {
  const told = await inRound("@3:05 i'm not ready", '@0:20 ready');
  expect(told.at(-2)?.says).toMatch(/I'll wait\. Say, Alexa, go on\./);
  expect(last(told)).toMatch(/^Duck walk|^Band walk/);
});

test('room: the band walk turns a second before half of it', async () => {
  const told = await inRound("@1:20 i've got room");
  expect(last(told)).toMatch(/Band walk: all the way to the right\..*Halfway\. Other way\./);
});

test('stop, cancel and home close at once', async () => {
  for (const word of ['stop', 'cancel', 'go home']) {
    const told = await inRound(`@2:25 ${word}`);
    expect(told.at(-1)?.session).toBe('ended');
    expect(told.at(-1)?.seconds).toBeLessThan(2);
  }
});

test('a finisher rolls over before the other clamshell', async () => {
  const told = await heard('open leg wake up\nthe finisher');
  expect(last(told)).toMatch(
    /Then left clamshell\. \[\d\] Three, two, one\. Roll onto your right side, left knee on top\./,
  );
});

test('the way to a movement that is skipped to is told before its name', async () => {
  const told = await heard('open leg wake up\none round\n@5:20 skip');
  expect(last(told)).toMatch(
    /^Skipped\. Lie on your left side, right knee on top\. Right clamshell\. \[\d\] Three, two, one\. Go when you're down\./,
  );
});

test('nobody is told that they trained the minutes they skipped', async () => {
  const told = await heard('open leg wake up\none round\n@7:25 skip\nskip');
  expect(told.at(-2)?.says).toBe("That's the round. Let your legs go heavy. Shall we stretch your calves?");
  expect(last(told)).toBe('Enjoy your day.');
});

test('"the usual moves again" brings back a movement that has not begun', async () => {
  const told = await heard("open leg wake up\none round\n@1:20 i can't stand\n@0:20 the usual moves again\nyes");
  expect(told.at(-3)?.says).toMatch(/^Then seated moves, with longer rests\..*I'll wait/);
  expect(told.at(-2)?.says).toBe('The usual moves again. Shall I go on?');
  expect(last(told)).toMatch(/^Hands and knees\. Hip extension, right leg\. \[\d\] Three, two, one\. Go\./);
});

test('"I need to sit" is a break, not another workout: the same movement waits with what was left of it', async () => {
  const told = await heard('open leg wake up\none round\n@1:20 i need to sit\n@0:20 yes');
  expect(told.at(-2)?.says).toMatch(spoken(/^/, PAUSED_AT_THE_FIRST));
  expect(last(told)).toMatch(
    /^Hands and knees\. Hip extension, right leg, twenty-(four|five|six|seven) seconds left\./,
  );
});

test('"what did you say" at the end of a round is the question again, not the movement', async () => {
  const told = await heard('open leg wake up\ntwo rounds\nwhat did you say');
  expect(last(told)).toBe("Say nothing and I'll go on. Ready for round two?");
  expect(told.at(-1)?.reprompt).toMatch(/^Round two of two\./);
});

test("a led stretch at the wall is led sitting for whoever can't stand", async () => {
  const told = await heard("open leg wake up\nstretch my calf\ni can't stand");
  expect(last(told)).toMatch(/^Sit with the sore leg straight out in front of you\./);
});

test('help while a stretch waits is about the stretch, and first about whoever is hurt', async () => {
  const told = await heard('open leg wake up\nstretch my calf\nhelp');
  expect(last(told)).toBe(
    "If you're hurt or ill, call nine one one. Say ready when you're in place, or say stop. Ready?",
  );
});

test('"teach me" in the middle explains this movement, keeps the place, and explains the next ones in their rests', async () => {
  const told = await heard('open leg wake up\none round\n@3:20 teach me\nyes');
  expect(told.at(-2)?.says).toMatch(/^Feet hip wide, knees soft, band tight\..* Shall I go on\?$/);
  expect(last(told)).toMatch(/^Band walk, .* seconds left\..*Duck walk: .*Sit halfway down, as if to a high stool\./);
});

describe('what is named is what changes', () => {
  const lastOf = async (script: string) => last(await converse(script));

  test.each([['skip the squats'], ['no squats today'], ['no more squats']])(
    '"%s" in another movement leaves them out, and that one goes on',
    async (words) => {
      const says = await lastOf(`ask leg wake up for one round\n@go+0:10 ${words}`);
      expect(says).toMatch(/^Without the squats, then\. Back to it\./);
      expect(says).toMatch(/Hip extension, left leg.*Band walk.*Duck walk.*Right clamshell.*Left clamshell/);
      expect(says).not.toContain('Squats');
    },
  );

  test('in the squats it skips them, and what this workout lacks is said', async () => {
    expect(await lastOf('ask leg wake up for one round\n@go+4:10 skip the squats')).toMatch(/^Skipped\./);
    expect(await lastOf('ask leg wake up for one round\n@go+0:10 skip the leg press')).toMatch(
      /^That one isn't in this workout\./,
    );
  });

  test.each([['swap sides'], ['the other leg']])('"%s" on one side says how to get to the other', async (words) => {
    expect(await lastOf(`ask leg wake up for one round\n@go+5:20 ${words}`)).toMatch(
      /^Other side first, then\. Roll onto your right side, left knee on top\. Left clamshell\./,
    );
  });

  test('more than anybody leads, said again, was meant in minutes', async () => {
    expect(await lastOf('open leg wake up\ntwenty minutes\n@0:10 no, i said ten')).toMatch(
      /^One round, about seven minutes\./,
    );
  });

  test('minutes are for this workout: tomorrow is as it was', async () => {
    const told = await converse(
      'ask leg wake up for one round\n@go+7:00 stop\nopen leg wake up\ni only have five minutes\n@go+1:00 stop\n~90000\nopen leg wake up',
    );
    expect(told.at(-1)?.says).toBe('One round again?');
  });

  test('after the last movement nothing is left', async () => {
    expect(await lastOf('ask leg wake up for one round\n@go+6:50 how long left')).toMatch(/^That was the last one\./);
  });

  test('skipping through a round claims no minutes', async () => {
    const skips = '\n@0:05 skip'.repeat(7);
    expect(await lastOf(`ask leg wake up for one round${skips}`)).not.toMatch(/minutes, done/);
  });

  test('"not yet" in the silence that waits, waits on', async () => {
    const says = await lastOf('ask leg wake up for one round\n@go+0:20 pause\n@0:20 not yet');
    expect(says).toMatch(/^Paused at hip extension, right leg\. I'll wait\./);
  });

  test('who does not delete goes back to the place', async () => {
    const told = await converse('ask leg wake up for one round\n@go+1:20 delete everything\nno');
    expect(told.at(-1)?.says).toMatch(/^Fine\. Nothing was deleted\. You were at .* Go on from there\?$/);
  });

  test('the rounds so far are told with the streak', async () => {
    const told = await converse('ask leg wake up for one round\n~480\nno\nopen leg wake up\nhow many rounds did i do');
    expect(told.at(-1)?.says).toMatch(/One round so far\./);
  });
});
