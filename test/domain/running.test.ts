import fc from 'fast-check';
import type { Act } from '../../lambda/domain/conversation/act';
import { newPace } from '../../lambda/domain/workout/pace';
import { secondsBetween, START, type Place } from '../../lambda/domain/workout/place';
import { KNOWN, tell } from '../support/inWorkout';
import { person, trackOf, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

/** An Echo whose voice is known. */
const learnt = { ...newPace('echo'), seen: [{ padding: 0.5, utterances: 88, by: 'silence' as const }] };

/** Somebody asks `second` seconds after the first "go" of a round. */
function asks(second: number, known = true) {
  const someone = person({ person: { ...KNOWN, paces: known ? [learnt] : [] }, device: 'echo' });
  someone.does(wants());
  const lead = workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  const reply = someone.does(tell('howLongLeft'), { second: lead + second });
  const { steps, playing } = workoutOf(someone.state);
  const [part] = playing?.parts ?? [];
  if (part === undefined) throw new Error('Nothing plays');
  const inPlan = (place: Place): number => secondsBetween(steps, START, place);
  // Asking and answering take two seconds and a half.
  const now = second + 3.5;
  return { reply, steps, part, now, goesOnAt: inPlan(part.from) - part.lead, acts: trackOf(reply).cues };
}

const saysOf = (acts: readonly Act[]) => acts.map(({ say }) => say);

test('the clock runs on: after the answer the round is where it would have been', () => {
  fc.assert(
    fc.property(fc.double({ min: 2, max: 395, noNaN: true }), (second) => {
      const { goesOnAt, now, steps, part } = asks(second);
      const isOver = part.from.second >= 43 + (steps[part.from.index]?.rest ?? 0);
      if (!isOver) expect(Math.abs(goesOnAt - now)).toBeLessThan(2.1);
    }),
    { numRuns: 60 },
  );
});

test('no "back to it" and no count comes before it', () => {
  const said = asks(10).acts.flatMap(({ acts }) => saysOf(acts));
  expect(said.slice(0, 3)).toEqual(['leftInMove', 'halfway', 'tenSeconds']);
});

test('what is left is true when it sounds, to the nearest five', () => {
  const [answer] = asks(10).acts[0]?.acts ?? [];
  expect(answer).toMatchObject({ say: 'leftInMove', left: 30 });
});

test('a "rest" that was covered is said right after the answer, with its position and name', () => {
  const covered = asks(40)
    .acts.slice(0, 2)
    .flatMap(({ acts }) => saysOf(acts));
  expect(covered).toEqual(expect.arrayContaining(['rest', 'into', 'upNext']));
});

test('a "go" that was covered is said right after the answer', () => {
  const covered = asks(57)
    .acts.slice(0, 2)
    .flatMap(({ acts }) => saysOf(acts));
  expect(covered).toContain('go');
  expect(covered).not.toContain('countIn');
});

test('the seconds of asking count as worked', () => {
  expect(asks(20).steps[0]?.worked).toBeGreaterThanOrEqual(25);
});

test('until the pace is learnt it goes on between the likely second and the least', () => {
  const [known, unknown] = [asks(330), asks(330, false)];
  expect(unknown.goesOnAt).toBeLessThan(known.goesOnAt - 2);
  expect(unknown.goesOnAt).toBeGreaterThan(known.goesOnAt - 8);
});
