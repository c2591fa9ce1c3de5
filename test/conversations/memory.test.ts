import type { Person } from '../../lambda/domain/conversation/state';
import { fromRecord } from '../../lambda/persistence/record';
import { field } from '../../lambda/persistence/record/readers';
import { converse, type Setting, type Told } from '../support/conversation';
import { PAUSED_AT_THE_FIRST, spoken } from '../support/sentences';

async function heard(script: string, setting: Setting = {}): Promise<readonly Told[]> {
  const told = await converse(script, setting);
  for (const { faults } of told) expect(faults).toEqual([]);
  return told;
}

const last = (told: readonly Told[]): Told | undefined => told.at(-1);

/** The people whose records are left after a conversation. */
async function remembered(script: string, setting: Setting = {}): Promise<readonly Person[]> {
  const kept = new Map<string, string>();
  await heard(script, { ...setting, records: kept });
  const stored = [...kept.values()].map((text): unknown => JSON.parse(text));
  // Not the list of who has a record of their own in a home.
  const records = stored.filter((record) => field(record, 'people') === undefined);
  return records.flatMap((record) => {
    const reading = fromRecord(record);
    return reading.kind === 'person' ? [reading.person] : [];
  });
}

const days = (people: readonly Person[]) => people.map((person) => person.days);

test('paused at 1:13 and gone on with, the second is kept', async () => {
  const told = await heard('open leg wake up\none round\n@1:13 pause\n@0:30 go on');
  expect(told[2]?.says).toMatch(spoken(/^/, PAUSED_AT_THE_FIRST));
  expect(last(told)?.says).toMatch(
    // It had thirty left: a few seconds of work come again, none is skipped.
    /^Hands and knees\. Hip extension, right leg, thirty-(one|two|three|four) seconds left\./,
  );
});

