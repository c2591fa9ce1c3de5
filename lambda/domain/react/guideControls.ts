import type { Side } from '../../content/exercises';
import { picks, type StretchId } from '../../content/stretches';
import { spot } from '../workout/opening';
import { passing } from '../conversation/aside';
import type { Guide } from '../conversation/topic';
import { startStretch, waitFor } from './guide';
import { ask, withState, type Outcome, type Turn } from './outcome';
import { playGuide, questionAfter } from './playGuide';
import { wait } from './wait';

/** The guided stretch that is cut, paused or not begun yet; null where there is none, or where it is over. */
export function guideAtHand({ state, cut }: Turn): Guide | null {
  const { topic } = state.live;
  if (topic?.kind !== 'guide' || (cut !== null && cut !== 'hold')) return null;
  return topic.at < topic.holds.length ? topic : null;
}

export const pauseGuide = (turn: Turn): Outcome => wait(turn, [{ say: 'illWait' }], { ask: 'stretchOn' });

/** "Say that again": what to fetch, or this hold from its beginning; null where no stretch is led. */
export function repeatInGuide(turn: Turn): Outcome | null {
  const held = guideAtHand(turn);
  const { question } = turn.state.live;
  if (held === null) return null;
  return turn.cut === null && question?.ask === 'ready' ? waitFor(turn, question.what) : moveGuide(turn, held, 'again');
}

type Direction = 'skip' | 'previous' | 'again' | 'startOver';

const targets: Record<Direction, (at: number) => number> = {
  skip: (at) => at + 1,
  previous: (at) => at - 1,
  again: (at) => at,
  startOver: () => 0,
};

const moved = {
  skip: 'skipped',
  previous: 'backOne',
  again: 'sameAgain',
  startOver: 'fromTheTop',
} as const satisfies Record<Direction, string>;

/** Whether the next hold needs no other place of the body than the one at hand. */
const isSame = ({ holds, at }: Guide, next: number): boolean =>
  holds[at]?.stretch === holds[next]?.stretch && holds[at]?.leg === holds[next]?.leg;

/** Moves among the holds of a guided stretch; past the last one comes the question that ends it. */
export function moveGuide(turn: Turn, topic: Guide, to: Direction): Outcome {
  const at = Math.max(0, targets[to](topic.at));
  const next: Guide = { ...topic, at, started: null, placed: topic.placed && to === 'skip' && isSame(topic, at) };
  if (at >= topic.holds.length) {
    const over = withState(turn, { ...turn.state, live: { ...turn.state.live, topic: next } });
    return ask(over, [{ say: 'skipped' }], questionAfter(turn, next));
  }
  return playGuide(turn, next, [spot({ say: moved[to] })]);
}

/** "The left one": this hold begins again on the leg that was named. */
export function otherLegHold(turn: Turn, topic: Guide, side: Side, sorry: boolean): Outcome {
  const holds = topic.holds.map((hold, index) => (index >= topic.at ? { ...hold, leg: side } : hold));
  const told = sorry ? [passing({ say: 'sorry', side })] : [];
  return playGuide(turn, { ...topic, holds, placed: false }, told);
}

const next = {
  'toe-pull': 'wall-calf',
  'wall-calf': 'towel-calf',
  'towel-calf': 'hamstring',
  hamstring: 'inner-calf',
  'inner-calf': 'wall-calf',
  foot: 'wall-calf',
  thigh: 'wall-calf',
} as const satisfies Record<StretchId, StretchId>;

/** Another stretch: the next of the four, on the legs the last one was for. */
export function anotherStretch(turn: Turn): Outcome {
  const { topic } = turn.state.live;
  if (topic?.kind !== 'guide') return startStretch(turn, picks.quickest, [null]);
  const last = topic.holds.at(-1)?.stretch ?? 'heat';
  const legs = [...new Set(topic.holds.map(({ leg }) => leg))];
  return startStretch(turn, last === 'heat' ? 'wall-calf' : next[last], topic.bedtime ? [null] : legs);
}
