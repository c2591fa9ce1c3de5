import fc from 'fast-check';
import { simulated } from '../../simulator/voice/simulated';
import { errorAfter, lengthsOf, type Trial } from '../../tools/clock/measure';
import { anyLags, anyMoment, anyVoice, quantile, trials } from '../../tools/clock/sample';
import { person } from '../../tools/clock/session';

// Any voice of the band, any lags, any moment, through the real skill on a simulated Echo. `npm run clock` prints the figures.

const RUNS = { numRuns: 12 };

const learnt = fc.record({
  ...{ voice: anyVoice, lags: anyLags, second: anyMoment('any') },
  ...{ known: fc.constant('a silent end' as const), part: fc.constantFrom('round' as const, 'reprompt' as const) },
});

test.each(['resume', 'change'] as const)(
  'an Echo that has learnt goes on with a "go" after a %s: at most a second is skipped, and few are repeated',
  async (kind) => {
    await fc.assert(
      fc.asyncProperty(learnt, async (trial) => {
        const error = await errorAfter[kind](trial);
        expect(error).toBeLessThan(1);
        expect(error).toBeGreaterThan(-7);
      }),
      RUNS,
    );
  },
);

test('an Echo that has learnt runs on after a question within three seconds of where it was', async () => {
  await fc.assert(
    fc.asyncProperty(learnt, async (trial) => {
      expect(Math.abs(await errorAfter.fact(trial))).toBeLessThan(3);
    }),
    RUNS,
  );
});

test('an Echo that has learnt: 45 is 45 within half a second, three quarters at worst; no round drifts by two', async () => {
  const off: number[] = [];
  await fc.assert(
    fc.asyncProperty(anyVoice, async (voice) => {
      const { work, drift } = lengthsOf((await person(voice).round('a silent end')).round, voice);
      expect(work).toHaveLength(7);
      expect(Math.abs(drift)).toBeLessThan(2);
      const errors = work.map((seconds) => Math.abs(seconds - 45));
      expect(Math.max(...errors)).toBeLessThan(0.75);
      off.push(...errors);
    }),
    RUNS,
  );
  expect(quantile(off, 0.5)).toBeLessThan(0.5);
});

test('whatever is known, every resume in a round has a "go"', async () => {
  const any = fc.record({
    ...{ voice: anyVoice, lags: anyLags, second: anyMoment('any'), part: fc.constant('round' as const) },
    known: fc.constantFrom('nothing' as const, 'a yes' as const),
  });
  await fc.assert(
    fc.asyncProperty(any, async (trial) => {
      expect(await errorAfter.resume(trial)).not.toBeNaN();
    }),
    RUNS,
  );
});

/** The errors of some trials, the same ones every time. */
async function errors(kind: keyof typeof errorAfter, all: readonly Trial[]): Promise<readonly number[]> {
  const found: number[] = [];
  for (const one of all) found.push(await errorAfter[kind](one));
  return found;
}

const away = (found: readonly number[]): number => quantile(found.map(Math.abs), 0.95);

test('before anything is known, of all voices at most one resume in twenty is more than three seconds late', async () => {
  const found = await errors('resume', trials(30, { known: 'nothing', part: 'round', where: 'late' }));
  expect(found.filter((late) => late > 3).length).toBeLessThanOrEqual(found.length / 20);
});

test('before anything is known, on the usual voice: two seconds early in a round, five at its end', async () => {
  const usual = (where: 'early' | 'late') =>
    trials(12, { known: 'nothing', part: 'round', where }).map((one) => ({ ...one, voice: simulated.v1 }));
  expect(away(await errors('fact', usual('early')))).toBeLessThan(2);
  expect(away(await errors('fact', usual('late')))).toBeLessThan(5);
  expect(quantile(await errors('resume', usual('late')), 0.5)).toBeGreaterThan(-10);
});

test('after one yes: within four seconds, and resumes six early', async () => {
  const all = trials(15, { known: 'a yes', part: 'round', where: 'late' });
  expect(away(await errors('fact', all))).toBeLessThan(4);
  expect(quantile(await errors('resume', all), 0.5)).toBeGreaterThan(-6);
});