test('the doorbell: pause, two minutes, go on without the skill’s name', async () => {
  const told = await heard('open leg wake up\none round\n@4:40 pause\n@2:00 alexa, go on');
  expect(told[2]?.says).toMatch(/I'll wait\. Say, Alexa, go on\./);
  expect(last(told)?.says).toMatch(
    /^Duck walk, (five|six|seven|eight|nine|ten|eleven|twelve) seconds left\. Twenty seconds to get there\. \[1[89]\] Three, two, one\. Go\./,
  );
});

test('forgotten at the door: still paused, then closed, and the place is offered later', async () => {
  const told = await heard('open leg wake up\none round\n@4:40 pause\n~400\nopen leg wake up');
  expect(told[2]?.reprompt).toBe('Still paused. Shall I go on?');
  expect(last(told)?.says).toMatch(/^You were at the duck walk, .* left\. Go on from there\?$/);
});

describe('a kept place', () => {
  const stopped = 'open leg wake up\ntwo rounds\n@4:40 stop';

  test('is offered to the second within two hours', async () => {
    const told = await heard(`${stopped}\n~7000\nopen leg wake up\nyes`);
    expect(last(told)?.says).toMatch(/^Duck walk, .* seconds left\./);
  });

  test('the same day from the start of its round', async () => {
    const told = await heard(`${stopped}\n~20000\nopen leg wake up`);
    expect(last(told)?.says).toBe('Go on from the start of round one?');
  });

  test('later only if asked', async () => {
    const told = await heard(`${stopped}\n~90000\nopen leg wake up\ngo on from last time`);
    expect(told.at(-2)?.says).toBe('Two rounds again?');
    expect(last(told)?.says).toMatch(/^Duck walk, .* left\./);
  });

  test('after more than a week not even then', async () => {
    const told = await heard(`${stopped}\n~700000\nopen leg wake up\ngo on from last time`);
    expect(last(told)?.says).toMatch(/^There's nothing waiting to go on with\./);
  });

  test('declined, it is dropped', async () => {
    const told = await heard(`${stopped}\n~600\nopen leg wake up\nno\nstop\nopen leg wake up`);
    expect(last(told)?.says).toBe('Two rounds again?');
  });

  test('a danger drops it', async () => {
    const told = await heard(`${stopped}\n~600\nask leg wake up i have chest pain\nopen leg wake up`);
    expect(told.at(-2)?.session).toBe('ended');
    expect(last(told)?.says).toBe('Two rounds again?');
  });

  test('stop at the end of a round is an ending, not a place', async () => {
    const told = await heard('open leg wake up\ntwo rounds\nstop\nopen leg wake up');
    expect(told[2]?.says).toMatch(/done\. Enjoy your day\.$/);
    expect(last(told)?.says).toBe('Two rounds again?');
  });

  test('"exit" in the middle keeps it', async () => {
    const told = await heard('open leg wake up\ntwo rounds\n@4:40 exit\nopen leg wake up');
    expect(last(told)?.says).toMatch(/^You were at the duck walk/);
  });

  test('a plugged-out device leads back to the movement it had reached, and no further', async () => {
    const told = await heard('open leg wake up\nthree rounds\n@12:00 !unplug\nopen leg wake up');
    expect(last(told)?.says).toBe('You were about at the duck walk. Go on from there?');
  });

  test('a refused speech was never heard', async () => {
    const told = await heard('open leg wake up\none round\n@4:40 pause\n@0:20 go on\n!refuse\nopen leg wake up');
    expect(last(told)?.says).toMatch(/^You were at the duck walk/);
  });
});

describe('finished rounds', () => {
  test('two on silence and none claimed that nobody did: the first one is', async () => {
    const told = 'open leg wake up\nthree rounds\n~900';
    expect(days(await remembered(told))).toEqual([{ '2026-01-05': 1 }]);
  });

  test('the one that ran on silence is done with the next word', async () => {
    const told = 'open leg wake up\nthree rounds\n@15:09 go\n~3';
    expect(days(await remembered(told))).toEqual([{ '2026-01-05': 2 }]);
  });

  test('two Echos at once lose none', async () => {
    const people = await remembered(
      '!echo kitchen\nopen leg wake up\none round\n~30\n!echo bedroom\nopen leg wake up\none round\n~30',
    );
    expect(days(people)).toEqual([{ '2026-01-05': 2 }]);
  });

  test('across midnight they belong to the day in the device’s zone', async () => {
    const night = { start: '2026-01-05T22:57:00Z' };
    expect(days(await remembered('!zone Europe/Berlin\nopen leg wake up\nno\none round\n~30', night))).toEqual([
      { '2026-01-06': 1 },
    ]);
  });

  test('two mornings that are one UTC day stay two days', async () => {
    const zone = '!zone Pacific/Auckland\n';
    const people = await remembered(`${zone}open leg wake up\none round\n~30\n~80000\nopen leg wake up\nyes\n~30`, {
      start: '2026-01-05T00:30:00Z',
    });
    expect(days(people)).toEqual([{ '2026-01-05': 1, '2026-01-06': 1 }]);
  });
});

test('recognised at launch and not at "pause", it is one person all along', async () => {
  const people = await remembered(
    '!person Ada\nopen leg wake up\none round\n!person\n@4:40 pause\n@0:20 go on\n!person Ada\n~30',
  );
  expect(days(people)).toEqual([{ '2026-01-05': 1 }]);
});

test('"forget me" says whose data it is, asks once, deletes, and says so', async () => {
  const records = new Map<string, string>();
  const told = await heard('open leg wake up\none round\n~30\nopen leg wake up\nforget me\nyes\nopen leg wake up', {
    records,
  });
  expect(told.at(-3)?.says).toMatch(/this account or voice\. Shall I delete all I keep about you\?$/);
  expect(told.at(-2)?.says).toBe('Done. All of it is gone.');
  expect(last(told)?.says).toBe('Leg Wake-Up. A workout, or a cramp?');
});

test('a known user is at "go" within twenty-five seconds of the wake word', async () => {
  const told = await heard('open leg wake up\none round\n~30\nopen leg wake up\nyes');
  const [door, round] = told.slice(-2);
  const toGo = round?.says.match(/^(.*?)Go\./)?.[1] ?? '';
  const silences = [...toGo.matchAll(/\[(\d+)\]/g)].reduce((sum, [, seconds]) => sum + Number(seconds), 0);
  expect((door?.seconds ?? 0) + silences).toBeLessThan(14);
  expect(round?.says).not.toMatch(/doctor/);
});
