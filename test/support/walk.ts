import fc from 'fast-check';
import { workoutKinds } from '../../lambda/content/plans';
import type { Adjustment, Event, Fact } from '../../lambda/domain/conversation/event';
import type { Wish } from '../../lambda/domain/workout/plan';
import type { PartLimits } from '../../lambda/domain/workout/plan';
import type { Settings } from '../../lambda/domain/conversation/state';
import { cutting, everySetting, everySwap, usual } from './everyWorkout';
import { wants } from './wishes';

/** Something that happens at some part of the time until the session would end by silence. */
export interface Turn {
  readonly event: Event;
  readonly part: number;
  readonly touched: boolean;
}

const facts = ['whereAmI', 'howLongLeft', 'howLongIsIt', 'whatsNext', 'whichSide'] as const satisfies readonly Fact[];

/** What leaves the plan and the place alone. */
const passing: readonly Event[] = [
  { kind: 'pause' },
  { kind: 'goOn' },
  { kind: 'yes' },
  { kind: 'help' },
  { kind: 'thanks' },
  { kind: 'unheard' },
  ...facts.map((fact): Event => ({ kind: 'tell', fact, rounds: null })),
];

const adjustments = [
  'easier',
  'moreRest',
  'tenMore',
  'tenBack',
  'lessTalk',
  'slower',
  'noBand',
  'otherSideFirst',
  'room',
  'usualMoves',
] as const satisfies readonly Adjustment[];

/** What changes them, or ends something. */
const changing: readonly Event[] = [
  { kind: 'no' },
  { kind: 'stop' },
  { kind: 'launch' },
  { kind: 'repeat' },
  { kind: 'addRound' },
  { kind: 'goOnFromLastTime' },
  { kind: 'ended', by: 'user' },
  { kind: 'ended', by: 'silence' },
  { kind: 'ended', by: 'refused' },
  { kind: 'ended', by: 'failure' },
  ...([1, 2, 3, 40, 'unclear'] as const).map((number): Event => ({ kind: 'number', number })),
  ...(['skip', 'previous', 'again', 'startOver'] as const).map((to): Event => ({ kind: 'move', to })),
  ...adjustments.map((change): Event => ({ kind: 'adjust', change })),
  ...(['kneel', 'lie', 'stand'] as const).map((position): Event => ({ kind: 'cannot', position })),
  wants(),
  wants({ rounds: 1 }),
  wants({ kind: 'standing', rounds: 2 }),
];

const turn = (events: readonly Event[]) =>
  fc.record<Turn>({
    event: fc.constantFrom(...events),
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    touched: fc.boolean(),
  });

/** What stops the clock and leaves the place. */
const stopping: readonly Event[] = [{ kind: 'pause' }, { kind: 'help' }];

export const stoppingTurns = fc.array(turn(stopping), { maxLength: 8 });
export const anyTurns = fc.array(turn([...passing, ...changing]), { maxLength: 8 });

/** A workout to begin with, and who begins it. */
export interface Beginning {
  readonly wish: Partial<Wish>;
  readonly settings: Partial<Settings>;
  readonly limits: PartLimits;
  readonly known: boolean;
}

export const beginnings = fc.record<Beginning>({
  wish: fc.record({
    kind: fc.constantFrom(...workoutKinds),
    rounds: fc.constantFrom(1, 2, 3),
    longerRests: fc.boolean(),
    taught: fc.boolean(),
  }),
  settings: fc.constantFrom<Partial<Settings>[]>(...everySetting, ...everySwap),
  limits: fc.constantFrom(usual, usual, ...cutting),
  known: fc.boolean(),
});

const lag = fc.double({ min: 0.8, max: 2.2, noNaN: true });

/** Lags as public logs have them. */
export const likelyLags = fc.record({ start: lag, answer: lag });
