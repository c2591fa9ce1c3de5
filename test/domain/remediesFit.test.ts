import type { Question } from '../../lambda/domain/conversation/act';
import { guideTrack, heatHolds } from '../../lambda/domain/stretch/guide';
import type { Guide, HeldLeg, Hold } from '../../lambda/domain/conversation/topic';
import { stretches } from '../../lambda/content/stretches';
import { speechOf } from '../../lambda/speech/speechOf';
import { voiceOf } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';
import { usual } from '../support/everyWorkout';
import { overruns } from '../support/overruns';
import { person, trackOf } from '../support/person';

const speech = speechOf(voiceOf(sentencesFor('en-US'), 'usual'), usual);

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

test.each(guides)('%s: every word is over when the next one is due, at the slow end of the band', (_, led) => {
  for (const question of [null, ...questions]) {
    const kept = question === null ? 0 : speech.seconds([], question);
    const track = guideTrack(led, [], false, kept, speech);
    expect(overruns(track, question)).toEqual([]);
  }
});

test('the routine before bed leaves room for its words, though its steps are quick', () => {
  const she = person();
  she.does({ kind: 'guide', stretch: null, pick: 'bedtime', muscle: null });
  expect(overruns(trackOf(she.reply), { ask: 'anotherStretch' })).toEqual([]);
});
