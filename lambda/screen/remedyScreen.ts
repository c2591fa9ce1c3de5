import { remedies, type RemedyId } from '../content/remedies';
import type { Act } from '../domain/conversation/act';
import { wordsOf } from '../speech/say';
import type { Sentences } from '../strings/sentences';
import { clockPage, type Segment } from './clock';
import { speechDelay } from './speechDelay';
import type { Screen } from './page';
import { secondsOf, sentencePages } from './sentencePages';

/** Seconds that one sentence of a caution stays on a round screen. */
const TO_READ = 3.5;

/** How often a caution's sentences turn up again, on a round screen, when all is said. */
const AGAIN = 5;

/**
 * A remedy as it is told: its caution first, then each sentence as it is said, and the caution again for as long as it
 * stays.
 *
 * On a round screen the caution turns a sentence at a time; elsewhere there is room for all of it.
 */
export function remedyScreen(acts: readonly Act[], remedy: RemedyId, sentences: Sentences): Screen {
  const { title, cautions } = sentences.show.remedy[remedy];
  const shared = {
    from: 0,
    seconds: 0,
    lead: '',
    title,
    side: '',
    reads: true,
    works: null,
    step: 0,
  } as const satisfies Partial<Segment>;
  const careful = (from: number, count: number): readonly Segment[] =>
    Array.from({ length: count }, (_, i) => ({
      ...shared,
      at: from + i * TO_READ,
      kind: 'caution' as const,
      state: sentences.show.careful,
      note: cautions.join(' '),
      brief: cautions[i % cautions.length] ?? '',
      figure: null,
    }));
  const figure = remedies.find(({ id }) => id === remedy)?.stretch ?? null;
  const steps = acts.filter(({ say }) => say !== 'remedyCaution').map((act) => wordsOf(sentences, act));
  const told = steps.filter((words) => words !== '').join(' ');
  const first = careful(0, 1);
  const over = Math.max(TO_READ + 1, secondsOf(told));
  const pages = sentencePages(told, 0).map((page): Segment => ({
    ...shared,
    ...page,
    kind: 'told',
    state: '',
    figure,
  }));
  const later = pages
    .filter((_, i) => (pages[i + 1]?.at ?? over) > TO_READ)
    .map((page) => ({ ...page, at: Math.max(page.at, TO_READ) }));
  const rest = careful(over, cautions.length * (cautions.length > 1 ? AGAIN : 1));
  const [start = rest[0], ...others] = [...first, ...later, ...rest];
  if (start === undefined) throw new RangeError('A remedy has a caution');
  return clockPage({
    runs: true,
    lead: speechDelay,
    roundEnd: null,
    segments: [start, ...others],
    steps: 0,
    timer: sentences.show.timer,
    buttons: [],
    band: false,
  });
}
