import { exercises } from '../content/exercises';
import { workoutKinds } from '../content/plans';
import {
  introItems,
  NEW_PERSON,
  NEW_SETTINGS,
  type Finished,
  type IntroItem,
  type Person,
  type Settings,
} from '../domain/conversation/state';
import { streakStart } from '../domain/person/streak';
import { newestOf, packDays, readDays } from './record/days';
import { lostFields } from './record/lost';
import { inTodaysForm } from './record/older';
import {
  day,
  field,
  flag,
  isObject,
  LAST_MOMENT,
  listOf,
  oneOf,
  tableOf,
  text,
  whole,
  type Reader,
} from './record/readers';
import { readPaces, writePace } from './record/paces';
import { readWorkout, restWords, writeWorkout } from './record/workout';
import { LATELY } from '../domain/person/days';

/** Version 1 wrote steps and days as objects; it is still read. */
const VERSION = 2;

const MOST_ROUNDS = 3;
const A_LIFETIME = 1e6;

/** What a record turned out to hold. */
export type Reading =
  /** A person; `lost` names the fields that could not be read. */
  | { readonly kind: 'person'; readonly person: Person; readonly lost: readonly string[] }
  /** Written by a newer version of the skill: not for us to read, and never to be written over. */
  | { readonly kind: 'later'; readonly version: number };

/** A person as a record: survives JSON, and stays under four kilobytes however many years it covers. */
export function toRecord(person: Person): Readonly<Record<string, unknown>> {
  const newest = newestOf(person.days);
  return {
    version: VERSION,
    ...person,
    workout: writeWorkout(person.workout),
    days: packDays(person.days),
    paces: person.paces.map(writePace),
    streakSince: newest === null ? null : streakStart(person, newest),
  };
}

/** A person from whatever was stored. What can be read is kept, the rest is as new; nothing makes it throw. */
export function fromRecord(stored: unknown): Reading {
  const version = field(stored, 'version');
  if (typeof version === 'number' && version > VERSION) return { kind: 'later', version };
  const record = inTodaysForm(stored);
  const person = readPerson(record);
  return { kind: 'person', person, lost: lostIn(record, version, person) };
}

/** What could not be read; the version itself where it is none of ours. */
function lostIn(stored: unknown, version: unknown, person: Person): readonly string[] {
  if (!isObject(stored)) return stored === undefined ? [] : ['record'];
  if (version === VERSION) return lostFields(stored, toRecord(person));
  if (version !== 1) return ['version', ...lostFields(stored, { ...toRecord(person), version })];
  const { workout, days } = person;
  // Version 1 wrote these two in another form: what is seen is whether anything came of them.
  return lostFields(stored, {
    ...toRecord(person),
    version,
    ...(workout === null ? {} : { workout: field(stored, 'workout') }),
    days: Object.keys(days).length === 0 ? {} : field(stored, 'days'),
  });
}

const readPerson = (stored: unknown): Person => ({
  workout: readWorkout(field(stored, 'workout')),
  settings: readSettings(field(stored, 'settings')),
  days: readDays(field(stored, 'days')),
  lately: listOf(field(stored, 'lately'), LATELY, readFinished) ?? [],
  streakSince: day(field(stored, 'streakSince')),
  workouts: whole(0, A_LIFETIME, 0)(field(stored, 'workouts')),
  rounds: whole(0, A_LIFETIME, 0)(field(stored, 'rounds')),
  told: {
    floor: readTold(field(field(stored, 'told'), 'floor')),
    standing: readTold(field(field(stored, 'told'), 'standing')),
  },
  offered: flags(field(stored, 'offered'), NEW_PERSON.offered),
  zone: readZone(field(stored, 'zone')),
  paces: readPaces(field(stored, 'paces')),
});

/** What of the introduction was heard. */
const readTold: Reader<readonly IntroItem[]> = (stored) =>
  listOf(stored, introItems.length, oneOf(introItems, null)) ?? [];

const exerciseIds = exercises.map(({ id }) => id);

const readSettings: Reader<Settings> = (stored) => ({
  kind: oneOf(workoutKinds, NEW_SETTINGS.kind)(field(stored, 'kind')),
  rounds: whole(1, MOST_ROUNDS, NEW_SETTINGS.rounds)(field(stored, 'rounds')),
  rests: oneOf(restWords, NEW_SETTINGS.rests)(field(stored, 'rests')),
  talk: oneOf(['usual', 'less'] as const, NEW_SETTINGS.talk)(field(stored, 'talk')),
  speed: oneOf(['usual', 'slower'] as const, NEW_SETTINGS.speed)(field(stored, 'speed')),
  band: flag(NEW_SETTINGS.band)(field(stored, 'band')),
  room: flag(NEW_SETTINGS.room)(field(stored, 'room')),
  firstSide: oneOf(['right', 'left'] as const, NEW_SETTINGS.firstSide)(field(stored, 'firstSide')),
  levels: tableOf(field(stored, 'levels'), exerciseIds, oneOf(['easier', 'harder'] as const, null)),
  swaps: tableOf(field(stored, 'swaps'), exerciseIds, oneOf(exerciseIds, null)),
  night: oneOf(['soft', 'usual'] as const, NEW_SETTINGS.night)(field(stored, 'night')),
});

const readFinished: Reader<Finished | null> = (stored) => {
  const began = whole(0, LAST_MOMENT, null)(field(stored, 'began'));
  const on = day(field(stored, 'day'));
  const rounds = whole(1, A_LIFETIME, null)(field(stored, 'rounds'));
  return began === null || on === null || rounds === null ? null : { began, day: on, rounds };
};

/** A name of the time zone database, such as "America/Argentina/Buenos_Aires". */
export const readZone: Reader<string | null> = (stored) => {
  const zone = text(/^[A-Z][A-Za-z0-9_+-]{0,31}(\/[A-Za-z0-9_+-]{1,31}){0,2}$/)(stored);
  if (zone === null) return null;
  try {
    return Intl.DateTimeFormat('en-US', { timeZone: zone }).resolvedOptions().timeZone === '' ? null : zone;
  } catch {
    return null;
  }
};

function flags<K extends string>(stored: unknown, fresh: Readonly<Record<K, boolean>>): Readonly<Record<K, boolean>> {
  const read: Record<K, boolean> = { ...fresh };
  for (const name in fresh) read[name] = flag(fresh[name])(field(stored, name));
  return read;
}
