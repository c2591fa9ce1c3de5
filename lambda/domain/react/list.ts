import { remediesIn, remedyGroups, type RemedyGroup, type RemedyId } from '../../content/remedies';
import type { Act } from '../conversation/act';
import type { Rounds } from '../conversation/event';
import { ask, close, isRunning, withState, type Outcome, type Turn } from './outcome';
import { tellRemedy } from './remedies';
import { leave } from './told';

/** Titles a page at most: what an ear keeps. */
const PAGE = 3;

/** The remedies as a list: how many there are, a group at a time, or all ten where somebody asks for all. */
export function list(turn: Turn, group: RemedyGroup | null, all: boolean): Outcome {
  if (all) return readAll(turn, group);
  if (group !== null) return readPage(turn, group, 0, []);
  const started = withTopic(turn, { kind: 'list', group: null, page: 0 });
  return ask(started, [{ say: 'threeGroups', count: remediesIn(null).length }], { ask: 'crampingNow' });
}

/** Not cramping now: the groups, to choose from. */
export const nameGroups = (turn: Turn): Outcome => ask(turn, [], { ask: 'whichGroup' });

/** A group by its number, as they were named; the first one where somebody only says yes. */
export function groupByNumber(turn: Turn, number: Rounds): Outcome {
  const group = number === 'unclear' ? undefined : remedyGroups[number - 1];
  return group === undefined ? nameGroups(turn) : readPage(turn, group, 0, []);
}

/** The next page of a list, or the next remedy after one that was told. */
export function more(turn: Turn): Outcome {
  const { topic } = turn.state.live;
  if (topic?.kind === 'remedy') return neighbour(turn, topic.remedy, topic.group, 1);
  if (topic?.kind !== 'list') return list(turn, null, false);
  if (turn.state.live.question?.ask === 'crampingNow') return nameGroups(turn);
  return readPage(turn, topic.group, topic.page + 1, []);
}

/** The page before, or the remedy before; before the first one the first one again. */
export function back(turn: Turn): Outcome {
  const { topic } = turn.state.live;
  if (topic?.kind === 'remedy') return neighbour(turn, topic.remedy, topic.group, -1);
  if (topic?.kind !== 'list') return list(turn, null, false);
  const first: readonly Act[] = topic.page === 0 ? [{ say: 'firstPage' }] : [];
  return readPage(turn, topic.group, Math.max(0, topic.page - 1), first);
}

function neighbour(turn: Turn, remedy: RemedyId, group: RemedyGroup | null, by: 1 | -1): Outcome {
  const ids = remediesIn(group);
  const next = ids[ids.indexOf(remedy) + by];
  if (next !== undefined) return tellRemedy(turn, next, group, 'picked');
  if (by === 1) return ask(turn, [{ say: 'thatsAll' }], { ask: 'whichRemedy' });
  return readPage(turn, group, 0, [{ say: 'firstPage' }]);
}

/** Pages of nearly the same length: ten are three, three, two and two, five are three and two. */
function pagesOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / PAGE);
  const [short, long] = [Math.floor(items.length / count), items.length % count];
  let from = 0;
  return Array.from({ length: count }, (_, index) => {
    const page = items.slice(from, from + short + (index < long ? 1 : 0));
    from += page.length;
    return page;
  });
}

function readPage(turn: Turn, group: RemedyGroup | null, wanted: number, first: readonly Act[]): Outcome {
  const ids = remediesIn(group);
  const pages = pagesOf(ids);
  if (wanted >= pages.length) return ask(turn, [{ say: 'thatsAll' }], { ask: 'whichRemedy' });
  const intro: readonly Act[] =
    wanted === 0 && group !== null && first.length === 0 ? [{ say: 'groupOf', group, count: ids.length }] : first;
  const before = pages.slice(0, wanted).flat().length;
  const page = pages[wanted] ?? [];
  const titles = page.map((remedy, index): Act => ({ say: 'listed', number: before + index + 1, remedy }));
  const read = withTopic(turn, { kind: 'list', group, page: wanted });
  const isLast = wanted === pages.length - 1;
  return ask(read, [...intro, ...titles], { ask: isLast ? 'whichRemedy' : 'moreListed' });
}

/** All of them in one go, cautions included: only for whoever asks for it. */
function readAll(turn: Turn, group: RemedyGroup | null): Outcome {
  const acts = remediesIn(group).flatMap((remedy, index): readonly Act[] => [
    { say: 'listed', number: index + 1, remedy },
    { say: 'remedyAction', remedy },
    { say: 'remedyCaution', remedy },
    ...(remedy === 'calcium-blockers' ? [{ say: 'twoCalciums', remedy } as const] : []),
  ]);
  if (turn.moment.opened) return close(turn, ...acts);
  return ask(withTopic(turn, { kind: 'list', group, page: 0 }), acts, { ask: 'whichRemedy' });
}

/** A remedy by its number: in the list that was read, else in the article's own order. */
export function pick(turn: Turn, number: Rounds): Outcome {
  const group = groupAtHand(turn);
  const ids = remediesIn(group);
  const remedy = number === 'unclear' ? undefined : ids[number - 1];
  if (remedy === undefined) return ask(turn, [{ say: 'noSuchNumber', count: ids.length }], { ask: 'whichRemedy' });
  return tellRemedy(turn, remedy, group, 'picked');
}

function groupAtHand({ state }: Turn): RemedyGroup | null {
  const { topic } = state.live;
  return topic?.kind === 'list' || topic?.kind === 'remedy' ? topic.group : null;
}

/** The list at hand, where the remedy is in it: one of another group has its neighbours among all ten. */
function groupOf(turn: Turn, named: RemedyId): RemedyGroup | null {
  const group = groupAtHand(turn);
  return remediesIn(group).includes(named) ? group : null;
}

/** A remedy by its name or its number; without either the one at hand again, or the list. */
export function remedy(turn: Turn, named: RemedyId | null, ordinal: number | null): Outcome {
  const { topic } = turn.state.live;
  if (named !== null) {
    const inList = topic?.kind === 'list' || (topic?.kind === 'remedy' && topic.group !== null);
    return tellRemedy(turn, named, groupOf(turn, named), inList ? 'picked' : 'named');
  }
  if (ordinal !== null) return pick(turn, ordinal);
  return topic?.kind === 'remedy' ? tellRemedy(turn, topic.remedy, topic.group, 'picked') : list(turn, null, false);
}

/** "Next" and "previous" turn the pages of a list, or go from remedy to remedy; null where no list is at hand. */
export function moveInList(turn: Turn, to: 'skip' | 'previous' | 'again' | 'startOver'): Outcome | null {
  const { topic } = turn.state.live;
  if (isRunning(turn) || (topic?.kind !== 'list' && topic?.kind !== 'remedy')) return null;
  if (to === 'skip') return more(turn);
  return to === 'previous' ? back(turn) : null;
}

/** No more of it. */
export const enough = (turn: Turn): Outcome =>
  turn.state.live.question?.ask === 'moreListed' ? ask(turn, [], { ask: 'whichRemedy' }) : leave(turn);

const withTopic = (turn: Turn, topic: Turn['state']['live']['topic']): Turn =>
  withState(turn, { ...turn.state, live: { ...turn.state.live, topic } });
