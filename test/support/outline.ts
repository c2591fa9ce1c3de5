import type { Act, Question } from '../../lambda/domain/conversation/act';
import type { Unfinished } from '../../lambda/domain/conversation/reply';
import type { Move } from '../../lambda/content/exercises';

/** What begins a timeline: an outline holds what is said before it. */
const clockwork = new Set<Act['say']>([
  'countIn',
  'go',
  'goNow',
  'goWhenDown',
  'form',
  'rest',
  'halfway',
  'halfwayOtherWay',
  'tenSeconds',
]);

const isMove = (value: unknown): value is Move => typeof value === 'object' && value !== null && 'exercise' in value;

const moveName = ({ exercise, side }: Move): string => (side === null ? exercise : `${exercise}/${side}`);

/** Names, and what hangs on a place or on how many movements there are. */
const left = new Set(['say', 'ask', 'minutes', 'zone', 'part']);

function valuesOf(part: Act | Question): string {
  const values = Object.entries(part).flatMap(([key, value]: [string, unknown]) => {
    if (left.has(key)) return [];
    if (isMove(value)) return [moveName(value)];
    const isTelephone = key === 'number' && typeof value === 'string';
    return !isTelephone && (typeof value === 'string' || typeof value === 'number') ? [`${value}`] : [];
  });
  return values.length === 0 ? '' : `:${values.join(',')}`;
}

/**
 * A reply by the names of its acts, without a word of any language: "notCaught ?what" says that nothing was understood and asks
 * what it shall be, "stopped ." closes. Values follow a colon: "pausedAt:squat ?goOn". Of a timeline only what comes before it.
 */
export function outline(reply: Unfinished): string {
  if (reply.kind === 'nothing') return 'nothing';
  const acts = reply.kind === 'talk' ? reply.acts : reply.track.cues.flatMap((cue) => cue.acts);
  const first = acts.findIndex(({ say }) => clockwork.has(say));
  const said = (first === -1 ? acts : acts.slice(0, first)).map((act) => `${act.say}${valuesOf(act)}`);
  const { end } = reply;
  const ending =
    end.kind === 'ask' ? `?${end.question.ask}${valuesOf(end.question)}` : end.kind === 'close' ? '.' : '~';
  return [...said, ...(first === -1 ? [] : ['>']), ending].join(' ');
}

const anything = String.raw`(?:\S+(?: |$))*`;

/**
 * What an outline has to match: a pattern is an outline in which "…" stands for anything, and a name without values for any values.
 */
export function ofPattern(pattern: string): RegExp {
  const tokens = pattern.split(' ').map((token) => {
    if (token === '…') return anything;
    const name = token.replace(/[.*+?^${}()|[\]\\/~>]/g, String.raw`\$&`);
    const values = token.includes(':') ? '' : String.raw`(?::\S+)?`;
    return `${name}${values}(?: |$)`;
  });
  return new RegExp(`^${tokens.join('')}$`);
}
