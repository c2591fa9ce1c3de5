import type { Moment } from './clock';
import type { Microphone } from './microphone';

/** What can be heard between two moments: the words that begin then, the later moment left out. */
export function wordsBetween({ spoken }: Microphone, from: Moment, to: Moment): string[] {
  return spoken.flatMap(({ utterance, start, end }) =>
    utterance.parts.flatMap(({ at, segment }) => {
      const begins = start + at * 1000;
      if (begins < from || begins >= to || begins >= end) return [];
      if (segment.kind === 'pause') return [];
      return [segment.kind === 'words' ? segment.text : '♪'];
    }),
  );
}

/** What an Echo does now, in a few words, with the seconds that are left of it. */
export function caption(microphone: Microphone, now: Moment): string {
  const { phase } = microphone;
  switch (phase.is) {
    case 'idle':
      return 'asleep';
    case 'hearing':
      return 'listening';
    case 'speaking':
      return speaking(microphone, now);
    case 'listening':
      return `microphone ${secondsTo(phase.until, now)} s`;
    case 'waiting':
      return `screen ${secondsTo(phase.until, now)} s`;
  }
}

/** Breaks of ten seconds each are one silence to a listener. */
function speaking({ spoken }: Microphone, now: Moment): string {
  const begun = spoken.find(({ start, end }) => start <= now && now < end);
  if (!begun) return 'thinking';
  const silences = begun.utterance.parts.map(({ at, seconds, segment }) => ({
    from: begun.start + at * 1000,
    to: begun.start + (at + seconds) * 1000,
    silent: segment.kind === 'pause',
  }));
  const here = silences.findIndex(({ from, to }) => from <= now && now < to);
  if (!silences[here]?.silent) return 'speaking';
  const next = silences.slice(here).find(({ silent }) => !silent);
  return `silence ${secondsTo(next?.from ?? begun.end, now)} s`;
}

function secondsTo(moment: Moment, now: Moment): number {
  return Math.ceil((moment - now) / 1000);
}
