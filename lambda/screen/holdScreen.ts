import type { StretchId } from '../content/stretches';
import type { Track } from '../domain/reply';
import type { Coaching, Guide } from '../domain/topic';
import { wordsOfAll } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import { clockPage, type Segment } from './clock';
import { screenLead } from './lead';
import type { Screen } from './page';

/** A stretch being led, by its track: each step as it is said, each hold counted down. */
export function holdScreen(track: Track, topic: Guide | Coaching, sentences: Sentences): Screen | null {
  const segments = track.cues.flatMap((cue, index): readonly Segment[] => {
    const note = wordsOfAll(sentences, cue.acts);
    const kept = cue.acts.some(({ say }) => say === 'tenMoreSeconds' || say === 'countDown');
    if (note === '' || kept) return [];
    const next = track.cues
      .slice(index + 1)
      .find(({ acts }) => !acts.some(({ say }) => say === 'tenMoreSeconds' || say === 'countDown'));
    const isHeld = cue.acts.some(({ say }) => say !== 'andRelease');
    const seconds = isHeld ? (next?.at ?? track.length) - cue.at : 0;
    return [segmentOf(topic, cue.at, seconds, note, sentences)];
  });
  const [first, ...others] = segments;
  if (first === undefined) return null;
  return clockPage({
    runs: true,
    lead: screenLead,
    roundEnd: null,
    segments: [first, ...others],
    round: '',
    steps: 0,
    timer: sentences.show.timer,
    buttons: [{ id: 'pause', label: sentences.show.touch.pause.label }],
    band: false,
  });
}

function segmentOf(topic: Guide | Coaching, at: number, seconds: number, note: string, { show }: Sentences): Segment {
  const stretch = topic.kind === 'cramp' ? topic.stretch : (topic.holds[topic.at]?.stretch ?? 'toe-pull');
  const leg = topic.kind === 'cramp' ? topic.side : (topic.holds[topic.at]?.leg ?? null);
  const works = leg === 'left' || leg === 'right' ? leg : null;
  const figure: StretchId = stretch === 'heat' ? 'toe-pull' : stretch;
  const side = works === null ? '' : show.side(works);
  return {
    at,
    seconds,
    kind: 'work',
    lead: '',
    title: show.stretch[stretch],
    side,
    note,
    word: show.hold,
    figure,
    works,
    step: 0,
  };
}
