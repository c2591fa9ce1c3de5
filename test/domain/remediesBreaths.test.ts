import { conditions, joints, questions } from '../../lambda/content/faq';
import { redFlags } from '../../lambda/content/redFlags';
import { remedies, remedyGroups } from '../../lambda/content/remedies';
import { stretches } from '../../lambda/content/stretches';
import type { Event, Fact } from '../../lambda/domain/conversation/event';
import type { Reply } from '../../lambda/domain/conversation/reply';
import { lengthOf, planned } from '../../lambda/speech/voice';
import { wordsOfAll } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { person } from '../support/person';

const enUS = sentencesFor('en-US');

/** A breath is at most twenty words or eight seconds; the question after them is one of its own and short. */
const isBreath = (words: string): boolean => words.split(/\s+/).length <= 20 || lengthOf(words, planned) <= 8;

/** The fewest breaths a reply can be spoken in, breathing only between sentences. */
function breathsIn(words: string): readonly string[] {
  const breaths: string[] = [];
  for (const sentence of words.split(/(?<=[.?!])\s+/)) {
    const last = breaths.at(-1);
    if (last !== undefined && isBreath(`${last} ${sentence}`)) breaths[breaths.length - 1] = `${last} ${sentence}`;
    else breaths.push(sentence);
  }
  return breaths;
}

/** Everything that is told and not played, from the front door and inside a session. */
const events: readonly Event[] = [
  ...remedies.map(({ id }): Event => ({ kind: 'remedy', remedy: id, ordinal: null })),
  ...remedies.map((_, at): Event => ({ kind: 'remedy', remedy: null, ordinal: at + 1 })),
  ...questions.map((question): Event => ({ kind: 'ask', question })),
  ...conditions
    .filter((condition) => condition !== 'older')
    .flatMap((condition) =>
      (['recent', 'longAgo', null] as const).map((when): Event => ({ kind: 'condition', condition, when })),
    ),
  // An emergency is said twice, and may take a third breath.
  ...redFlags.filter(({ level }) => level !== 'now').map(({ id }): Event => ({ kind: 'redFlag', sign: id })),
  ...[...joints, null].map((joint): Event => ({ kind: 'sore', joint })),
  ...stretches.map(({ id }): Event => ({ kind: 'howTo', exercise: null, stretch: id })),
  ...[null, ...remedyGroups].map((group): Event => ({ kind: 'list', group, all: false })),
];

const actsOf = (reply: Reply): string => (reply.kind === 'talk' ? wordsOfAll(enUS, reply.acts) : '');

function faultsOf(reply: Reply): string[] {
  const words = actsOf(reply);
  const breaths = breathsIn(words);
  return breaths.length <= 2 && breaths.every(isBreath) ? [] : [words];
}

test('whatever is told takes at most two breaths, the question aside', () => {
  const long = events.flatMap((event) => {
    const alone = person();
    const inside = person();
    inside.does({ kind: 'launch' });
    return [...faultsOf(alone.does(event)), ...faultsOf(inside.does(event))];
  });
  expect([...new Set(long)]).toEqual([]);
});

test('every fact about every remedy takes at most two breaths', () => {
  const facts: readonly Fact[] = ['holdTime', 'proven', 'source', 'muscle'];
  const long = remedies.flatMap((_, at) =>
    facts.flatMap((fact) => {
      const she = person();
      she.does({ kind: 'launch' });
      she.does({ kind: 'remedy', remedy: null, ordinal: at + 1 });
      return faultsOf(she.does({ kind: 'tell', fact, rounds: null }));
    }),
  );
  expect(long).toEqual([]);
});

test.each([
  ['One short sentence.', 1],
  [`${'stretch '.repeat(20)}end. Another one with as many words as it takes to be heard.`, 2],
  [`${'wonderful '.repeat(21)}. ${'wonderful '.repeat(21)}. ${'wonderful '.repeat(21)}.`, 3],
])('breaths are counted between sentences: %#', (words, breaths) => {
  expect(breathsIn(words)).toHaveLength(breaths);
});
