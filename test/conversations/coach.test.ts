import { converse, type Told } from '../support/conversation';

const DAY = '2026-01-05T12:00:00Z';
const NIGHT = '2026-01-05T03:00:00Z';
const CLOT = 'Is your calf swollen, hot, or a different color?';
/** What "not sure" gets, silence, and what is twice not understood. */
const LEAVE_IT =
  "Then don't stretch it. Compare your legs when you can. If one is swollen, hotter or a new color, get help today.";
/** It eases in a workout: the safety net comes before the offer. */
const EASED =
  'Good. Walk it off for a bit. Sore tomorrow is fine. If it stays sore, swells or gets hot, get help the same day.';
const GOOD_NIGHT =
  'Good. Keep the covers loose over your feet. Good night. If it stays sore, swells or gets hot, get help.';
const says = (told: readonly Told[]): readonly string[] => told.map((one) => one.says);

afterEach(() => {
  expect.hasAssertions();
});

async function heard(script: string, start = DAY): Promise<readonly Told[]> {
  const told = await converse(script, { start });
  for (const { faults } of told) expect(faults).toEqual([]);
  return told;
}

test('a cramp is answered with what to do, then a hold, then one question', async () => {
  const [first] = await heard('ask leg wake up how do i stop a calf cramp');
  expect(first?.says).toMatch(
    /^Straighten that leg\. Pull your toes up toward your shin, and hold\. \[1[6-9]\] Ten more\. \[(9|10)\] Is it easing\?$/,
  );
  expect(first?.microphone).toBe('open');
});

test('relieved at once, by day: some water, one thing for tonight, and the safety net', async () => {
  const told = await heard('open leg wake up\ncramp\nyes');
  expect(told.at(-1)?.says).toMatch(/^Good\. .*water.*before bed.*gets hot, get help the same day\.$/);
  expect(told.at(-1)?.session).toBe('ended');
});

test('a bit: the same again', async () => {
  const told = await heard('open leg wake up\nmy calf is cramping\na bit better');
  expect(told.at(-1)?.says).toMatch(/^Same again\..*Is it easing\?$/);
});

test('relieved at the second stretch, with the clot question in between', async () => {
  const told = await heard('open leg wake up\nmy calf is cramping\nno\nno\nyes\nyes');
  expect(says(told).slice(2)).toEqual([
    CLOT,
    'Can you stand?',
    expect.stringMatching(/^Hands on a wall\..*Is it easing\?$/),
    expect.stringMatching(/^Good\..*gets hot, get help the same day\.$/),
  ]);
});

test('where it is, is asked only after a no, and only where it was not said', async () => {
  const told = await heard('open leg wake up\ncramp\nno\nno\nthe back of my thigh');
  expect(says(told).slice(3)).toEqual(['Calf, or back of the thigh?', expect.stringMatching(/thigh.*Is it easing\?$/)]);
});

test('two stretches without help: no third one, and the rule of ten minutes', async () => {
  const told = await heard('open leg wake up\nmy calf is cramping\nno\nno\nno\nno');
  expect(told.at(-1)?.says).toMatch(/^No more stretching\..*ten minutes after it began, call a doctor\.$/);
  expect(told.at(-1)?.session).toBe('ended');
});

describe('worse stops stretching for good', () => {
  const worse = 'open leg wake up\nmy calf is cramping\n@0:12 it hurts more when i pull my toes up';

  test('and asks by touch', async () => {
    const told = await heard(worse);
    expect(told.at(-1)?.says).toMatch(/Is your (calf|thigh|leg) swollen, hot, or a different color\?$/);
    expect(told.at(-1)?.says).not.toMatch(/toes up/);
  });

  test.each(['yes', 'a bit', 'the left one is swollen'])('%s is a sign: no stretch comes back', async (answer) => {
    const told = await heard(`${worse}\n${answer}\nshow me a calf stretch`);
    expect(told.at(-2)?.says).toMatch(/^Leave the leg alone: no stretching, rubbing or heat\..*Get medical help today/);
    expect(told.at(-2)?.says).toMatch(/Shall I say that again\?$/);
    expect(told.at(-1)?.says).toBe(told.at(-2)?.says);
  });

  test.each(["i'm not sure", "i can't see", 'maybe', "i don't know"])('%s leaves it alone', async (answer) => {
    const told = await heard(`${worse}\n${answer}`);
    expect(told.at(-1)?.says).toBe(LEAVE_IT);
    expect(told.at(-1)?.session).toBe('ended');
  });

  test.each(['what is the capital of france', 'still hurts', 'not working', 'keep going', 'the other leg'])(
    '%s is no answer: it is asked once more, and then left alone',
    async (words) => {
      const told = await heard(`${worse}\n${words}\n${words}`);
      expect(says(told).slice(3)).toEqual([`I didn't catch that. ${CLOT}`, LEAVE_IT]);
      expect(told.at(-1)?.session).toBe('ended');
    },
  );

  test.each(['again', 'easier', "i can't stand", 'my calf is cramping', 'i had surgery last month', 'back'])(
    '%s gets the question again, and no stretch',
    async (words) => {
      const told = await heard(`${worse}\n${words}`);
      expect(told.at(-1)?.says).toMatch(/Is your calf swollen, hot, or a different color\?$/);
      expect(told.at(-1)?.says).not.toMatch(/toes|hold|straight/i);
    },
  );

  test('banana bread is told of in between, and the question stays', async () => {
    const told = await heard(`${worse}\nbanana bread\nyes`);
    expect(told.at(-2)?.says).toMatch(/Is your calf swollen, hot, or a different color\?$/);
    expect(told.at(-1)?.says).toMatch(/^Leave the leg alone/);
  });

  test('silence leaves it alone', async () => {
    const told = await heard(`${worse}\n~60`);
    expect(told.at(-2)?.reprompt).toBe(LEAVE_IT);
    expect(told.at(-1)?.request).toBe('SessionEndedRequest');
  });

  test('no: rest it, and what to watch for', async () => {
    const told = await heard(`${worse}\nno`);
    expect(told.at(-1)?.says).toBe(
      'Then rest it, no more stretching. If it swells, gets hot or changes color, get help the same day.',
    );
    expect(told.at(-1)?.session).toBe('ended');
  });
});

