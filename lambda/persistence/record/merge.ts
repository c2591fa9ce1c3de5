import { withPace } from '../../domain/workout/pace';
import { isDeepStrictEqual } from 'node:util';
import { NEW_PERSON, type Finished, type Person, type Settings, type Workout } from '../../domain/conversation/state';
import { LATELY, isSameWorkout } from '../../domain/person/days';

/** How many workouts a record tells apart. */

/**
 * One person from two, who both began as `base`: what this session made of it, and what the store holds by now.
 *
 * No finished round is lost, and a workout that both counted counts once. Where only one of them changed something, the
 * change is kept; where both did, the later place and our settings.
 */
export function merge(base: Person, mine: Person, theirs: Person): Person {
  const missing = missingRounds(base, mine, theirs);
  return {
    workout: laterWorkout(base.workout, mine.workout, theirs.workout),
    settings: settingsOf(base.settings, mine.settings, theirs.settings),
    days: withDays(theirs.days, missing),
    lately: withLately(theirs.lately, missing),
    streakSince: theirs.streakSince,
    workouts: workoutsOf(base, mine, theirs, missing.length > 0),
    rounds: theirs.rounds + sum(missing),
    told: changed(base.told, mine.told, theirs.told),
    offered: changed(base.offered, mine.offered, theirs.offered),
    zone: mine.zone ?? theirs.zone,
    paces: pacesOf(mine.paces, theirs.paces),
  };
}

/**
 * What somebody did since they were `base`, and nothing else of them: for a store in which `base` was deleted. A
 * workout counts where it moved; its place is then of now.
 */
export function since(base: Person, mine: Person): Person {
  const lately = missingRounds(base, mine, NEW_PERSON);
  return {
    ...NEW_PERSON,
    workout: isDeepStrictEqual(mine.workout, base.workout) ? null : mine.workout,
    settings: settingsOf(base.settings, mine.settings, NEW_PERSON.settings),
    days: withDays({}, lately),
    lately,
    workouts: Math.max(0, mine.workouts - base.workouts),
    rounds: sum(lately),
    told: changed(base.told, mine.told, NEW_PERSON.told),
    offered: changed(base.offered, mine.offered, NEW_PERSON.offered),
    zone: mine.zone === base.zone ? null : mine.zone,
    paces: isDeepStrictEqual(mine.paces, base.paces) ? [] : mine.paces,
  };
}

/** Of each Echo what was learnt last. */
const pacesOf = (mine: Person['paces'], theirs: Person['paces']): Person['paces'] =>
  [...theirs, ...mine]
    .toSorted((one, other) => one.at - other.at)
    .reduce<Person['paces']>((paces, pace) => withPace(paces, pace), []);

/** Levels and swaps are merged by movement. */
const settingsOf = (base: Settings, mine: Settings, theirs: Settings): Settings => ({
  ...changed(base, mine, theirs),
  levels: changed(base.levels, mine.levels, theirs.levels),
  swaps: changed(base.swaps, mine.swaps, theirs.swaps),
});

/** Every field we changed, and theirs for the rest. */
function changed<T extends object>(base: T, mine: T, theirs: T): T {
  const merged = { ...theirs };
  for (const name in mine) if (!isDeepStrictEqual(mine[name], base[name])) merged[name] = mine[name];
  for (const name in base) if (!(name in mine)) Reflect.deleteProperty(merged, name);
  return merged;
}

/** Where both changed: the one known to be true later; one that is over was ended now, which ends no other one. */
export function laterWorkout(base: Workout | null, mine: Workout | null, theirs: Workout | null): Workout | null {
  if (isDeepStrictEqual(mine, base)) return theirs;
  if (mine === null && theirs?.began !== base?.began) return theirs;
  if (isDeepStrictEqual(theirs, base) || mine === null || theirs === null) return mine;
  return mine.at >= theirs.at ? mine : theirs;
}

/** Rounds this session finished that the store does not know of. */
const missingRounds = (base: Person, mine: Person, theirs: Person): readonly Finished[] =>
  mine.lately
    .map((one) => ({ ...one, rounds: one.rounds - Math.max(countOf(base, one), countOf(theirs, one)) }))
    .filter(({ rounds }) => rounds > 0);

const countOf = ({ lately }: Person, finished: Finished): number =>
  lately.find((one) => isSameWorkout(one, finished))?.rounds ?? 0;

/** A workout finished on both, or written by an attempt whose answer got lost, left no round missing. */
const workoutsOf = (base: Person, mine: Person, theirs: Person, isMissing: boolean): number =>
  isMissing ? theirs.workouts + mine.workouts - base.workouts : Math.max(theirs.workouts, mine.workouts);

const sum = (finished: readonly Finished[]): number => finished.reduce((total, { rounds }) => total + rounds, 0);

function withDays(days: Person['days'], missing: readonly Finished[]): Person['days'] {
  const merged = { ...days };
  for (const { day, rounds } of missing) merged[day] = (merged[day] ?? 0) + rounds;
  return merged;
}

function withLately(lately: Person['lately'], missing: readonly Finished[]): Person['lately'] {
  const others = missing.filter((one) => !lately.some((other) => isSameWorkout(one, other)));
  const grown = lately.map((one) => ({
    ...one,
    rounds: one.rounds + sum(missing.filter((other) => isSameWorkout(one, other))),
  }));
  return [...grown, ...others].sort((one, other) => one.began - other.began).slice(-LATELY);
}
