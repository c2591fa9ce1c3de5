import type { Choice, PartLimits } from '../../lambda/domain/workout/plan';
import { secondsBetween, stepAt } from '../../lambda/domain/workout/place';
import type { Stage } from '../../lambda/domain/workout/closing';
import { coachingOf, playWorkout } from '../../lambda/domain/workout/round';
import { NEW_LIVE, type Settings, type Workout } from '../../lambda/domain/conversation/state';
import { timelineCues } from '../../lambda/domain/workout/timeline';
import {
  cutting,
  everyChoice,
  everySetting,
  everySwap,
  personWith,
  tracksOf,
  usual,
  workoutFor,
} from '../support/everyWorkout';
import { overruns } from '../support/overruns';
import { MONDAY } from '../support/person';

// Every cue has to be over before the next one begins, at 140 words a minute. At the slower speed our own voice is still quicker.

const moment = (screen: boolean) =>
  ({ at: MONDAY, zone: null, locale: 'en-US', screen, channel: 'voice', opened: false }) as const;

/** What of a workout's legs does not fit, each starting where a reply of it may start. */
function lateIn(
  choice: Choice,
  settings: Partial<Settings>,
  limits: PartLimits,
  screen = false,
  variant = 0,
): string[] {
  const workout = workoutFor(choice, settings, limits, variant);
  const stage = { state: { live: NEW_LIVE, person: personWith(settings) }, moment: moment(screen), limits };
  const starts = [...workout.steps.keys()].filter((at) => at === 0 || stepAt(workout.steps, at - 1).ends !== null);
  return starts.flatMap((index) => lateFrom(stage, { ...workout, place: { index, second: 0 } }));
}

function lateFrom(stage: Stage, workout: Workout): string[] {
  const [, reply] = playWorkout(stage, workout, []);
  return tracksOf(reply)
    .flatMap(({ track, question }) => overruns(track, question))
    .map((overrun) => `${workout.kind}, ${workout.rests}: ${overrun}`);
}

const once = (late: readonly string[]): string[] => [...new Set(late)];

test('every cue of every workout fits its slot, whatever the settings', () => {
  const late = everyChoice.flatMap((choice) =>
    everySetting.flatMap((settings) => [0, 1, 2].flatMap((variant) => lateIn(choice, settings, usual, false, variant))),
  );
  expect(once(late)).toEqual([]);
});

test('every cue fits with other movements, in parts, and on a screen', () => {
  const late = everyChoice.flatMap((choice) =>
    [{}, ...everySwap].flatMap((settings) => [
      ...cutting.flatMap((limits) => lateIn(choice, settings, limits)),
      ...lateIn(choice, settings, usual, true),
    ]),
  );
  expect(once(late)).toEqual([]);
});

test('wherever a movement or a rest is taken up again, what is left of it fits', () => {
  const late = everyChoice
    .filter(({ rounds }) => rounds === 1)
    .flatMap((choice) => {
      const workout = workoutFor(choice, {}, usual);
      const coaching = coachingOf({ live: NEW_LIVE, person: personWith({}) }, workout);
      const { steps } = workout;
      return steps.slice(0, -1).flatMap(({ work, rest }, index) =>
        Array.from({ length: 2 * (work + rest) }, (_, half) => {
          const place = { index, second: half / 2 };
          const cues = timelineCues(steps, place, index + 1, { kind: 'ends' }, coaching);
          const length = secondsBetween(steps, place, { index: index + 1, second: work });
          return overruns({ cues, length }, null);
        }).flat(),
      );
    });
  expect(once(late)).toEqual([]);
});
