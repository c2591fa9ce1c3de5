import { asksClotFirst, care, type CareTopic } from '../../content/care';
import { remediesIn, remedyGroups, remedyOf, type RemedyGroup, type RemedyId } from '../../content/remedies';
import { askClot, coachingOf, noStretchWords } from '../coaching/clot';
import type { Act, Question } from '../conversation/act';
import {
  ask,
  close,
  withLive,
  type Outcome,
  type Scene,
  type Scenes,
  type Stage,
  type Turn,
} from '../conversation/scene';
import type { Topic } from '../conversation/topic';
import type { Rounds } from '../workout/plan';
import { offerPlace } from '../workout/resume';
import { tell, workoutIn } from './aside';

/** Titles a page at most: what an ear keeps. */
const PAGE = 3;

type Listed = Scenes['remedies']['topic'];

/** The remedies as a list: how many there are, a group at a time, or all ten where somebody asks for all. */
export function list(stage: Stage, group: RemedyGroup | null, all: boolean): Outcome {
  if (all) return readAll(stage, group);
  if (group !== null) return readPage(stage, group, 0, []);
  const started = withLive(stage, { topic: { kind: 'list', group: null, page: 0 } });
  return ask(started, [{ say: 'threeGroups', count: remediesIn(null).length }], { ask: 'crampingNow' });
}

/** Not cramping now: the groups, to choose from. */
export const nameGroups = (stage: Stage): Outcome => ask(stage, [], { ask: 'whichGroup' });

/** A group by its number, as they were named. */
export function groupByNumber(stage: Stage, number: Rounds): Outcome {
  const group = number === 'unclear' ? undefined : remedyGroups[number - 1];
  return group === undefined ? nameGroups(stage) : readPage(stage, group, 0, []);
}

/** The next page of a list, or the next remedy after one that was told. */
export function more(turn: Turn, scene: Scene, topic: Listed | null): Outcome {
  if (topic === null || topic.kind === 'howTo') return list(turn, null, false);
  if (topic.kind === 'remedy') return neighbor(turn, scene, topic, 1);
  if (turn.open?.question.ask === 'crampingNow') return nameGroups(turn);
  return readPage(turn, topic.group, topic.page + 1, []);
}

/** The page before, or the remedy before; before the first one the first one again. */
export function back(turn: Turn, scene: Scene, topic: Listed): Outcome {
  if (topic.kind === 'remedy') return neighbor(turn, scene, topic, -1);
  if (topic.kind === 'howTo') return list(turn, null, false);
  const first: readonly Act[] = topic.page === 0 ? [{ say: 'firstPage' }] : [];
  return readPage(turn, topic.group, Math.max(0, topic.page - 1), first);
}

