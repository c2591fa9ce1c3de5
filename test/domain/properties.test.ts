import fc from 'fast-check';
import type { Event } from '../../lambda/domain/conversation/event';
import { lags as ourLags } from '../../lambda/domain/workout/playhead';
import {
  advance,
  isFinished,
  secondsBetween,
  START,
  stepAt,
  type Place,
  type Step,
} from '../../lambda/domain/workout/place';
import { settleWorkout } from '../../lambda/domain/workout/settle';
import type { Part, Playing, Settings } from '../../lambda/domain/conversation/state';
import { personWith, tracksOf } from '../support/everyWorkout';
import { overruns } from '../support/overruns';
import { person, secondsToTheEnd, type Lags } from '../support/person';
import { anyTurns, beginnings, likelyLags, type Beginning, type Turn } from '../support/walk';
import { wants } from '../support/wishes';

/** With less than this left, a movement counts as done. */
const AS_GOOD_AS_DONE = 5;

const inPlan = (steps: readonly Step[], place: Place): number => secondsBetween(steps, START, place);

/** Where the voice really was at a second of a reply: told by the clock alone. */
function heardAt(steps: readonly Step[], { parts }: Playing, second: number): { place: Place; leg: Part } {
  const leg = parts.findLast(({ begins }) => begins <= second) ?? parts[0];
  if (leg === undefined) throw new Error('Something playing has a leg');
  const into = Math.min(second - leg.begins, leg.length) - leg.lead;
  return { place: advance(steps, leg.from, into, leg.last), leg };
}

/** The most anybody doubts before a pace is known, two rounds on. */
const DOUBT = 25;

/** The most that may be skipped, by lags longer than reckoned with. */
const LATE = 1;

/** The most that may be repeated: the lags that were reckoned with, less the real ones, and the doubt. */
function spare(lags: Lags, touched: boolean): number {
  const start = ourLags.start - lags.start + DOUBT;
  return touched ? start : start + ourLags.answer - lags.answer;
}

const EVENTS_OF_A_NEW_SESSION: readonly Event['kind'][] = ['launch', 'start'];

const stranger = (settings: Partial<Settings>) => ({ settings: personWith(settings).settings });

/** Plays a conversation, and holds every settled place against where the voice really was. */
function walk(turns: readonly Turn[], lags: Lags, { wish, settings, limits, known }: Beginning): void {
  const someone = person({ lags, limits, person: known ? personWith(settings) : stranger(settings) });
  someone.does(wants(wish));
  let closed = false;
  for (const { event, part, touched } of turns) {
    const opened = closed || event.kind === 'launch';
    if (opened && !EVENTS_OF_A_NEW_SESSION.includes(event.kind)) continue;
    const bySilence = event.kind === 'ended' && event.by === 'silence';
    const second = secondsToTheEnd(someone.reply) * (bySilence ? 1 : part);
    const channel = event.kind === 'ended' ? 'end' : touched ? 'touch' : 'voice';
    const manner = { second, channel, opened } as const;
    check(someone, event, manner, lags);
    const reply = someone.does(event, manner);
    for (const { track, question } of tracksOf(reply)) {
      expect(overruns(track, question)).toEqual([]);
      expect(track.length).toBeLessThanOrEqual(limits.reply.seconds);
    }
    closed = event.kind === 'ended' || (reply.kind === 'talk' && reply.end.kind === 'close');
  }
}

type Someone = ReturnType<typeof person>;
type Manner = Required<Pick<NonNullable<Parameters<Someone['moment']>[0]>, 'second' | 'channel' | 'opened'>>;

function check(someone: Someone, event: Event, manner: Manner, lags: Lags): void {
  const { workout } = someone.state.person;
  if (workout === null || workout.playing === null) return;
  const { steps, playing } = workout;
  const { place: really, leg } = heardAt(steps, playing, manner.second);
  const { state, cut } = settleWorkout(someone.state, event, someone.moment(manner)) ?? {
    state: someone.state,
    cut: null,
  };
  const place = state.person.workout?.place;
  if (event.kind === 'ended' && event.by === 'refused') {
    expect(place).toEqual(playing.parts[0]?.from);
    return;
  }
  if (place === undefined) {
    expect(cut?.at).toBe('finished');
    const last = stepAt(steps, steps.length - 1);
    expect(isFinished(steps, really) || last.work - really.second < AS_GOOD_AS_DONE).toBe(true);
    return;
  }
  const late = inPlan(steps, place) - inPlan(steps, really);
  const taken = stepAt(steps, place.index).work === place.second ? AS_GOOD_AS_DONE : 0;
  if (state.person.workout?.about === true) return;
  expect(late).toBeLessThanOrEqual(taken + LATE);
  const isBound = manner.opened || (event.kind === 'ended' && event.by === 'failure');
  const isSameLeg = place.index >= leg.from.index;
  if (!isBound && isSameLeg) expect(-late).toBeLessThanOrEqual(spare(lags, manner.channel !== 'voice'));
}

test('whenever somebody speaks, the place is where the voice was: never later, and earlier by the lags at most', () => {
  fc.assert(
    fc.property(anyTurns, likelyLags, beginnings, (turns, lags, beginning) => {
      walk(turns, lags, beginning);
    }),
    { numRuns: 150 },
  );
});
