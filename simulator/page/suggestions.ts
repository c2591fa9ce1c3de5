import type { ResponseEnvelope } from 'ask-sdk-model';
import type { Question } from '../../lambda/domain/conversation/act';
import { carriedBy } from '../../lambda/alexa/interceptors/attributes';
import type { Exchange } from '../exchange';

type Words = readonly string[];

const ASLEEP: Words = [
  'open leg wake up',
  'ask leg wake up how to stop a calf cramp',
  'ask leg wake up for the ten remedies',
  'ask leg wake up for two rounds',
];
const ROUND: Words = ['pause', 'skip', 'how long left', 'easier', 'cramp', 'where am i', 'stop'];
const PAUSED: Words = ['go on', 'skip', 'where am i', 'stop'];
const HOLD: Words = ["that's better", 'worse', 'ten more seconds', 'pause', 'stop'];
const LIST: Words = ['number three', 'more', 'the towel stretch', 'tonic water', 'stop'];
const TOLD: Words = ['the next one', 'say that again', 'all ten', 'stop'];
const CRAMP: Words = ['my calf', "it's easing", 'still cramping', 'worse', 'stop'];

/** Answers to the questions that want more than a yes or a no. */
const answers: Partial<Record<Question['ask'], Words>> = {
  what: ['workout', 'cramp', 'two rounds', 'standing round', 'the remedies'],
  again: ['yes', 'no', 'three rounds', 'cramp'],
  goOnFrom: ['yes', 'start over', 'no', 'cramp'],
  goOnFromRound: ['yes', 'start over', 'no', 'cramp'],
  howMany: ['one', 'two', 'three'],
  nextRound: ['yes', 'wait', 'no', 'cramp'],
  goOn: ['yes', 'wait', 'no'],
  whichOne: ['number three', 'the wall stretch', 'heat', 'read all ten', 'stop'],
  easing: ['yes', 'a little', 'no', 'worse'],
  clot: ['no', 'yes', 'not sure'],
  whereIsIt: ['my calf', 'my foot', 'the back of my thigh', 'the front of my thigh'],
};
const YES_OR_NO: Words = ['yes', 'no'];

/** Every sentence that is ever suggested. */
export const everySuggestion: Words = [
  ...new Set([ASLEEP, ROUND, PAUSED, HOLD, LIST, TOLD, CRAMP, YES_OR_NO, ...Object.values(answers)].flat()),
];

/**
 * What somebody might say now.
 *
 * @param last the latest exchange, if there was one
 * @param spoken whether all is said and the microphone is open
 */
export function suggestions(last: Exchange | undefined, spoken: boolean): Words {
  if (!last?.request || !last.response || last.session === 'ended') return ASLEEP;
  const carried = carriedBy(after(last.request, last.response));
  if (carried === null) return ASLEEP;
  const { live, person } = carried;
  const playing = person.workout?.playing;
  if (playing) {
    const asked = playing.parts.at(-1)?.question;
    return spoken && asked ? answersTo(asked) : ROUND;
  }
  if (live.waitingSince !== null && !spoken) return PAUSED;
  if (live.topic?.kind === 'guide' && !spoken) return HOLD;
  if (live.question) return answersTo(live.question);
  if (live.topic?.kind === 'list') return LIST;
  if (live.topic?.kind === 'cramp') return CRAMP;
  return TOLD;
}

const answersTo = ({ ask }: Question): Words => answers[ask] ?? YES_OR_NO;

/** The request that would come next in this session. */
function after(request: NonNullable<Exchange['request']>, { sessionAttributes }: ResponseEnvelope) {
  const { session } = request;
  return session ? { ...request, session: { ...session, attributes: sessionAttributes ?? {} } } : request;
}
