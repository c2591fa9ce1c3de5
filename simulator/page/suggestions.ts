import type { Question } from '../../lambda/domain/conversation/act';
import type { Moment } from '../clock';
import type { Exchange } from '../exchange';
import type { Microphone } from '../microphone';
import type { Spoken } from '../speaker';
import { carriedAfter } from './carried';
import { cuesOf } from './walk';

type Words = readonly string[];

/** Three things to try. */
const ASLEEP: Words = [
  'open leg wake up',
  'ask leg wake up how to stop a calf cramp',
  'ask leg wake up for two rounds',
];
const ROUND: Words = ['pause', 'skip', 'how long left', 'easier', 'cramp', 'where am i', 'stop'];
const PAUSED: Words = ['go on', 'skip', 'where am i', 'stop'];
const HOLD: Words = ["that's better", 'worse', 'ten more seconds', 'pause', 'stop'];
const CRAMP: Words = ["that's better", 'worse', 'the other leg', 'say that again', 'stop'];
const LIST: Words = ['number three', 'more', 'the towel stretch', 'tonic water', 'stop'];
const TOLD: Words = ['the next one', 'say that again', 'all ten', 'stop'];
const ELSEWHERE: Words = ['say that again', 'stop'];

/** Answers to the questions that want more than a yes or a no. */
const answers: Partial<Record<Question['ask'], Words>> = {
  what: ['workout', 'cramp', 'two rounds', 'standing round', 'the remedies'],
  again: ['yes', 'no', 'three rounds', 'cramp'],
  goOnFrom: ['yes', 'start over', 'no', 'cramp'],
  goOnFromRound: ['yes', 'start over', 'no', 'cramp'],
  howMany: ['one', 'two', 'three'],
  nextRound: ['yes', 'wait', 'no', 'cramp'],
  goOn: PAUSED,
  whichOne: ['number three', 'the wall stretch', 'heat', 'read all ten', 'stop'],
  whichRemedy: LIST,
  whichGroup: ['quick relief', 'prevention', 'ask my doctor'],
  easing: ['yes', 'a little', 'no', 'worse'],
  clot: ['no', 'yes', 'not sure'],
  whereIsIt: ['my calf', 'my foot', 'the back of my thigh', 'the front of my thigh'],
  ready: ['ready', 'wait', 'stop'],
  recentOrLongAgo: ['recently', 'years ago', 'not sure'],
};
const YES_OR_NO: Words = ['yes', 'no'];

/** Every sentence that is ever suggested. */
export const everySuggestion: Words = [
  ...new Set([ASLEEP, ROUND, PAUSED, HOLD, CRAMP, LIST, TOLD, ELSEWHERE, YES_OR_NO, ...Object.values(answers)].flat()),
];

/** A longer silence parts what is being said from a question that comes after it; milliseconds. */
const HELD = 2000;

/**
 * What asked the latest question: the part of the reply that is heard to its end, or will be without a silence worth
 * the name.
 */
export type Asker = Spoken['leg'] | 'nobody';

export function askerOf(microphone: Microphone, now: Moment): Asker {
  const cues = cuesOf(microphone);
  const heard = cues.every(({ moment }, at) => {
    const before = cues[at - 1];
    return moment <= now || !before || moment - (before.moment + before.part.seconds * 1000) < HELD;
  });
  return heard ? (microphone.spoken.at(-1)?.leg ?? 'speech') : 'nobody';
}

/**
 * What somebody might say now.
 *
 * @param last the latest exchange, if there was one
 * @param asker what asked its question: nobody answers one before it was heard
 */
export function suggestions(last: Exchange | undefined, asker: Asker): Words {
  const carried = last?.session === 'open' ? carriedAfter(last) : null;
  if (!carried) return ASLEEP;
  const { live, person } = carried;
  const playing = person.workout?.playing;
  const question = playing ? playing.parts.at(asker === 'reprompt' ? -1 : 0)?.question : live.question;
  if (asker !== 'nobody' && question) return answers[question.ask] ?? YES_OR_NO;
  if (playing) return ROUND;
  if (live.waitingSince !== null) return PAUSED;
  switch (live.topic?.kind) {
    case 'guide':
      return HOLD;
    case 'cramp':
      return CRAMP;
    case 'list':
      return LIST;
    case 'remedy':
    case 'howTo':
      return TOLD;
    case 'flag':
    case undefined:
      return ELSEWHERE;
  }
}
