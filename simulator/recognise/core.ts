import { exactMatch, type Match } from './exact';
import { mentionsIn } from './mentions';
import { wordsOf } from './words';

const phrases = (text: string) => text.split(',').map((phrase) => wordsOf(phrase));

/** What people say before what they want, in any number. */
const openers = phrases(
  'okay,ok,hey,hi,god,oh god,oh my god,jesus,christ,blimey,oh my days,bloody hell,so,well,right,alright,' +
    'all right,oh,ah,and,now,look,listen,sorry,no wait,wait,like,just,maybe,' +
    'i think,i guess,can you,could you,would you,will you,can we,could we,can i,could i,may i,' +
    "i'd like to,i want to,i need to,i'd like,i want,i need,i'll,i would rather,i'd prefer to,i'd prefer," +
    "let me,let's,why don't we,how about we,how about,we should,you should,i'm going to,go ahead and," +
    'do you mind,would you mind,give me,give us,get me,a,the,my,that',
);
/** And after it. */
const closers = phrases(
  'for me,for us,thanks,thank you,then,now,today,mate,love,dear,darling,buddy,already,instead,this time,' +
    'real quick,quickly,a bit,if you can,if you could,if possible,if you do not mind,i think,i guess,' +
    'will you,would you,can you,okay,ok,right,yeah,so,tonight,man,sweetheart,honey,sweetie,at least,you know,' +
    'if you would,if that is okay,if that is all right,with you,for goodness sake,for a change,in a minute,right now',
);
/** An answer before a wish: "no, give me the standing one". */
const answers = phrases('yes,yeah,yep,yup,sure,no,nope,nah,but,go on');

const refusals = new Set(['no', 'nope', 'nah']);

/** What means another thing after an answer: what is said of a body ("no pain"), and an end ("yes, that's it"). */
const answering = new Set([
  'CrampIntent',
  'ReliefIntent',
  'FactorIntent',
  'ConditionIntent',
  'SettingIntent',
  'EndIntent',
  'AMAZON.ResumeIntent',
  'AMAZON.StopIntent',
  'AMAZON.CancelIntent',
]);

/**
 * A sample that is the sentence word for word without what people say around a wish, as much of that kept as can be.
 */
export function coreMatch(words: readonly string[]): Match | null {
  const cores = coresOf(words).sort((a, b) => b.words.length - a.words.length);
  for (const core of cores) {
    const match = exactMatch(core.words, mentionsIn(core.words));
    // A sign of danger keeps each of its words: "my right calf" is not a side and a calf.
    if (match === null || match.intent === 'RedFlagIntent') continue;
    // "No, I've had enough" ends; "no, that's it" may be an answer.
    const tells = match.intent === 'EndIntent' && refusals.has(words[0] ?? '') && core.words[0] === 'i';
    if (tells || !(core.answered && answering.has(match.intent))) return match;
  }
  return null;
}

interface Core {
  readonly words: readonly string[];
  /** Whether a yes or a no was taken off. */
  readonly answered: boolean;
}

function coresOf(words: readonly string[]): Core[] {
  const all = new Map<string, Core>();
  const queue: Core[] = [{ words, answered: false }];
  for (const core of queue) {
    for (const next of [
      ...without(core.words, openers, 'start').map((rest) => ({ words: rest, answered: core.answered })),
      ...without(core.words, closers, 'end').map((rest) => ({ words: rest, answered: core.answered })),
      ...without(core.words, answers, 'start').map((rest) => ({ words: rest, answered: true })),
    ]) {
      const key = next.words.join(' ');
      if (next.words.length === 0 || all.has(key)) continue;
      all.set(key, next);
      queue.push(next);
    }
  }
  return [...all.values()];
}

function without(
  words: readonly string[],
  around: readonly (readonly string[])[],
  side: 'start' | 'end',
): (readonly string[])[] {
  return around.flatMap((phrase) => {
    const at = side === 'start' ? 0 : words.length - phrase.length;
    if (at < 0 || !phrase.every((word, place) => words[at + place] === word)) return [];
    return [side === 'start' ? words.slice(phrase.length) : words.slice(0, at)];
  });
}
