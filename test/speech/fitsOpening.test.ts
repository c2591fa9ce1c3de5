import { plans } from '../../lambda/content/plans';
import { changeTime } from '../../lambda/content/positions';
import { planOf, positionOf } from '../../lambda/domain/workout/plan';
import { secondsBetween, START, stepAt } from '../../lambda/domain/workout/place';
import type { State } from '../../lambda/domain/conversation/state';
import { longest } from '../../lambda/speech/voice';
import { everyChoice, personWith, tracksOf } from '../support/everyWorkout';
import { move } from '../support/inWorkout';
import { heardIn } from '../support/marks';
import { overruns } from '../support/overruns';
import { person, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

test.each([
  ['the first time', false],
  ['by somebody known', true],
])('every opening fits, %s', (_, known) => {
  const late = new Set<string>();
  for (const screen of [false, true]) {
    for (const { kind, rests, rounds } of everyChoice) {
      const someone = person({ screen, person: known ? personWith({}) : {} });
      const wish = { kind, taught: rests === 'taught', longerRests: rests === 'longer' };
      const reply = someone.does(wants({ ...wish, rounds: rounds === 3 ? 40 : rounds }));
      for (const { track, question } of tracksOf(reply)) overruns(track, question).forEach((one) => late.add(one));
    }
  }
  expect([...late]).toEqual([]);
});

test.each([
  ['fifteen seconds for the fit', 'usual', 'workout', 'fit', 15],
  ['twenty-five seconds for somebody older', 'longer', 'workout', 'older', 25],
  ['twenty-five seconds for somebody older, standing', 'longer', 'standing', 'older', 25],
] as const)('words and moving together fit %s', (_, rests, kind, body, seconds) => {
  const someone = person({ person: personWith({}) });
  const reply = someone.does(wants({ kind, longerRests: rests === 'longer' && kind !== 'standing' }));
  const rested = heardIn(someone.state, reply).filter(({ acts }) => acts.some(({ say }) => say === 'into'));
  const steps = planOf({ kind, rounds: 1, rests });
  rested.slice(1).forEach(({ words }, index) => {
    const [from, to] = [stepAt(steps, index), stepAt(steps, index + 1)];
    const moving = changeTime(positionOf(from.move), positionOf(to.move))[body];
    expect(from.rest).toBe(seconds);
    expect(longest(words) + moving).toBeLessThanOrEqual(seconds);
  });
  expect(rested).toHaveLength(7);
});

test('the words of a rest are over by its ninth second', () => {
  for (const kind of ['workout', 'standing'] as const) {
    const someone = person({ person: personWith({}) });
    const reply = someone.does(wants({ kind }));
    for (const { words, acts } of heardIn(someone.state, reply)) {
      if (acts.some(({ say }) => say === 'rest') && !acts.some(({ say }) => say === 'allOver'))
        expect(longest(words)).toBeLessThanOrEqual(9);
    }
  }
});

/** Seconds of a workout's reply before its timeline. */
const leadOf = (state: State): number => workoutOf(state).playing?.parts[0]?.lead ?? 0;

test.each([
  ['somebody fit', 'workout', 'fit'],
  ['somebody older', 'standing', 'older'],
] as const)('%s gets the time to get there after a skip and on the way back', (_, kind, body) => {
  const steps = planOf({ kind, rounds: 1, rests: plans[kind].rests });
  const played: string[] = [];
  steps.forEach(({ move: atHand }, index) => {
    for (const to of ['skip', 'previous', 'startOver'] as const) {
      const someone = person({ person: personWith({}) });
      someone.does(wants({ kind }));
      const lead = leadOf(someone.state);
      const second = secondsBetween(steps, START, { index, second: 20 });
      const reply = someone.does(move(to), { second: lead + second });
      const target = someone.state.person.workout?.place.index;
      // The last movement skipped ends the workout, and what would undo three of them is asked first.
      if (target === undefined || reply.kind !== 'play') continue;
      played.push(to);
      const next = stepAt(steps, target).move;
      const words = heardIn(someone.state, reply).filter(({ at }) => at < -3);
      const talk = words.reduce((sum, cue) => sum + longest(cue.words), 0);
      const free = leadOf(someone.state) - talk;
      expect(free).toBeGreaterThanOrEqual(changeTime(positionOf(atHand), positionOf(next))[body]);
    }
  });
  const times = (to: string) => played.filter((one) => one === to).length;
  expect([times('skip'), times('previous'), times('startOver')]).toEqual([steps.length - 1, steps.length, 3]);
});
