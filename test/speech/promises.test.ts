import type { Act } from '../../lambda/domain/conversation/act';
import { wordsOf } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { everyAct } from '../../tools/book/sentences';
import { promising } from '../../lambda/domain/conversation/reply';

const afterOf = (act: Act) => {
  const reply = promising({ kind: 'talk', acts: [act], end: { kind: 'close' }, soft: false });
  return reply.kind === 'talk' ? reply.after : undefined;
};

/** Words that promise something of the record, said of this very moment. */
const PROMISE =
  /\b(I'll|I will) (keep|save|remember)|\b(is|are) (kept|saved|gone|deleted)\b|\bI('ve| have) (kept|saved|deleted)/i;

/** "Your place is kept", said while the session that has it goes on. */
const spared: readonly Act['say'][] = ['helpPaused'];

test('no sentence promises what nobody does before it is said', () => {
  const words = sentencesFor('en-US');
  const promises = everyAct.filter((act) => PROMISE.test(wordsOf(words, act)) && !spared.includes(act.say));
  expect([...new Set(promises.filter((act) => afterOf(act) === undefined).map(({ say }) => say))]).toEqual([]);
  expect([...new Set(promises.map(({ say }) => say))].sort()).toEqual(['forgotten', 'placeKept']);
});
