import { converse, type Setting, type Told } from '../support/conversation';

afterEach(() => {
  expect.hasAssertions();
});

async function heard(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  for (const { faults } of told) expect(faults).toEqual([]);
  return told;
}

const last = (told: readonly Told[]): string => told.at(-1)?.says ?? '';

test('"yes" to either of two things is asked which, and "no" to that one means the other', async () => {
  expect(last(await heard('open leg wake up\nyes'))).toBe('Shall we do a workout?');
  expect(last(await heard('open leg wake up\nyes\nyes'))).toMatch(/^One round\./);
  expect(last(await heard('open leg wake up\nyes\nno'))).toBe('Is it a cramp?');
  expect(last(await heard('open leg wake up\nyes\nno\nyes'))).toMatch(/^Straighten that leg\./);
  expect((await heard('open leg wake up\nyes\nno\nno')).at(-1)?.session).toBe('ended');
});

test.each(["i can't kneel", "i can't stand"])('"%s" before a workout: longer rests, as was said', async (words) => {
  const told = await heard(`open leg wake up\n${words}\none`);
  expect(told[1]?.says).toMatch(/longer rests.*One round, two, or three\?$/);
  expect(last(told)).toMatch(/^One round\. About eight minutes\./);
  expect(last(told)).not.toMatch(/lie|kneel|hands and knees|roll/i);
});

test('"start" while the cautions are told ends them: the one that was not heard is one short sentence', async () => {
  const told = await heard('open leg wake up\nworkout\n@0:12 start');
  expect(last(told)).toMatch(
    /^Skip this if you have chest pain,[^.]*\. Hands and knees\. Hip extension, right leg\. \[\d\] Three, two, one\. Go\./,
  );
  expect(last(told)).not.toMatch(/Check with your doctor/);
});

test('"I\'m ready" once they were heard is not told them again', async () => {
  const told = await heard("open leg wake up\nworkout\n@0:37 i'm ready");
  expect(last(told)).toMatch(/^Hands and knees\. Hip extension, right leg\. \[\d\] Three, two, one\. Go\./);
});

test.each([
  ['quick relief', /^Quick relief: five ideas\./],
  ['prevention', /^Prevention: three ideas\./],
  ['ask your doctor', /^Ask your doctor: two ideas\./],
])('"%s" is understood in the words it was offered in', async (words, answer) => {
  const told = await heard(`open leg wake up\nwhat are the remedies\nno\n${words}`);
  expect(told.at(-2)?.says).toBe('Quick relief, prevention, or ask your doctor?');
  expect(last(told)).toMatch(answer);
});

test('"go back" is the page before, as the list offers it', async () => {
  const told = await heard('open leg wake up\nquick relief\nmore\ngo back');
  expect(told.at(-2)?.says).toMatch(/^Four, /);
  expect(last(told)).toMatch(/^Quick relief: five ideas\. One, .*More\?$/);
});

describe('twice in a row nothing was understood', () => {
  const mumble = 'purple banana tuesday';

  test.each([
    ['the front door', '', /^I lead a leg workout.*A workout, or a cramp\?$/],
    ['a yes-or-no question', 'one round', /^A yes or a no will do\. Shall we stretch your calves\?$/],
    ['the list', 'quick relief', /^You can say a number, more, or go back\. More\?$/],
    ['a pause', 'one round\n@1:30 pause', /^A yes or a no will do\. Shall I go on\?$/],
  ])('at %s', async (_, before, answer) => {
    const told = await heard(`open leg wake up\n${before}\n${mumble}\n${mumble}`);
    expect(last(told)).toMatch(answer);
  });

  test('in a round it may be somebody in trouble: the clock stops, and "no" goes on where it was', async () => {
    const told = await heard(`open leg wake up\none round\n@1:30 ${mumble}\n@0:35 ${mumble}\nno`);
    expect(told.at(-3)?.says).toMatch(
      /^I didn't get that\. If something hurts, say, Alexa, it hurts\. (\[\d\] )?Three,/,
    );
    expect(told.at(-2)).toMatchObject({ says: 'Did something hurt?', microphone: 'open' });
    expect(told.at(-2)?.reprompt).not.toBe('');
    expect(last(told)).toMatch(/^Hands and knees\. Hip extension, left leg, (thirty|forty)\S* seconds left\./);
  });
});

describe('a place left last week', () => {
  const comesBack = async (words: string): Promise<string> => {
    const records = new Map<string, string>();
    await heard('open leg wake up\ntwo rounds\n@3:00 stop', { records, start: '2026-01-05T07:00:00Z' });
    return last(await heard(`open leg wake up\n${words}`, { records, start: '2026-01-09T07:00:00Z' }));
  };

  test.each([
    ['skip', /^We haven't started yet\. Two rounds again\?$/],
    ['how long left', /^Two rounds, about fourteen minutes\. Two rounds again\?$/],
    ["i can't kneel", /longer rests.*One round, two, or three\?$/],
    ['easier', /^Shall we do the standing round\?$/],
    ['go on', /^Two rounds\. About fourteen minutes\./],
    ['stop', /^Okay\.$/],
  ])('"%s" is not about it', async (words, answer) => {
    expect(await comesBack(words)).toMatch(answer);
  });

  test('"go on from last time" still is', async () => {
    expect(await comesBack('go on from last time')).toMatch(/^Band walk: three small steps/);
  });
});

test('"start a new workout" is the answer at the front door, and "again" says the question again', async () => {
  const [, started] = await converse('open leg wake up\nstart a new workout');
  expect(started?.says).toMatch(/^One round\. About seven minutes\./);
  const [, again] = await converse('open leg wake up\nagain');
  expect(again?.says).toBe('Leg Wake-Up. A workout, or a cramp?');
});
