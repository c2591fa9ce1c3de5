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

test.each(["i can't kneel", 'i need to sit'])('"%s" before a workout: longer rests, as was said', async (words) => {
  const told = await heard(`open leg wake up\n${words}\none`);
  expect(told[1]?.says).toMatch(/longer rests.*One round, two, or three\?$/);
  expect(last(told)).toMatch(/^One round\. About eight minutes\./);
  expect(last(told)).not.toMatch(/lie|kneel|hands and knees|roll/i);
});

test('"start" while the cautions are told goes on with them, and with nothing before them', async () => {
  const told = await heard('open leg wake up\nworkout\n@0:12 start');
  expect(last(told)).toMatch(/^Check with your doctor first.* Hands and knees\. \[\d\] Hip extension, right leg\./);
});

test('"I\'m ready" once they were heard is not told them again', async () => {
  const told = await heard("open leg wake up\nworkout\n@0:37 i'm ready");
  expect(last(told)).toMatch(/^Hands and knees\. \[\d\] Hip extension, right leg\. \[\d+\] Three, two, one\. Go\./);
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

  test('in a round, two examples that are understood there', async () => {
    const told = await heard(`open leg wake up\none round\n@1:30 ${mumble}\n@0:20 ${mumble}`);
    expect(last(told)).toMatch(/^You can say, how long left, or, skip this one\. .*Back to it\./);
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
