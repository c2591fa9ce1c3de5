import fc from 'fast-check';
import { createSkill } from '../../lambda/skill';
import type { LogFields } from '../../lambda/telemetry/log';
import { envelope, launch } from '../../simulator/envelope';
import { memoryStore } from '../../simulator/memoryStore';
import { after, device } from './support/device';
import { personIn, regular } from './support/people';
import { toRecord } from '../../lambda/persistence/record';

/** What is done on an Echo: a turn, or the two or three that belong together. */
const deeds = ['open', 'start', 'pause', 'goOn', 'skip', 'easier', 'noBand', 'stop', 'sleep', 'forget'] as const;
type Deed = (typeof deeds)[number];

const anyTurn = fc.record({
  echo: fc.constantFrom(0, 1),
  deed: fc.constantFrom(...deeds),
  seconds: fc.constantFrom(0, 1, 5, 60, 500, 900),
});

const DAY = '2026-05-01T07:00:00Z';
const where = {
  userId: 'amzn1.ask.account.home',
  personId: undefined,
  deviceId: 'kitchen',
  display: undefined,
  document: undefined,
};
const anyone = envelope(
  where,
  { id: 'session', isNew: true, attributes: {} },
  launch({ requestId: 'reader', timestamp: DAY, locale: 'en-US' }),
);

/** A home of two Echos in which somebody was for years, and what the log says of the turn at hand. */
async function home() {
  const store = memoryStore();
  await store.saveAttributes(anyone, { ...toRecord(regular), revision: 0 });
  const lines: LogFields[] = [];
  const skill = createSkill({ store, log: (fields) => void lines.push(fields) });
  const echos = [device(skill), device(skill)] as const;
  let at = 0;

  const does: Record<Deed, (echo: (typeof echos)[number]) => Promise<unknown>> = {
    open: (echo) => echo.opens(after(at, DAY)),
    start: (echo) => echo.starts(after(at, DAY)),
    pause: (echo) => echo.says('AMAZON.PauseIntent', after(at, DAY)),
    goOn: (echo) => echo.says('AMAZON.ResumeIntent', after(at, DAY)),
    skip: (echo) => echo.says('AMAZON.NextIntent', after(at, DAY)),
    easier: (echo) => echo.says('EasierIntent', after(at, DAY)),
    noBand: (echo) => echo.says('NoBandIntent', after(at, DAY)),
    stop: (echo) => echo.says('AMAZON.StopIntent', after(at, DAY)),
    sleep: (echo) => echo.ends('EXCEEDED_MAX_REPROMPTS', after(at, DAY)),
    async forget(echo) {
      await echo.opens(after(at, DAY));
      await echo.says('ForgetMeIntent', after(at, DAY));
      await echo.says('AMAZON.YesIntent', after(at, DAY));
    },
  };

  return {
    turn: async (echo: 0 | 1, deed: Deed, seconds: number): Promise<LogFields[]> => {
      at += seconds;
      lines.length = 0;
      await does[deed](echos[echo]);
      return lines.slice();
    },
    record: () => store.getAttributes(anyone),
  };
}

/** Rounds and workouts a turn finished, by its own line in the log. */
const finishedIn = (lines: readonly LogFields[], metric: string): number =>
  lines.reduce((sum, line) => sum + Number(line[metric] ?? 0), 0);

test('what was deleted on one Echo never comes back from the other, whatever both do in whatever order', async () => {
  const order = fc.array(anyTurn, { minLength: 3, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(order, fc.constantFrom(0, 1), fc.nat(13), async (turns, deleter, when) => {
      const { turn, record } = await home();
      const all = turns.toSpliced(when, 0, { echo: deleter, deed: 'forget', seconds: 5 });
      let [rounds, workouts] = [0, 0];
      let since: readonly Deed[] = [];
      for (const { echo, deed, seconds } of all) {
        const lines = await turn(echo === 0 ? 0 : 1, deed, seconds);
        if (deed === 'forget') {
          // The first words of it still belong to what goes.
          expect(await record()).toEqual({});
          [rounds, workouts, since] = [0, 0, []];
          continue;
        }
        since = [...since, deed];
        rounds += finishedIn(lines, 'RoundsFinished');
        workouts += finishedIn(lines, 'WorkoutsFinished');
      }
      const left = personIn(await record());
      expect(left.rounds).toBeLessThanOrEqual(rounds);
      expect(left.workouts).toBeLessThanOrEqual(workouts);
      expect(Object.values(left.days).reduce((sum, day) => sum + day, 0)).toBe(left.rounds);
      expect(left.streakSince === null || left.streakSince >= '2026-05-01').toBe(true);
      if (!since.includes('easier')) expect(left.settings.levels).toEqual({});
      if (!since.includes('noBand')) expect(left.settings.band).toBe(true);
      expect(left.settings.swaps).toEqual({});
      expect(left.settings.firstSide).toBe('right');
      if (since.every((deed) => deed === 'open')) expect(await record()).toEqual({});
    }),
    { numRuns: 120 },
  );
});

test('a record begun anew on the other Echo is never taken for the one that was deleted', async () => {
  const { turn, record } = await home();
  await turn(0, 'start', 0);
  await turn(1, 'forget', 5);
  await turn(1, 'start', 5);
  // As many writes as the old record had: then only its number tells the two apart.
  await turn(1, 'pause', 60);
  await turn(0, 'pause', 60);
  expect(personIn(await record())).toMatchObject({ rounds: 0, settings: { swaps: {}, firstSide: 'right' } });
});

test('and where nothing is deleted, nothing that was there is lost', async () => {
  const order = fc.array(
    anyTurn.filter(({ deed }) => deed !== 'forget'),
    { minLength: 3, maxLength: 14 },
  );
  await fc.assert(
    fc.asyncProperty(order, async (turns) => {
      const { turn, record } = await home();
      let [least, most] = [regular.rounds, regular.rounds];
      for (const { echo, deed, seconds } of turns) {
        const lines = await turn(echo === 0 ? 0 : 1, deed, seconds);
        most += finishedIn(lines, 'RoundsFinished');
        const { rounds } = personIn(await record());
        expect(rounds).toBeGreaterThanOrEqual(least);
        expect(rounds).toBeLessThanOrEqual(most);
        least = rounds;
      }
      expect(personIn(await record())).toMatchObject({
        settings: { swaps: regular.settings.swaps, firstSide: 'left' },
      });
    }),
    { numRuns: 40 },
  );
});
