import { converse } from '../support/conversation';

// What was said beside a danger must not hide it, and what everybody has must not be taken for one.

const before = {
  cold: 'open leg wake up\n',
  'in a round': 'ask leg wake up for one round\n@go+2:20 ',
  'in the coach': "open leg wake up\ni've got a cramp\n",
} as const;
type Place = keyof typeof before;
const everywhere: readonly Place[] = ['cold', 'in a round', 'in the coach'];

async function answer(place: Place, words: string) {
  const told = await converse(`${before[place]}${words}`);
  const last = told.findLast(({ heard }) => heard.endsWith(words));
  if (last === undefined) throw new Error(`"${words}" was not heard`);
  return last;
}
const says = async (place: Place, words: string): Promise<string> => (await answer(place, words)).says;

const STRETCH = /pull (?:your|them|the|it)|straighten|heel toward/i;
const GOES_ON = /Three, two, one\. Go/;

const at = (places: readonly Place[], lines: readonly string[]) =>
  places.flatMap((place) => lines.map((words) => [place, words] as const));

describe('sitting all day is what this is for', () => {
  test.each(
    at(everywhere, ['my legs are stiff from sitting all day', 'i sit all day', "i'm hunched over a laptop all day"]),
  )('%s: %s', async (place, words) => {
    const told = await answer(place, words);
    expect(told.says).toMatch(/^Sitting does that/);
    expect(told.says).not.toMatch(/clot|nine one one|doctor/);
    expect(told.session).toBe('open');
  });

  test('one leg that hurts from it is asked about like any other', async () => {
    expect(await says('cold', 'my calf hurts from sitting all day')).toMatch(/Did it seize up/);
  });
});

describe('what passes by itself alarms nobody, and the round is kept', () => {
  test.each([
    'is there a sitting option i am unable to stand',
    'my legs twitch at night',
    'i have pins and needles in my shins from being on all fours',
    'my legs have been tight all day',
    "i'm stiff when i get out of the car",
    'my foot hit the cold tiles and the arch grabbed',
    "i'm sweating buckets",
    'i nearly fell over then',
    "my mother in law's watching",
    'is it better to stretch warm or cold',
    'i sat at my computer for nine hours and my legs are stiff',
    'my calf muscles are getting bigger i think',
    'why does my leg go numb when i sit',
  ])('%s', async (words) => {
    const told = await answer('in a round', words);
    expect(told.says).not.toMatch(
      /nine one one|Pull over|Get medical|[Cc]all a doctor|See a doctor|thinner|Straighten/,
    );
    expect(told.session).toBe('open');
  });
});

test.each(
  at(everywhere, ["my muscles hurt and it's worse not better and i'm weak as a kitten and my urine looks like cola"]),
)('%s: "not better" denies no sign', async (place, words) => {
  expect(await says(place, words)).toMatch(/today|now|at once/);
});

test.each(
  at(everywhere, [
    'can drinking wine in the evening give you leg cramps',
    'can sleeping with the sheets tucked in tight cause cramps',
    'does sitting all day cause cramps',
  ]),
)('%s: who asks what brings on cramps gets no stretch: %s', async (place, words) => {
  expect((await says(place, words)).split('Is it easing')[0]).not.toMatch(STRETCH);
});

test.each(
  at(everywhere, [
    "how long is too long for a cramp because i'm past twenty five minutes",
    "cramp's gone on through two episodes of friends",
  ]),
)('%s: a cramp of so long is too long, asked or told: %s', async (place, words) => {
  expect(await says(place, words)).toMatch(/doctor/);
});

describe('a sign told at the wheel or in the water: what makes it safe comes first', () => {
  test.each([
    ["i'm driving and my chest hurts", /^Pull over and stop first\. .*call nine one one/i],
    ["i'm driving and my shin is numb", /^Pull over and stop first\. .*doctor/i],
    ["i'm in the pool and my calf popped", /^Hold the side, or float on your back, and call out\. /],
  ])('%s', async (words, expected) => {
    expect(await says('cold', words)).toMatch(expected);
  });

  test('who ran for a bus is not at the wheel', async () => {
    expect(await says('cold', 'i was running for the bus and pop went the back of my ankle')).not.toMatch(/Pull over/);
  });
});

describe('legs that give out where one walks, however often, are seen by a doctor', () => {
  test.each(
    at(everywhere, [
      'my calf hurts after the same distance every day',
      'got them checked years back and now it is one block before my legs hurt',
      "i can't keep up at the zoo because my calf tightens up every hundred feet",
    ]),
  )('%s: %s', async (place, words) => {
    expect(await says(place, words)).toMatch(/doctor/);
    expect(await says(place, words)).not.toMatch(GOES_ON);
  });
});

describe('what makes a clot likelier is heard beside anything, and asks before a stretch', () => {
  test.each(
    at(
      ['cold', 'in a round'],
      [
        "this calf's not been right since ten hours on the train it's an ache",
        'since my operation i live in the wheelchair and my calf hurts',
        'should i stretch my calf if i just had surgery',
        'i had my gallbladder removed and now my calf is cramping',
        'i quit taking my eliquis and my leg hurts',
        'i had a baby last week and my leg hurts',
      ],
    ),
  )('%s: %s', async (place, words) => {
    const told = await says(place, words);
    expect(told).toMatch(/swollen, hot/);
    expect(told.replace("Don't stretch", '')).not.toMatch(STRETCH);
  });
});

test.each([
  ["he's had a cold and now he cries when he stands on his leg", /one leg, and new today/],
  ['i pushed off and it was like being shot in the calf', /^I didn't/],
])('heard for what it is: %s', async (words, never) => {
  expect(await says('cold', words)).not.toMatch(never);
});

test('a belly and legs that go rigid together are no cramp to stretch', async () => {
  expect(await says('cold', "my stomach's gone rigid and so have both my legs")).toMatch(/doctor|help/);
});

describe('a sign that is denied where nobody asked gets a question, never a goodbye', () => {
  test.each(at(['cold', 'in a round'], ['it is not swollen', "i've not got chest pain"]))(
    '%s: %s',
    async (place, words) => {
      const told = await answer(place, words);
      expect(told.says).toMatch(/What is it like\?/);
      expect(told.session).toBe('open');
    },
  );

  test('asked about the calf, it is the answer', async () => {
    const told = await converse("open leg wake up\ni had an operation and my calf hurts\nit's not swollen");
    expect(told.at(-1)?.says).toMatch(/rest/i);
  });
});

test.each(at(everywhere, ["haven't been able to pee all day and my back is out"]))(
  '%s: a sign that is a "not" is no denial',
  async (place, words) => {
    expect(await says(place, words)).toMatch(/emergency department|nine one one/i);
  },
);

test.each([
  ['forty minutes i have been like this', /swollen, hot|doctor/],
  ["my daughter's got a cramp in her foot", /^Straighten their leg gently/],
])('what is felt is heard: %s', async (words, expected) => {
  expect(await says('cold', words)).toMatch(expected);
});

test.each(['oh no not again my calf', 'son of a gun this charley horse'])(
  'a groan about one leg is more than a groan: %s',
  async (words) => {
    expect(await says('in a round', words)).not.toMatch(/Slow is fine|breathing/);
  },
);
