import type { Act } from '../domain/conversation/act';
import type { Track } from '../domain/conversation/reply';
import type { Coaching, Guide, HeldLeg, Hold } from '../domain/conversation/topic';
import { wordsOfAll } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import { clockPage, type Segment } from './clock';
import { speechDelay } from './speechDelay';
import type { Screen } from './page';
import { secondsOf, sentencePages } from './sentencePages';

/**
 * A stretch being led, by its track: each sentence as it is said, then the hold counted down with the last one still in
 * sight.
 */
export function holdScreen(track: Track, topic: Guide | Coaching, sentences: Sentences): Screen | null {
  const [first, ...others] = segmentsOf(track, topic, sentences);
  if (first === undefined) return null;
  return clockPage({
    runs: true,
    lead: speechDelay,
    roundEnd: null,
    segments: [first, ...others],
    steps: 0,
    timer: sentences.show.timer,
    buttons: [{ id: 'pause', label: sentences.show.touch.pause.label }],
    band: false,
  });
}

const says = (acts: readonly Act[], ...names: readonly Act['say'][]): boolean =>
  acts.some(({ say }) => names.includes(say));

function segmentsOf({ cues, length }: Track, topic: Guide | Coaching, sentences: Sentences): readonly Segment[] {
  const segments: Segment[] = [];
  const beats = cues.filter(({ acts }) => !says(acts, 'tenMoreSeconds', 'countIn'));
  let over = 0;
  let step = '';
  for (const [i, { at, acts }] of beats.entries()) {
    const isOver = says(acts, 'andRelease', 'heatMinutes');
    const isHold = acts.every(({ say }) => say === 'andHold' || say === 'sameHold');
    const words = wordsOfAll(sentences, acts.map(inBrief));
    const seconds = isHeld(topic, acts) ? (beats[i + 1]?.at ?? length) - at : 0;
    const shared = { ...heldNow(topic, over, seconds, sentences), from: at, seconds };
    const pages = words === '' || isHold ? [] : sentencePages(words, at);
    segments.push(...pages.map((page) => ({ ...shared, ...page, reads: true })));
    if (!isHold && !isOver) step = pages.at(-1)?.brief ?? step;
    const held = isHold ? at : at + secondsOf(words);
    if (seconds > 0) segments.push({ ...shared, at: held, note: step, brief: step, reads: false });
    if (isOver) over += 1;
  }
  return segments;
}

/**
 * What to do about a cramp, without how to get there from a movement: the voice tells that, and it would fill the
 * screen.
 */
const inBrief = (act: Act): Act => (act.say === 'crampAction' ? { ...act, place: 'anywhere', band: false } : act);

/** Whether a hold begins with these words. */
const isHeld = (topic: Guide | Coaching, acts: readonly Act[]): boolean =>
  topic.kind === 'cramp' || says(acts, 'andHold', 'layHeatOn', 'backIntoIt');

/** The stretch and its leg, so many holds after the one the track began with. */
function holdAt(topic: Guide | Coaching, over: number): Pick<Hold, 'stretch' | 'leg'> {
  if (topic.kind === 'cramp') return { stretch: topic.stretch, leg: topic.side };
  return topic.holds[topic.at + over] ?? topic.holds[topic.at] ?? { stretch: 'toe-pull', leg: null };
}

const isSide = (leg: HeldLeg) => leg === 'left' || leg === 'right';

function heldNow(topic: Guide | Coaching, over: number, seconds: number, { show }: Sentences) {
  const { stretch, leg } = holdAt(topic, over);
  const works = isSide(leg) ? leg : null;
  return {
    kind: seconds > 0 ? 'work' : 'told',
    state: seconds > 0 ? show.hold : '',
    lead: '',
    title: show.stretch[stretch],
    side: works === null ? '' : show.side(works),
    figure: stretch === 'heat' ? null : stretch,
    works,
    step: 0,
  } as const satisfies Partial<Segment>;
}
