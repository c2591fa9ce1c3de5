import { rests } from '../../lambda/content/plans';
import type { Choice, PartLimits } from '../../lambda/domain/workout/plan';
import { stepAt, type Step } from '../../lambda/domain/workout/place';
import { rowOf } from '../../lambda/domain/questions/rows';
import { playWorkout } from '../../lambda/domain/workout/round';
import { NEW_LIVE, type Settings, type Workout } from '../../lambda/domain/conversation/state';
import type { Question } from '../../lambda/domain/conversation/act';
import type { Reply, Unfinished } from '../../lambda/domain/conversation/reply';
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
import { MONDAY, spokenIn } from '../support/person';
import type { Stage } from '../../lambda/domain/conversation/scene';

// Every cue has to be over before the next one begins, at the slow end of the band, at the usual speed and at the slower one.

const moment = (screen: boolean) => ({ at: MONDAY, locale: 'en-US', screen, channel: 'voice', opened: false }) as const;

/** What of a workout's legs does not fit, each starting where a reply of it may start. */
function lateIn(
  choice: Choice,
  settings: Partial<Settings>,
  limits: PartLimits,
  screen = false,
  variant = 0,
): string[] {
  const workout = workoutFor(choice, settings, limits, variant);
  const state = { live: NEW_LIVE, person: personWith(settings) };
  const stage = { state, moment: moment(screen), speech: spokenIn(state, limits) };
  const starts = [...workout.steps.keys()].filter((at) => at === 0 || stepAt(workout.steps, at - 1).ends !== null);
  return starts.flatMap((index) => lateFrom(stage, { ...workout, place: { index, second: 0 } }, settings.speed));
}

function lateFrom(stage: Stage, workout: Workout, speed: Settings['speed'] = 'usual'): string[] {
  const [, reply] = playWorkout(stage, workout, []);
  return tracksOf(withSilence(reply))
    .flatMap(({ track, question }) => overruns(track, question, speed))
    .map((overrun) => `${workout.kind}, ${workout.rests}: ${overrun}`);
}

/** A play as `step` finishes it: what its question leaves to silence is looked up. */
function withSilence(reply: Unfinished): Reply {
  if (reply.kind !== 'play') throw new Error('Expected a play');
  const end =
    reply.end.kind === 'wait'
      ? reply.end
      : { ...reply.end, silence: reply.end.silence ?? silenceAfter(reply.end.question) };
  return { ...reply, end, soft: false, queued: false };
}

const silenceAfter = (question: Question) => rowOf(question).silence(question, true);

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

/** The steps up to one of them, as a round: what comes after it is the same from wherever it was begun. */
const endingAfter = (steps: readonly Step[], last: number): readonly Step[] => [
  ...steps.slice(0, last),
  { ...stepAt(steps, last), rest: rests.usual.rest, ends: 'round' },
];

test('wherever a movement or a rest is taken up again, what is left of it fits', () => {
  const state = { live: NEW_LIVE, person: personWith({}) };
  const stage = { state, moment: moment(false), speech: spokenIn(state, usual) };
  const late = everyChoice
    .filter(({ rounds }) => rounds === 1)
    .flatMap((choice) => {
      const workout = workoutFor(choice, {}, usual);
      return workout.steps.slice(0, -1).flatMap(({ work, rest }, index) =>
        Array.from({ length: 2 * (work + rest) }, (_, half) => {
          const place = { index, second: half / 2 };
          return lateFrom(stage, { ...workout, steps: endingAfter(workout.steps, index + 1), place });
        }).flat(),
      );
    });
  expect(once(late)).toEqual([]);
});