test('no answer at all: the same once more, then a kind word, then nothing', async () => {
  const told = await heard('open leg wake up\ncramp\n~90');
  expect(told[1]?.reprompt).toMatch(/^If it's still tight, same again\..*Take care\.( \[\d+\])?$/);
  expect(told.at(-1)?.request).toBe('SessionEndedRequest');
});

test('what is not understood gets the same question with the safety line', async () => {
  const told = await heard('open leg wake up\ncramp\nwhat is the capital of france');
  expect(told.at(-1)?.says).toBe('If it hurts more, or the calf is swollen, say so. Is it easing?');
});

test('just asking: four short steps, no hold', async () => {
  const told = await heard("open leg wake up\ncramp\n@0:08 i haven't got one now");
  expect(told.at(-1)?.says).toMatch(/^Four steps\./);
  expect(told.at(-1)?.seconds).toBeLessThan(12);
});

test.each(["the cramp's come back", 'the cramp has come back', 'i have got a cramp again'])(
  'back with "%s": the clot question before any stretch',
  async (words) => {
    const [first, second] = await heard(`ask leg wake up ${words}\nno`);
    expect(first?.says).toBe(CLOT);
    expect(second?.says).toMatch(/^Straighten that leg\./);
  },
);

test('back with "the cramp came back worse": the clot question, and no stretch after a no', async () => {
  const [first, second] = await heard('ask leg wake up the cramp came back worse\nno');
  expect(first?.says).toBe(`Stop. Let the leg go loose. ${CLOT}`);
  expect(second?.says).toMatch(/^Then rest it, no more stretching\./);
});

test('back with "my leg is still cramping": whether it has been ten minutes, before any stretch', async () => {
  const cold = 'ask leg wake up my leg is still cramping';
  const [first, yes] = await heard(`${cold}\nyes`);
  expect(first?.says).toBe('Has it been more than ten minutes?');
  expect(yes?.says).toMatch(/call a doctor\.$/);
  expect((await heard(`${cold}\ni'm not sure`)).at(-1)?.says).toBe(CLOT);
  expect((await heard(`${cold}\nno`)).at(-1)?.says).toBe(CLOT);
  expect((await heard(`${cold}\nno\nno`)).at(-1)?.says).toMatch(/^Straighten that leg\./);
});

test.each([
  ['what number', /^If you're hurt or ill, call nine one one\. Shall I say that again\?$/],
  ['what now', /^If you're hurt or ill, call nine one one\. Shall I say that again\?$/],
  ['call someone', /^I can't call\. I'm closing now, so say, Alexa, call for help\.$/],
  ['show me a stretch', /^Leave the leg alone: no stretching/],
  ['is it serious', /^Leave the leg alone: no stretching/],
  ['can i massage it', /^Leave the leg alone: no stretching/],
  ['no', /^Get help first\. Everything else can wait\.$/],
  ['never mind', /^Get help first\./],
])('after a sign, "%s" is about the sign', async (words, expected) => {
  const told = await heard(`open leg wake up\nmy calf is swollen\n${words}`);
  expect(told.at(-1)?.says).toMatch(expected);
});

describe('in the middle of the duck walk', () => {
  const duckWalk = 'open leg wake up\none round\n@4:25 argh i have got a cramp in my left leg';

  test('the first words get the body down safely', async () => {
    const told = await heard(duckWalk);
    expect(told.at(-1)?.says).toMatch(
      /^Stop there\. Hold on to something, then sit down\. Straighten your left leg\..*Slide the band off/,
    );
  });

  test('when it eases, one offer, whose yes is the gentler way', async () => {
    const told = await heard(`${duckWalk}\nyeah\nokay`);
    expect(says(told).slice(-2)).toEqual([
      `${EASED} Shall we skip the duck walk, and go on with the squats?`,
      expect.stringMatching(
        /^Twenty seconds: stand up, band on\. \[1[3-6]\] Squats next, right here\. \[1\] Three, two, one\. Go\./,
      ),
    ]);
  });

  test.each(['the same move', 'back to where i was'])('"%s" gives the same second', async (words) => {
    const told = await heard(`${duckWalk}\nyeah\n${words}`);
    expect(told.at(-1)?.says).toMatch(
      /^Twenty seconds: stand up, band on\. \[\d+\] Duck walk, twenty-\S+ seconds left\. \[[12]\] Three, two, one\. Go\./,
    );
  });

  test('"stop" keeps the place', async () => {
    const told = await heard(`${duckWalk}\nyeah\nstop\nopen leg wake up`);
    expect(told.at(-1)?.says).toMatch(/^You were at the duck walk/);
  });

  test('the same leg twice: coached again, then the workout ends, kindly', async () => {
    const told = await heard(`${duckWalk}\nyeah\nokay\n@0:50 i have a cramp in my left leg again\nyes`);
    expect(told.at(-2)?.says).toMatch(/Straighten your left leg/);
    expect(told.at(-1)?.says).toBe('Good. That leg has had enough for today. Water, a gentle walk, and rest it.');
    expect(told.at(-1)?.session).toBe('ended');
  });

  test('worse: help and no offer, in this session; the place is kept for another one', async () => {
    const told = await heard(`${duckWalk}\nit got worse\nyes\nno\nopen leg wake up`);
    expect(told.at(-3)?.says).toMatch(/^Leave the leg alone.*medical help today.*Shall I say that again\?$/);
    expect(says(told).slice(2, -2).join(' ')).not.toMatch(/You were at|go on|Go on/);
    expect(told.at(-1)?.says).toMatch(/^You were at the duck walk/);
  });

  test('worse, and nothing to be seen: the leg rests, and no workout is offered', async () => {
    const told = await heard(`${duckWalk}\nit got worse\nno`);
    expect(told.at(-1)?.says).toMatch(/^Then rest it, no more stretching\..*get help the same day\.$/);
    expect(told.at(-1)?.session).toBe('ended');
  });
});

describe('at three in the morning', () => {
  const night = (script: string) => heard(`!zone Europe/London\n${script}`, NIGHT);

  test('from "open leg wake up" to the first action in six seconds of speech', async () => {
    const [door, first] = await night('open leg wake up\nyes');
    expect(door?.says).toBe('Leg Wake-Up. Is it a cramp?');
    expect(first?.says).toMatch(/^Straighten that leg\./);
    expect(door?.seconds).toBeLessThan(2.5);
  });

  test('it eases: the covers, good night, the safety net, closed', async () => {
    const told = await night('open leg wake up\nyes\nyeah');
    expect(told.at(-1)?.says).toBe(GOOD_NIGHT);
    expect(told.at(-1)?.session).toBe('ended');
  });

  test('bed stretches only, and standing comes with a light', async () => {
    const told = await night('open leg wake up\nyes\nno\nno\ncalf\nno');
    expect(says(told).join(' ')).not.toMatch(/wall|towel|heat pad/i);
    expect(told.at(-1)?.says).toMatch(/^No more stretching\. Put a light on and sit on the edge first/);
  });

  test('help does not wait for the morning', async () => {
    const told = await night('open leg wake up\nyes\nit is worse\nyes');
    expect(told.at(-1)?.says).toMatch(/now, don't wait for morning/);
  });

  test('no cramp: then a workout is offered, and a cramp not asked for twice', async () => {
    const told = await night('open leg wake up\nno');
    expect(told.at(-1)?.says).toBe('Shall we do a workout?');
    expect((await night('open leg wake up\nno\nno')).at(-1)?.session).toBe('ended');
    expect((await night('open leg wake up\nno\nyes')).at(-1)?.says).toMatch(/^One round\./);
  });

  test('where the clock is unknown, night is what the person says', async () => {
    const told = await heard("open leg wake up\nmy partner's asleep\nyes\nyes");
    expect(told[1]?.says).toBe('Is it a cramp?');
    expect(told.at(-1)?.says).toBe(GOOD_NIGHT);
  });
});

test.each(['a bit', 'no', 'not sure', 'it hurts'])(
  'ten minutes after the first word of it, a doctor, whatever is said: %s',
  async (answer) => {
    const waits = Array.from({ length: 4 }, () => 'pause\n@2:50 go on').join('\n');
    const told = await heard(`open leg wake up\ncramp\n${waits}\n${answer}`);
    expect(told.at(-1)?.says).toMatch(/^It's been ten minutes\..*call a doctor\.$/);
    expect(told.at(-1)?.session).toBe('ended');
  },
);

test('"a bit" again and again: the clot question at the second, and no stretch after the fourth', async () => {
  const told = await heard('open leg wake up\nmy calf is cramping\na bit\na bit\nno\nyes\na bit\na bit');
  expect(told[3]?.says).toBe(CLOT);
  expect(told.at(-1)?.says).toMatch(/^No more stretching\..*ten minutes after it began, call a doctor\.$/);
  expect(told.at(-1)?.session).toBe('ended');
});

describe('said in the middle of a hold', () => {
  const calf = 'open leg wake up\nmy calf is cramping';

  test('"it hurts" eases the pull and holds on; said again the clot question comes', async () => {
    const told = await heard(`${calf}\n@0:12 it hurts\nit hurts`);
    expect(says(told).slice(2)).toEqual([
      expect.stringMatching(
        /^Ease off a little\. A firm pull, never pain\. \[\d+\] Ten more\. \[\d+\] Is it easing\?$/,
      ),
      CLOT,
    ]);
  });

  test('"how long left" is about the hold', async () => {
    const told = await heard(`${calf}\n@0:12 how long left`);
    expect(told.at(-1)?.says).toMatch(/^Until it lets go, .* Is it easing\?$/);
  });

  test('"skip" is no help yet', async () => {
    const told = await heard(`${calf}\n@0:12 skip`);
    expect(told.at(-1)?.says).toBe(CLOT);
  });

  test('"go on" after a wait asks how it is, and takes nothing for granted', async () => {
    const told = await heard(`${calf}\n@0:12 pause\n@0:20 go on`);
    expect(told.at(-1)?.says).toBe('Is it easing?');
  });
});

test('"ow" to "a workout, or a cramp?" is a pain, which is asked about before anything is done', async () => {
  const told = await heard('open leg wake up\now\nyes');
  expect(told.at(-2)?.says).toBe('Did it seize up all at once, like a cramp?');
  expect(told.at(-1)?.says).toMatch(/^Straighten that leg\./);
  expect((await heard('open leg wake up\now\nno')).at(-1)?.says).toBe(CLOT);
});

test('"this hurts" in a round stops that movement, and asks about no calf', async () => {
  const told = await heard('open leg wake up\ntwo rounds\n@2:00 this hurts');
  expect(told.at(-1)?.says).toMatch(/^Stop that one\. .*Next, the band walk\. Shall I go on\?$/);
});

test('a cramp between two rounds: the workout is offered when it eases', async () => {
  const told = await heard("open leg wake up\ntwo rounds\n@7:58 i've got a cramp\nyes\nyes");
  expect(says(told).slice(3)).toEqual([
    `${EASED} Shall we skip hip extension, and go on with the band walk?`,
    expect.stringMatching(/^Twenty seconds: stand up, band on\. .*Band walk: three small steps/),
  ]);
});

test('"I did the wrong leg" is taken as it is: that leg now, the other one after it', async () => {
  const told = await heard('open leg wake up\none round\n@1:30 i did the wrong leg');
  expect(told.at(-1)?.says).toMatch(
    /^Sorry\. The left one, then\. \[1\] Hip extension, left leg\. \[1\] Three, two, one\. Go\./,
  );
  expect(told.at(-1)?.says).toMatch(/Rest\. Stay on hands and knees\. Hip extension, right leg\./);
});

test('"I can\'t reach" and "I can\'t stand" in a hold get a way that works sitting, and no workout', async () => {
  for (const words of ["i can't reach my toes", "i can't stand", 'easier']) {
    const told = await heard(`open leg wake up\nmy calf is cramping\n@0:10 ${words}`);
    expect(told.at(-1)?.says).toMatch(/^Sit with that leg out straight\. .*Is it easing\?$/);
  }
});

test('"it\'s better now" in a round, where nothing hurt, reaches no coach: the clock runs on', async () => {
  const told = await heard("open leg wake up\none round\n@1:30 it's better now");
  expect(told.at(-1)?.says).toMatch(
    /^I didn't get that\. If something hurts, say, Alexa, it hurts\. \[\d+\] Three, two, one\. Rest\./,
  );
});

test('"stop, it hurts" is no sign that it is over', async () => {
  const told = await heard('open leg wake up\none round\n@2:10 stop it hurts');
  expect(told.at(-1)?.says).toMatch(/^Stop that one\./);
  expect((await heard('open leg wake up\none round\n@2:10 stop stop stop')).at(-1)?.says).toBe("I'll keep your place.");
});
