import { askScreen } from '../../lambda/screen/askScreen';
import { clockPage, type Segment } from '../../lambda/screen/clock';
import type { Screen } from '../../lambda/screen/page';
import { questionWords } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { everyQuestion } from '../../tools/book/sentences';
import { changes, moves } from '../../tools/book/values';
import { workout } from './round';

const sentences = sentencesFor('en-US');
const { show, say } = sentences;

/** The so many longest, each text once. */
function longest<T>(things: readonly T[], count: number, textOf: (thing: T) => string): readonly T[] {
  const byText = new Map(things.map((thing) => [textOf(thing), thing]));
  const inOrder = [...byText].sort(([a], [b]) => b.length - a.length);
  return inOrder.slice(0, count).map(([, thing]) => thing);
}

/** A clock that shows each of these for ten seconds, and the middles of those. */
function clockOf(segments: readonly Segment[]) {
  const [first, ...others] = segments.map((segment, i) => ({ ...segment, at: 10 * i, from: 10 * i }));
  if (first === undefined) throw new Error('Nothing is long.');
  return {
    screen: clockPage({ ...workout, lead: 0, roundEnd: null, segments: [first, ...others] }),
    seconds: segments.map((_, i) => 10 * i + 5),
  };
}

const [ROUND, ROUNDS] = [2, 3];

/** Every movement there is, before and while it is done, whatever comes before it. */
const rounds = moves.flatMap((move): readonly Segment[] => {
  const shared = {
    at: 0,
    from: 0,
    seconds: 10,
    title: show.title(move),
    side: move.side === null ? '' : show.side(move.side),
    note: '',
    brief: '',
    reads: false,
    figure: move.exercise,
    works: move.side,
    step: 0,
  };
  const noted = (note: string) => ({ ...shared, note, brief: note });
  const positions = changes.map((change) => say.into(change));
  const round = show.round(ROUND, ROUNDS);
  return [
    ...positions.map((note): Segment => ({ ...noted(note), kind: 'rest', state: show.rest, lead: show.next })),
    ...positions.map((note): Segment => ({
      ...noted(`${round}. ${note}`),
      kind: 'ready',
      state: show.getReady,
      lead: '',
    })),
    { ...shared, kind: 'work', state: show.work, lead: show.next },
    { ...noted(round), kind: 'paused', state: show.paused, lead: '' },
  ];
});

/** The movements whose names, states and notes need the most room. */
export const longestInRound = clockOf([
  ...longest(rounds, 2, ({ lead, title }) => `${lead} ${title}`),
  ...longest(rounds, 2, ({ state, side }) => `${state} ${side}`),
  ...longest(rounds, 3, ({ note }) => note),
]);

/** The screens of the longest questions of each size of letters and number of answers, by their names. */
export const questionScreens: readonly (readonly [string, Screen])[] = longest(everyQuestion, Infinity, (question) =>
  questionWords(sentences, question),
).reduce<readonly (readonly [string, Screen])[]>((found, question) => {
  const screen = askScreen(question, '', true, sentences);
  const alike = found.filter(([, other]) => sizeOf(other) === sizeOf(screen));
  return alike.length < 2 ? [...found, [`${question.ask}-${found.length}`, screen] as const] : found;
}, []);

function sizeOf({ datasources: { shown } }: Screen): string {
  const { crowd, options } = { crowd: 0, options: [], ...shown };
  return `${crowd} ${options.length}`;
}