function neighbor(turn: Turn, scene: Scene, topic: Extract<Topic, { kind: 'remedy' }>, by: 1 | -1): Outcome {
  const ids = remediesIn(topic.group);
  const next = ids[ids.indexOf(topic.remedy) + by];
  if (next !== undefined) return tellRemedy(turn, scene, next, topic.group, 'picked');
  if (by === 1) return ask(turn, [{ say: 'thatsAll' }], { ask: 'whichRemedy' });
  return readPage(turn, topic.group, 0, [{ say: 'firstPage' }]);
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

function readPage(stage: Stage, group: RemedyGroup | null, wanted: number, first: readonly Act[]): Outcome {
  const ids = remediesIn(group);
  const pages = pagesOf(ids);
  if (wanted >= pages.length) return ask(stage, [{ say: 'thatsAll' }], { ask: 'whichRemedy' });
  const intro: readonly Act[] =
    wanted === 0 && group !== null && first.length === 0 ? [{ say: 'groupOf', group, count: ids.length }] : first;
  const before = pages.slice(0, wanted).flat().length;
  const page = pages[wanted] ?? [];
  const titles = page.map((remedy, index): Act => ({ say: 'listed', number: before + index + 1, remedy }));
  const read = withLive(stage, { topic: { kind: 'list', group, page: wanted } });
  const isLast = wanted === pages.length - 1;
  return ask(read, [...intro, ...titles], { ask: isLast ? 'whichRemedy' : 'moreListed' });
}

/** All of them in one go, cautions included: only where somebody asks for it. */
function readAll(stage: Stage, group: RemedyGroup | null): Outcome {
  const acts = remediesIn(group).flatMap((remedy, index): readonly Act[] => [
    { say: 'listed', number: index + 1, remedy },
    { say: 'remedyAction', remedy },
    { say: 'remedyCaution', remedy },
    ...(remedy === 'calcium-blockers' ? [{ say: 'twoCalciums', remedy } as const] : []),
  ]);
  if (stage.moment.opened) return close(stage, ...acts);
  return ask(withLive(stage, { topic: { kind: 'list', group, page: 0 } }), acts, { ask: 'whichRemedy' });
}

const groupIn = (topic: Topic | null): RemedyGroup | null =>
  topic?.kind === 'list' || topic?.kind === 'remedy' ? topic.group : null;

/** A remedy by its number: in the list that was read, else in the article's own order. */
export function pick(turn: Turn, scene: Scene, number: Rounds): Outcome {
  const group = groupIn(turn.state.live.topic);
  const ids = remediesIn(group);
  const remedy = number === 'unclear' ? undefined : ids[number - 1];
  if (remedy === undefined) return ask(turn, [{ say: 'noSuchNumber', count: ids.length }], { ask: 'whichRemedy' });
  return tellRemedy(turn, scene, remedy, group, 'picked');
}

/** A remedy by its name or its number; without either the one talked about again, or the list. */
export function remedy(turn: Turn, scene: Scene, named: RemedyId | null, ordinal: number | null): Outcome {
  const { topic } = turn.state.live;
  if (named !== null) {
    // One of another group has its neighbors among all ten.
    const group = groupIn(topic);
    const inList = topic?.kind === 'list' || (topic?.kind === 'remedy' && topic.group !== null);
    const among = remediesIn(group).includes(named) ? group : null;
    return tellRemedy(turn, scene, named, among, inList ? 'picked' : 'named');
  }
  if (ordinal !== null) return pick(turn, scene, ordinal);
  if (topic?.kind === 'remedy') return tellRemedy(turn, scene, topic.remedy, topic.group, 'picked');
  return list(turn, null, false);
}

/** No more of it: a workout that waits is offered, else a short goodbye. */
export function leave(turn: Turn, scene: Scene, ...acts: readonly Act[]): Outcome {
  const workout = workoutIn(scene);
  const left = withLive(turn, { topic: null });
  const { noStretch, noWorkout } = turn.state.live.session;
  if (noWorkout) return close(left, ...acts, { say: 'helpFirst' });
  if (workout === null) return close(left, ...acts, { say: noStretch ? 'takeCare' : 'shortGoodbye' });
  return ask(left, acts, offerPlace(workout));
}

/** Picked from a list it is told as an idea; named unasked it was a question, and the first words answer it. */
type How = 'picked' | 'named';

/**
 * One remedy: action, hold, caution. Told in between in a round; alone in a one-shot; inside a session with one
 * question.
 */
function tellRemedy(turn: Turn, scene: Scene, remedy: RemedyId, group: RemedyGroup | null, how: How): Outcome {
  const { stretch } = remedyOf(remedy);
  if (turn.state.live.session.noStretch && (stretch !== null || remedy === 'heat')) {
    return tell(turn, scene, [noStretchWords(turn)]);
  }
  const advice = careFor(turn, remedy);
  if (advice !== null && !(advice.topic === 'stretch' && !asksClotFirst(advice.condition)))
    return tellCare(turn, scene, remedy, advice);
  const stays = turn.moment.opened || turn.open === null || turn.open.asked.waits;
  const keeps = stays && scene.at !== 'remedies' && scene.at !== 'door';
  const topic = { kind: 'remedy', remedy, group } as const;
  return tell(
    keeps ? turn : withLive(turn, { topic }),
    scene,
    [...(advice === null ? [] : [advice]), ...wordsOf(turn, remedy, how)],
    questionAfter(remedy, group, how),
  );
}

/** What a remedy is to the conditions that have rules of their own; null where there is no rule. */
export function careTopicOf(remedy: RemedyId): CareTopic | null {
  if (remedy === 'heat' || remedy === 'tonic-water' || remedy === 'minerals') return remedy;
  return remedyOf(remedy).stretch === null ? null : 'stretch';
}

/** What a condition that was told before has to say of a remedy; null where it changes nothing. */
function careFor({ state }: Turn, remedy: RemedyId): Act<'care'> | null {
  const { condition } = state.live.session;
  const topic = careTopicOf(remedy);
  if (condition === null || topic === null || care[condition][topic] === care.general[topic]) return null;
  return { say: 'care', condition, topic };
}

/** What a condition changes of a remedy, in place of it; the caution of what is swallowed is never dropped. */
function tellCare(turn: Turn, scene: Scene, remedy: RemedyId, advice: Act<'care'>): Outcome {
  const { condition, topic } = advice;
  const swallowed = topic === 'tonic-water' || topic === 'minerals';
  if (asksClotFirst(condition) && !swallowed) return askClot(turn, coachingOf(null, null), [advice]);
  const acts: readonly Act[] = swallowed ? [advice, { say: 'remedyCaution', remedy }] : [advice];
  // What was offered for a workout is no answer to this.
  return turn.open?.question.ask === 'standingRound' ? close(turn, ...acts) : tell(turn, scene, acts);
}

function wordsOf({ state }: Stage, remedy: RemedyId, how: How): readonly Act[] {
  const caution: Act = { say: 'remedyCaution', remedy };
  if (needsTelling(state.live.topic, remedy)) return [{ say: 'twoCalciums', remedy }, caution];
  return [{ say: how === 'named' ? 'remedyAnswer' : 'remedyAction', remedy }, caution];
}

/** Whether minerals and calcium blockers follow each other: then the second one says that they are two things. */
function needsTelling(topic: Topic | null, remedy: RemedyId): remedy is 'minerals' | 'calcium-blockers' {
  const before = topic?.kind === 'remedy' ? topic.remedy : null;
  return (
    (remedy === 'minerals' && before === 'calcium-blockers') || (remedy === 'calcium-blockers' && before === 'minerals')
  );
}

function questionAfter(remedy: RemedyId, group: RemedyGroup | null, how: How): Question | null {
  if (remedyOf(remedy).stretch !== null || remedy === 'heat') return { ask: 'guideIt', remedy };
  if (how === 'named') return null;
  return remediesIn(group).at(-1) === remedy ? { ask: 'whichRemedy' } : { ask: 'nextRemedy' };
}
