import fc from 'fast-check';
import { lags as ourLags, MICROPHONE_SECONDS } from '../../lambda/domain/workout/playhead';
import { stepAt } from '../../lambda/domain/workout/place';
import { audibleWork, type Work } from '../support/audible';
import { personWith, tracksOf } from '../support/everyWorkout';
import { person, secondsToTheEnd, workoutOf, type Lags } from '../support/person';
import { beginnings, likelyLags, stoppingTurns, type Beginning, type Turn } from '../support/walk';
import { wants } from '../support/wishes';

/** The most that an interruption repeats, and the least that counts as all of a movement. */
const REPEATED = ourLags.start + ourLags.answer + 25;
const AS_GOOD_AS_DONE = 5;

type Someone = ReturnType<typeof person>;

/** The movements of the reply that is being spoken, by their index in the plan, with the seconds of the reply they are done in. */
function workIn(someone: Someone): readonly (Work & { readonly index: number })[] {
  const { steps, playing } = workoutOf(someone.state);
  return tracksOf(someone.reply).flatMap(({ track }, at) => {
    const leg = playing?.parts[at];
    if (leg === undefined) throw new Error('Every track of a workout is a leg');
    const first = leg.from.second < stepAt(steps, leg.from.index).work ? leg.from.index : leg.from.index + 1;
    return audibleWork(track).map((work, number) => {
      if (work.named !== null) expect(work.named).toEqual(stepAt(steps, first + number).move);
      return { ...work, from: work.from + leg.begins, to: work.to + leg.begins, index: first + number };
    });
  });
}

/** Whether a workout stands, and waits for a word. */
const waits = ({ state }: Someone): boolean => state.person.workout?.playing === null;

/** Interrupts a workout as often as `turns` say, then lets it run to its end; returns the seconds every movement was done for. */
function doneSeconds(turns: readonly Turn[], lags: Lags, { wish, settings, limits }: Beginning) {
  const someone = person({ lags, limits, person: personWith(settings) });
  someone.does(wants(wish));
  const { steps } = workoutOf(someone.state);
  const done = steps.map(() => 0);
  const interrupted = steps.map(() => 0);
  const listen = (until: number): void => {
    const { workout } = someone.state.person;
    if (workout === null || workout.playing === null) return;
    for (const { from, to, index } of workIn(someone)) {
      const heard = Math.max(0, Math.min(to, until) - from);
      done[index] = (done[index] ?? 0) + heard;
      if (heard > 0 && until < to + REPEATED) interrupted[index] = (interrupted[index] ?? 0) + 1;
    }
  };
  for (const { event, part, touched } of turns) {
    if (someone.state.person.workout === null) break;
    const second = part * secondsToTheEnd(someone.reply);
    listen(second);
    const reply = someone.does(event, { second, channel: touched ? 'touch' : 'voice' });
    if (reply.kind === 'talk' && reply.end.kind === 'close') someone.does({ kind: 'launch' }, { opened: true });
    if (waits(someone)) someone.does({ kind: 'yes' });
  }
  for (let rounds = 0; someone.state.person.workout !== null && rounds < 40; rounds += 1) {
    const second = secondsToTheEnd(someone.reply) - MICROPHONE_SECONDS / 2;
    listen(second);
    someone.does({ kind: 'yes' }, { second });
  }
  return { done, interrupted, finished: someone.state.person.workout === null };
}

test('what is heard is the plan: every movement in its order, under its name, as long as it should be', () => {
  fc.assert(
    fc.property(beginnings, ({ wish, settings, limits }) => {
      const { done, finished } = doneSeconds([], ourLags, { wish, settings, limits, known: true });
      expect(finished).toBe(true);
      expect(new Set(done)).toEqual(new Set([45]));
    }),
    { numRuns: 40 },
  );
});

test('no movement is lost and none is doubled, however often somebody stops the clock in between', () => {
  fc.assert(
    fc.property(stoppingTurns, likelyLags, beginnings, (turns, lags, beginning) => {
      const { done, interrupted, finished } = doneSeconds(turns, lags, beginning);
      expect(finished).toBe(true);
      done.forEach((seconds, index) => {
        expect(seconds).toBeGreaterThan(45 - AS_GOOD_AS_DONE);
        expect(seconds).toBeLessThanOrEqual(45.001 + REPEATED * (interrupted[index] ?? 0));
      });
    }),
    { numRuns: 100 },
  );
});
