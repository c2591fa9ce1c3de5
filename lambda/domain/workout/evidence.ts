import type { Event, EventKind } from '../conversation/event';
import type { Moment, Part, Playing } from '../conversation/state';
import type { Known } from './pace';
import { isResting, type Seconds, type Step } from './place';
import { doubt, heard, MICROPHONE_SECONDS, placeIn, realSeconds, spokenBy, timeOf, type Heard } from './playhead';

/** What an event proves of the reply before it. */
export type Evidence =
  | { readonly kind: 'upTo'; readonly heard: Heard }
  /** A part was heard to its end, or its question was `answered`: that may have been before its last word. */
  | { readonly kind: 'through'; readonly part: Part; readonly answered: Heard | null }
  | { readonly kind: 'nothing' }
  /** Alexa cut it, or nobody told its end: the clock is an upper bound. `offers` is the second that may be offered. */
  | { readonly kind: 'atMost'; readonly heard: Heard; readonly offers: Seconds };

/**
 * What words say of a voice: they presuppose one that runs, they answer its question, or they come from somebody who
 * thinks that nothing plays.
 */
const says = {
  launch: 'cut',
  goOn: 'cut',
  goOnFromLastTime: 'cut',
  yes: 'answer',
  no: 'answer',
  unsure: 'other',
  number: 'answer',
  start: 'answer',
  stop: 'runs',
  cancel: 'runs',
  goodbye: 'runs',
  thanks: 'runs',
  help: 'runs',
  unheard: 'runs',
  unresolved: 'runs',
  both: 'runs',
  side: 'runs',
  addRound: 'runs',
  pause: 'runs',
  move: 'runs',
  repeat: 'runs',
  tell: 'runs',
  adjust: 'runs',
  volume: 'runs',
  cannot: 'runs',
  howTo: 'runs',
  sore: 'runs',
  encourage: 'runs',
  relief: 'runs',
  effort: 'runs',
  more: 'runs',
  back: 'runs',
  ended: 'other',
  screenDone: 'other',
  forgetMe: 'other',
  failed: 'other',
  cramp: 'other',
  pain: 'other',
  factor: 'other',
  setting: 'other',
  redFlag: 'other',
  justAsking: 'other',
  atNight: 'other',
  remedy: 'other',
  list: 'other',
  guide: 'other',
  ask: 'other',
  condition: 'other',
} as const satisfies Record<EventKind, 'runs' | 'answer' | 'cut' | 'other'>;

/** "Don't stop" is said to a voice that runs. */
const saidBy = (event: Event) => (event.kind === 'goOn' && event.denies !== undefined ? 'runs' : says[event.kind]);

/** The shortest that two open microphones last before their session ends by silence, and the longest. */
export const MICROPHONES = { least: 14, most: 17 } as const;

/** When the last word is spoken, in seconds of the plan. */
export const endOf = ({ parts }: Pick<Playing, 'parts'>): Seconds => Math.max(...parts.map(endOfPart));

const endOfPart = ({ begins, length }: Part): Seconds => begins + length;

export function evidenceOf(
  steps: readonly Step[],
  playing: Playing,
  event: Event,
  moment: Moment,
  pace: Known | null,
): Evidence {
  const at = heard(playing, moment, pace);
  if (moment.opened) return byNewSession(playing, event, moment, at);
  if (event.kind === 'ended') return byEnd(playing, event.by, moment, at);
  if (event.kind === 'screenDone') return throughOr(playing, endOf(playing) <= at.most, at);
  const said = saidBy(event);
  const answered = said === 'answer' || said === 'cut' ? answeredPart(playing, at, pace) : undefined;
  if (answered !== undefined) return { kind: 'through', part: answered, answered: at };
  const isCut = event.kind === 'launch' || (said === 'cut' && isAtWork(steps, playing, at.likely));
  if (moment.channel === 'touch') return { kind: 'upTo', heard: at };
  return isCut ? { kind: 'atMost', heard: at, offers: at.likely } : { kind: 'upTo', heard: at };
}

/** On the same Echo, before its planned end, words that presuppose a running voice were said into it. */
function byNewSession(playing: Playing, event: Event, moment: Moment, at: Heard): Evidence {
  const isOn = playing.device === (moment.device ?? null) && at.likely < endOf(playing);
  if (isOn && saidBy(event) === 'runs') return { kind: 'upTo', heard: at };
  return { kind: 'atMost', heard: at, offers: isOn ? at.likely : (playing.certain ?? 0) };
}

function byEnd(playing: Playing, by: Extract<Event, { kind: 'ended' }>['by'], moment: Moment, at: Heard): Evidence {
  if (by === 'user') return { kind: 'upTo', heard: at };
  if (by === 'refused') return { kind: 'nothing' };
  const cut = { kind: 'atMost', heard: at, offers: at.likely } as const;
  if (by === 'failure') return cut;
  // Silence ended it: whatever the clock allows was heard, down to the end of a part.
  const real = timeOf(moment) - playing.started;
  const part = playing.parts.findLast((one) => {
    const listened = one === playing.parts[0] ? MICROPHONES.least : MICROPHONES.least - MICROPHONE_SECONDS;
    return realSeconds(playing, endOfPart(one)).quick + listened <= real + STAMP;
  });
  return part === undefined ? cut : { kind: 'through', part, answered: null };
}

/** What whole seconds may hide of a silence. */
const STAMP: Seconds = 1;

function throughOr(playing: Playing, isOver: boolean, at: Heard): Evidence {
  const last = playing.parts.at(-1);
  return isOver && last !== undefined ? { kind: 'through', part: last, answered: null } : { kind: 'upTo', heard: at };
}

/**
 * The part whose question an answer belongs to: its microphone may be open now, as early or as late as a voice can be.
 */
function answeredPart(playing: Playing, { likely }: Heard, pace: Known | null): Part | undefined {
  return playing.parts.find((part) => {
    if (part.question === null) return false;
    const end = endOfPart(part);
    const spoken = spokenBy(playing, end);
    const { quick, slow } = realSeconds(playing, end);
    const [early, late] = pace === null ? [end - quick, slow - end] : [doubt(spoken, pace), doubt(spoken, pace)];
    return end - early - LAG <= likely && likely <= end + MICROPHONE_SECONDS + late + LAG;
  });
}

/** How far the lags of an answer may be off. */
const LAG: Seconds = 1.5;

function isAtWork(steps: readonly Step[], { parts }: Playing, second: Seconds): boolean {
  const part = parts.findLast(({ begins }) => begins <= second);
  if (part === undefined || second - part.begins < part.lead) return false;
  return second < endOfPart(part) && !isResting(steps, placeIn(steps, part, second - part.begins));
}
