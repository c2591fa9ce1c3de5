import { converse } from '../support/conversation';

// Whole talks, as strangers played them: what was told a sentence earlier counts, and nothing makes a danger smaller.

const CLOT = /Is your (calf|thigh|leg) swollen, hot, or a different color\?$/;
const HELP_FIRST = 'Get help first. Everything else can wait.';

const saysLast = async (...lines: readonly string[]): Promise<string> =>
  (await converse(['open leg wake up', ...lines].join('\n'))).at(-1)?.says ?? '';

describe('a condition told before', () => {
  test.each([
    [['i have diabetes', 'can i use heat'], /^No, leave heat off\./],
    [['i have poor circulation', 'does heat help'], /^No, leave heat off\./],
    [["i'm pregnant", 'can i drink tonic water'], /^Skip tonic water\.[^?]*$/],
    [['i have kidney disease', 'should i take magnesium'], /^No mineral pills/],
    [["i'm on blood thinners", 'can i drink tonic water'], /^Skip tonic water\./],
  ])('%j is answered for it', async (lines, expected) => {
    expect(await saysLast(...lines)).toMatch(expected);
  });

  test('what is swallowed keeps its caution, and a stretch its steps and its offer', async () => {
    expect(await saysLast("i'm diabetic", 'can i drink tonic water')).toMatch(/full of sugar\..*quinine/);
    expect(await saysLast("i'm diabetic", 'towel stretch')).toMatch(
      /^Yes, stretch it gently\. Look at your feet after.*towel around the ball of your foot.*Shall I lead you through it\?$/,
    );
  });

  test.each([["i'm diabetic"], ["i'm pregnant"], ["i'm on dialysis"], ['i have a bad heart']])(
    '"%s" while a cramp is coached says nothing of workouts, and the coach goes on',
    async (told) => {
      const says = await saysLast('i have a cramp', told);
      expect(says).not.toMatch(/exercise|standing round|work ?out/);
      expect(says).toMatch(/Is it easing\?$/);
    },
  );
});

describe('what makes a clot likelier, told in a sentence of its own', () => {
  test.each([
    [['i had surgery last week', 'my calf is cramping']],
    [['my leg is in a cast', 'cramp in my calf']],
    [['i have cancer', 'wall calf stretch']],
    [['i had surgery last week', 'towel stretch']],
    [['my calf is cramping', 'i had surgery last week']],
  ])('%j asks before a stretch', async (lines) => {
    expect(await saysLast(...lines)).toMatch(CLOT);
  });

  test('a clear no is asked for once, and then it is coached', async () => {
    expect(await saysLast('i had surgery last week', 'my calf is cramping', 'no')).toMatch(/^Straighten that leg\./);
    expect(await saysLast('i have cancer', 'wall calf stretch', 'no', "it's gone", 'wall calf stretch')).not.toMatch(
      CLOT,
    );
  });
});

describe('who cannot stand is asked to by no later step', () => {
  test.each([
    [['my calf is cramping', "i can't stand", 'no', 'no', 'no']],
    [['my calf is cramping', 'no', 'no', 'no', 'no', 'no']],
    [["i'm in a wheelchair and my calf is cramping", 'no', 'no', 'calf', 'no']],
    [['wall calf stretch', "i can't stand", 'yes']],
  ])('%j', async (lines) => {
    const told = await converse(['open leg wake up', ...lines].join('\n'));
    // What came before it was told does not count.
    const since = told.slice(-2).map(({ says }) => says);
    expect(since.join(' ')).not.toMatch(/stand up|stand in front/i);
  });
});

describe('a muscle has one answer', () => {
  test.each([['the back of my thigh is cramping'], ['my hamstring is cramping']])(
    '%s: the leg is straightened',
    async (said) => {
      expect(await saysLast(said)).toMatch(/^Straighten that leg/);
    },
  );
});

