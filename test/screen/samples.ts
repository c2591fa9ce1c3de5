import { redFlags } from '../../lambda/content/redFlags';
import { remedies } from '../../lambda/content/remedies';
import { muscles, stretches, type StretchId } from '../../lambda/content/stretches';
import type { Event } from '../../lambda/domain/conversation/event';
import type { Screen } from '../../lambda/screen/page';
import { askScreen } from '../../lambda/screen/askScreen';
import { sentencesFor } from '../../lambda/strings';
import { wants } from '../support/wishes';
import { longestInRound, questionScreens } from './longest';
import { shownAfter } from './shownAfter';

/** A screen, and the seconds at which it is worth a look. */
export interface Sample {
  readonly screen: Screen;
  readonly seconds: readonly number[];
}

const at = (screen: Screen, ...seconds: readonly number[]): Sample => ({ screen, seconds });

const three = wants({ rounds: 3 });
const pause: Event = { kind: 'pause' };
const cramp: Event = { kind: 'cramp', muscle: null, side: 'right', again: false };
const yes: Event = { kind: 'yes' };
const no: Event = { kind: 'no' };
const notEasing: Event = { kind: 'relief', relief: 'no' };
const guide = (stretch: StretchId): Event => ({ kind: 'guide', stretch, pick: null, muscle: null });

/** A screen of every kind, as the skill fills it: what is worth showing. */
export const samples = {
  workout: at(shownAfter(three), 10, 40, 58, 75, 365),
  standing: at(shownAfter(wants({ kind: 'standing' })), 175, 235),
  paused: at(shownAfter(three, [pause, 60]), 1),
  stretch: at(shownAfter(guide('wall-calf'), yes), 16, 36),
  cramp: at(shownAfter(three, [cramp, 60]), 4),
  choice: at(askScreen({ ask: 'what' }, '', true, sentencesFor('en-US')), 1),
  known: at(shownAfter({ kind: 'launch' }), 1),
  remedy: at(shownAfter({ kind: 'remedy', remedy: 'towel-stretch', ordinal: null }), 2, 5),
  warmth: at(shownAfter({ kind: 'remedy', remedy: 'heat', ordinal: null }), 1, 5, 8, 12),
  list: at(shownAfter({ kind: 'list', group: null, all: true }), 1),
  done: at(shownAfter(three, 'roundEnd', 'roundEnd', 'roundEnd'), 1),
  danger: at(shownAfter(three, [{ kind: 'redFlag', sign: 'chest-pain' }, 60]), 1),
} as const satisfies Record<string, Sample>;

/** A wall and a towel are asked for first. */
const needsFetching = (stretch: StretchId): boolean => stretch === 'wall-calf' || stretch === 'towel-calf';

const named = (kind: string, table: readonly (readonly [string, Screen])[], ...seconds: readonly number[]) =>
  table.map(([name, screen]) => [`${kind}-${name}`, at(screen, ...seconds)] as const);

/** A cramp that goes on: the one question about a clot, and then another stretch, standing or not. */
const coached = muscles.flatMap((muscle) => {
  const began: Event = { kind: 'cramp', muscle, side: 'right', again: false };
  return [
    [muscle, shownAfter(three, [began, 60])],
    [`${muscle}-goesOn`, shownAfter(began, [notEasing, 40], no, yes)],
    [`${muscle}-sitting`, shownAfter(began, [notEasing, 40], no, no)],
  ] as const;
});

const everyLook = [
  ...Object.entries<Sample>(samples),
  ['longest', longestInRound] as const,
  ...named(
    'guide',
    stretches.map(({ id }) => [id, shownAfter(guide(id), ...(needsFetching(id) ? [yes] : []))]),
    ...[3, 36],
  ),
  ...named('cramp', coached, 4),
  ...named(
    'remedy',
    remedies.map(({ id }) => [id, shownAfter({ kind: 'remedy', remedy: id, ordinal: null })]),
    1,
  ),
  ...named(
    'sign',
    redFlags.map(({ id }) => [id, shownAfter({ kind: 'redFlag', sign: id })]),
    1,
  ),
  ...named('asked', questionScreens, 1),
];

/** Every screen there is, each in its longest words; of those that look the same the first. */
export const everyScreen: Readonly<Record<string, Sample>> = Object.fromEntries(
  new Map(everyLook.toReversed().map((look) => [JSON.stringify(look[1].screen), look])).values(),
);
