import type { Act, Question } from '../../lambda/domain/conversation/act';
import { guideTrack, heatHolds } from '../../lambda/domain/stretch/guide';
import { passing } from '../../lambda/domain/conversation/aside';
import type { Guide, HeldLeg, Hold } from '../../lambda/domain/conversation/topic';
import { stretches } from '../../lambda/content/stretches';
import { rateOf, spokenSeconds } from '../../lambda/speech/duration';
import { piecesOf } from '../../lambda/speech/play';
import { wordsOf } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { everyAct } from '../../tools/book/sentences';
import { person, trackOf } from '../support/person';

const enUS = sentencesFor('en-US');
const SLOW = rateOf(140);

type Passing = Parameters<typeof passing>[0];

const inPassing = [
  'remedyAnswer',
  'remedyAction',
  'remedyCaution',
  'answerTo',
  'holdTime',
  'proven',
  'source',
  'muscle',
  'twoCalciums',
  'moveWorks',
  'noStretchToday',
  'howToStretch',
  'cheer',
  'sorry',
] as const satisfies readonly Passing['say'][];

const isPassing = (act: Act): act is Passing => inPassing.some((say) => say === act.say);

test('everything told in passing fits its slot at 140 words a minute', () => {
  const long = everyAct
    .filter(isPassing)
    .map((act) => ({ words: wordsOf(enUS, act), kept: passing(act).seconds }))
    .filter(({ words, kept }) => spokenSeconds(words, SLOW) > kept);
  expect(long).toEqual([]);
});

/** A slot much longer than its words would leave somebody waiting for the round to go on. */
test('no slot of an answer or a remedy is more than three seconds too long', () => {
  const slack = everyAct
    .filter(isPassing)
    .filter(({ say }) => ['remedyAnswer', 'remedyAction', 'remedyCaution', 'answerTo'].includes(say))
    .map((act) => ({ act, free: passing(act).seconds - spokenSeconds(wordsOf(enUS, act), SLOW) }))
    .filter(({ free }) => free > 3);
  expect(slack).toEqual([]);
});

const legs: readonly HeldLeg[] = [null, 'left', 'right'];
const guide = (holds: readonly Hold[], bedtime = false): Guide => ({
  kind: 'guide',
  holds,
  at: 0,
  started: null,
  placed: false,
  bedtime,
});

/** Every stretch on the sore leg, then on both, and every hold of warmth. */
const guides: readonly (readonly [string, Guide])[] = [
  ...stretches.flatMap(({ id, hold }) => [
    [id, guide(legs.map((leg) => ({ stretch: id, leg, seconds: hold.to })))] as const,
    [`${id} three times`, guide([1, 2, 3].map(() => ({ stretch: id, leg: null, seconds: hold.to })))] as const,
  ]),
  ...heatHolds.map((_, at) => [`warmth, part ${at + 1}`, { ...guide(heatHolds), at }] as const),
];

const questions: readonly Question[] = [
  { ask: 'anotherStretch' },
  { ask: 'goOnFrom', move: { exercise: 'hip-extension', side: 'right' }, round: 1, left: 43 },
];

test.each(guides)('%s: every word is over when the next one is due, at 140 words a minute', (_, led) => {
  for (const question of [null, ...questions]) {
    const kept = question === null ? 0 : question.ask === 'goOnFrom' ? 8 : 3;
    const track = guideTrack(led, [], false, kept);
    const pieces = piecesOf(track, question, { sentences: enUS, rate: SLOW });
    const late = pieces.filter(
      ({ at, seconds }, index) => at + seconds > (pieces[index + 1]?.at ?? track.length) + 0.001,
    );
    expect(late).toEqual([]);
  }
});

test('the routine before bed leaves room for its words, though its steps are quick', () => {
  const she = person();
  she.does({ kind: 'guide', stretch: null, pick: 'bedtime', muscle: null });
  const track = trackOf(she.reply);
  const pieces = piecesOf(track, { ask: 'anotherStretch' }, { sentences: enUS, rate: SLOW });
  const late = pieces.filter(
    ({ at, seconds }, index) => at + seconds > (pieces[index + 1]?.at ?? track.length) + 0.001,
  );
  expect(late).toEqual([]);
});
