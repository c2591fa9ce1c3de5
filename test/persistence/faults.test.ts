import { toRecord } from '../../lambda/persistence/record';
import { after, device, wordsOf } from './support/device';
import { personIn, regular } from './support/people';
import type { Fault } from './support/proxy';
import { startTable, type Table } from './support/table';

let table: Table;
beforeAll(async () => {
  table = await startTable();
});
beforeEach(() => table.begin());
afterAll(() => table.close());

/** When the regular comes back. */
const BACK = '2026-05-01T07:00:00Z';

const reasons = (): string => table.log.map(({ reason }) => String(reason)).join('; ');

/** The years of workouts are there, and the place of the one just paused: some seconds into its first movement. */
async function expectNothingLost(): Promise<void> {
  const { record } = (await table.item()) ?? {};
  const { rounds, workouts, days } = toRecord(regular);
  const { levels, swaps, firstSide } = regular.settings;
  expect(record).toMatchObject({ rounds, workouts, days, settings: { levels, swaps, firstSide } });
  expect(record).toMatchObject({ workout: { playing: null, place: { index: 0 } } });
  expect(personIn(record).workout?.place.second).toBeGreaterThan(10);
}

const faults: readonly (readonly [Fault, RegExp])[] = [
  ['table missing', /ResourceNotFoundException/],
  ['access denied', /AccessDeniedException/],
  ['throttled', /ProvisionedThroughputExceededException/],
  ['drops', /Error/],
  ['hangs', /TimeoutError/],
];

describe.each(faults)('the table: %s', (fault, reason) => {
  beforeEach(() => table.remember(toRecord(regular)));
  // Only where nobody answers would patience be a waste of the test's time.
  const skill = () => (fault === 'hangs' ? table.hastySkill() : table.skill());

  test('at the first word: the workout begins, nothing is written over what could not be read, the last turn saves', async () => {
    const before = await table.item();
    const echo = device(skill());
    table.proxy.goes(fault);
    const begun = performance.now();
    expect(wordsOf(await echo.starts(BACK))).toContain('Go.');
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(table.trouble()).toEqual(['load-failed']);
    expect(reasons()).toMatch(reason);
    expect(table.proxy.calls.map(({ operation }) => operation)).not.toContain('PutItem');
    expect(await table.item()).toEqual(before);

    table.proxy.goes('none');
    table.operations();
    const again = device(table.skill(), {}, echo.attributes);
    await again.says('AMAZON.PauseIntent', after(90, BACK));
    expect(table.operations()).toEqual([]);
    expect(wordsOf(await again.says('AMAZON.StopIntent', after(95, BACK)))).toBe("I'll keep your place.");
    expect(table.operations()).toEqual(['GetItem', 'PutItem']);
    expect(table.trouble()).toEqual(['load-failed']);
    await expectNothingLost();
  });

  test('when saving: the workout begins, and the end of the session saves', async () => {
    const before = await table.item();
    const echo = device(skill());
    await echo.opens(BACK);
    table.proxy.goes(fault);
    const begun = performance.now();
    expect(wordsOf(await echo.says('AMAZON.YesIntent', after(5, BACK)))).toContain('Go.');
    expect(performance.now() - begun).toBeLessThan(3000);
    expect(table.trouble()).toEqual(['save-failed']);
    expect(reasons()).toMatch(reason);
    expect(await table.item()).toEqual(before);

    table.proxy.goes('none');
    const again = device(table.skill(), {}, echo.attributes);
    await again.says('AMAZON.PauseIntent', after(60, BACK));
    await again.ends('USER_INITIATED', after(65, BACK));
    await expectNothingLost();
  });

  test('to the end: every turn is answered, and the table is asked by the first and the last of them', async () => {
    const before = await table.item();
    const echo = device(table.hastySkill());
    table.proxy.goes(fault);
    await echo.starts(BACK);
    table.operations();
    expect(wordsOf(await echo.says('AMAZON.PauseIntent', after(90, BACK)))).not.toBe('');
    expect(wordsOf(await echo.says('AMAZON.ResumeIntent', after(100, BACK)))).toContain('Go.');
    expect(table.operations()).toEqual([]);
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(700, BACK));
    expect(table.trouble()).toEqual(['load-failed', 'load-failed']);
    table.proxy.goes('none');
    expect(await table.item()).toEqual(before);
  });
});

test('what one turn could not save the last one does, even if nobody moved meanwhile', async () => {
  await table.remember(toRecord(regular));
  const echo = device(table.skill());
  await echo.starts(BACK);
  table.proxy.goes('access denied');
  await echo.says('AMAZON.PauseIntent', after(60, BACK));
  expect(table.trouble()).toEqual(['save-failed']);
  table.proxy.goes('none');
  await echo.says('AMAZON.HelpIntent', after(80, BACK));
  await echo.ends('EXCEEDED_MAX_REPROMPTS', after(90, BACK));
  await expectNothingLost();
});

describe('a slow table', () => {
  test('that takes a second is read, and nobody is told of it', async () => {
    await table.remember(toRecord(regular));
    table.proxy.goes('answers after a second');
    expect(wordsOf(await device(table.skill()).opens(BACK))).toMatch(/again\?/i);
    expect(table.trouble()).toEqual([]);
  });

  test('that takes three seconds is written at the end of a session, when nobody waits', async () => {
    await table.remember(toRecord(regular));
    const echo = device(table.skill());
    await echo.starts(BACK);
    table.proxy.goes('answers after three seconds');
    await echo.ends('EXCEEDED_MAX_REPROMPTS', after(700, BACK));
    expect(table.trouble()).toEqual([]);
    expect((await table.item())?.record).toMatchObject({ rounds: regular.rounds + 1 });
  });
});

test('an answer lost on its way back is a round counted once', async () => {
  await table.remember(toRecord(regular));
  const skill = table.skill();
  const echo = device(skill);
  await echo.starts(BACK);
  let puts = 0;
  table.proxy.goes((operation) => (operation === 'PutItem' && (puts += 1) === 1 ? 'drops the answer' : 'none'));
  await echo.ends('EXCEEDED_MAX_REPROMPTS', after(700, BACK));
  // What was read is what was to be written: nothing is written again.
  expect(table.proxy.calls.map(({ operation }) => operation).slice(-3)).toEqual(['PutItem', 'PutItem', 'GetItem']);
  expect((await table.item())?.record).toMatchObject({ rounds: regular.rounds + 1, workouts: regular.workouts + 1 });
});
