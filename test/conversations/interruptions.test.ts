import { converse, type Setting, type Told } from '../support/conversation';
import { say, spoken } from '../support/sentences';

// Alexa herself cuts a round short, or the Echo goes dark, and tells nobody.

async function heard(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  for (const { faults } of told) expect(faults).toEqual([]);
  return told;
}

const begins = 'ask leg wake up for two rounds\n';
const says = async (script: string, setting: Setting = {}): Promise<readonly string[]> =>
  (await heard(begins + script, setting)).filter(({ request }) => request !== '').map((told) => told.says);

const SQUATS = 'You were about at the squats. Go on from there?';

test.each(['!volume', '!timer', '!volume lost', '!dropin kept'])(
  '%s, and "go on": the place is offered',
  async (cut) => {
    const again = cut.endsWith('lost') ? 'open leg wake up' : 'go on';
    expect((await says(`@5:00 ${cut}\n@5:20 ${again}`)).at(-1)).toBe(SQUATS);
  },
);

test('!dropin took the session: opened again, the place is offered', async () => {
  expect((await says('@5:00 !dropin\n@5:30 open leg wake up')).at(-1)).toBe(SQUATS);
});

test('a yes takes the movement from its start, and neither cautions nor the opening come again', async () => {
  const [, , back = ''] = await says('@5:00 !timer\n@5:20 go on\nyes');
  expect(back).toMatch(/^Squats next, right here\. \[\d\] Three, two, one\. Go\. \[\d\] Sit back/);
  expect(back).not.toMatch(/doctor|band for tears|Round one of/);
});

test('nothing that may not have been heard is counted', async () => {
  const records = new Map<string, string>();
  await heard(`${begins}@0:50 !dropin\n@7:30 open leg wake up\nno`, { records });
  expect([...records.values()].join()).not.toMatch(/"days":\{"/);
});

test('words that were covered reach the skill as words nobody understood: the round goes on', async () => {
  expect((await says('@5:00 !volume fallback')).at(-1)).toMatch(/^I didn't get that\./);
});

test('a pause after it is a pause', async () => {
  const paused = say.pausedBefore({ move: { exercise: 'squat', side: null } });
  expect((await says('@5:00 !volume\n@5:05 pause')).at(-1)).toMatch(spoken(/^/, paused));
});

describe('the plug is pulled, and an hour later it is opened again', () => {
  const unplugged = '@5:00 !unplug\n~3600\nopen leg wake up';

  test('a screen had told of each movement: the last certain one is offered', async () => {
    const told = await says(`${unplugged}\nyes`, { screen: true });
    expect(told.at(-2)).toBe('You were about at the duck walk. Go on from there?');
    expect(told.at(-1)).toMatch(/^Duck walk: .*Three, two, one\. Go\./);
    expect(told.at(-1)).not.toMatch(/doctor/);
  });

  test('a speaker told nothing: its first movement is', async () => {
    expect((await says(unplugged)).at(-1)).toBe('You were about at hip extension, right leg. Go on from there?');
  });
});

test('what a screen tells meanwhile is answered with nothing, and stops nothing', async () => {
  const told = await heard(`${begins}~3`, { screen: true });
  const checkpoints = told.filter(({ request }) => request === 'Alexa.Presentation.APL.UserEvent');
  // Seven in each round; and its end, which starts the next.
  expect(checkpoints).toHaveLength(16);
  expect(checkpoints.filter(({ says: answer }) => answer !== '')).toHaveLength(2);
});