describe('whose leg, and how many', () => {
  test('both legs are straightened, neither is stood on, and nobody is asked which', async () => {
    const told = await converse('open leg wake up\nboth my calves are cramping\nno\nno\ncalf');
    expect(told[1]?.says).toMatch(/^Straighten both legs\. Pull your toes up toward your shins, and hold\./);
    expect(told.at(-1)?.says).toMatch(/^Sit with both legs out straight\./);
  });

  test('both legs in a workout are no leg twice: the gentler way is offered', async () => {
    const told = await converse("ask leg wake up for one round\n@go+1:20 both my calves are cramping\nit's gone");
    expect(told.at(-1)?.says).toMatch(/and go on with the band walk\?$/);
  });

  test("a child's leg is theirs, and nobody is asked to stand", async () => {
    const told = await converse('open leg wake up\nmy daughter has a cramp in her calf\nno\nno');
    expect(told[2]?.says).toBe('Is their calf swollen, hot, or a different color?');
    expect(told[3]?.says).toMatch(/^Sit with that leg out straight\./);
  });
});

describe('after a sign nothing makes it smaller', () => {
  test.each([
    ['my foot is numb', 'is that dangerous'],
    ['my calf is swollen', 'is it serious'],
    ['my calf is swollen and red', 'can i massage it'],
    ['my calf is swollen', 'stretch it'],
    ['my calf is swollen', 'is this normal'],
    ['i heard a pop in my calf', 'it hurts'],
    ['my calf is swollen and hot', "i'm diabetic"],
  ])('"%s", then "%s": the same warning', async (sign, then) => {
    const told = await converse(`open leg wake up\n${sign}\n${then}`);
    expect(told.at(-1)?.says).toBe(told.at(-2)?.says);
  });

  test.each([['no'], ['never mind'], ['no thanks']])('the last words after "%s" are what to do', async (said) => {
    expect(await saysLast('my calf is swollen', said)).toBe(HELP_FIRST);
  });

  test('silence gets what to do once more', async () => {
    const told = await converse('open leg wake up\nmy calf is swollen');
    expect(told.at(-1)?.reprompt).toBe('Leave the leg alone: no stretching, rubbing or heat.');
  });

  test.each([['i never said that'], ["that's not what i said"]])('"%s" is a way out', async (said) => {
    const told = await converse(`ask leg wake up for one round\n@go+1:10 my calf is swollen\n${said}\nyes`);
    expect(told.at(-2)?.says).toBe('Something you told me needs help today. Did I get that wrong?');
    expect(told.at(-1)?.says).toMatch(/Go on from there\?$/);
  });

  test('a fall asks how it is, and whoever is fine goes on', async () => {
    const told = await converse("ask leg wake up for one round\n@go+0:30 i fell\ni'm okay");
    expect(told.at(-2)?.says).toMatch(/call nine one one now\..*Is it settling\?$/);
    expect(told.at(-1)?.says).toMatch(/Hip extension, right leg/);
  });

  test('going on past a dizzy spell is asked about once more', async () => {
    const told = await converse('ask leg wake up for one round\n@go+1:10 i feel dizzy\ngo on\nyes');
    expect(told.at(-2)?.says).toMatch(/Is it settling\?$/);
    expect(told.at(-1)?.says).toMatch(/Go\./);
  });
});

describe('a cramp that still holds', () => {
  test('another workout waits for it', async () => {
    expect(await saysLast('my calf is cramping', "let's do two rounds")).toBe('The cramp comes first. Is it easing?');
  });

  test('a stretch that is wished for is coached', async () => {
    expect(await saysLast('my calf is cramping', 'stretch it')).toMatch(/Is it easing\?$/);
  });

  test('who names the workout goes back to that second, with time to get ready', async () => {
    const told = await converse('ask leg wake up for one round\n@go+1:20 my calf is cramping\nresume the workout');
    expect(told.at(-1)?.says).toMatch(/^Twenty seconds: .*Hip extension, left leg/);
  });

  test('the other leg is a second leg, though nobody said which', async () => {
    const told = await converse(
      "ask leg wake up for two rounds\n@go+1:20 my calf is cramping\nthe other leg\nit's gone",
    );
    expect(told.at(-1)?.says).toMatch(/and go on with the band walk\?$/);
  });

  test('back in another session it is a cramp that came back', async () => {
    expect(await saysLast("it's back")).toMatch(CLOT);
  });

  test.each([['what number'], ['what number should i call']])('"%s" is the one to call', async (said) => {
    expect(await saysLast('my calf is cramping', said)).toMatch(
      /call nine one one\. .*Is it easing\?$|call nine one one\. Is it easing\?$/,
    );
  });
});
