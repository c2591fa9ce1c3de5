import { rests, WORK_SECONDS } from '../../lambda/content/plans';
import { voiceAdding, type VoiceModel } from '../../lambda/speech/voice';
import { timed, timesOf, type Utterance } from '../../simulator/utterance';

/** One movement and its rest, in seconds. */
const STEP = WORK_SECONDS + rests.usual.rest;

/** What the voice a round was planned for adds to each utterance: with it, its marks lie whole steps apart. */
export function addedIn(speech: Utterance): number {
  const spread = (added: number): number => {
    const voice = voiceAdding(added);
    const marks = timesOf('Rest', saidBy(speech, voice), voice);
    return (marks.at(-1) ?? NaN) - (marks[0] ?? NaN) - STEP * (marks.length - 1);
  };
  let { low, high }: Bounds = LEARNT;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const middle = (low + high) / 2;
    if (spread(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

interface Bounds {
  readonly low: number;
  readonly high: number;
}

/** Nothing outside of this is ever learnt. */
const LEARNT: Bounds = { low: -1, high: 2 };
const TRIES = 30;

/** The voice a round was planned for. */
export const plannedFor = (speech: Utterance): VoiceModel => voiceAdding(addedIn(speech));

/** Second of the plan at a second of what is really heard, counted from the last "Rest" of the speech. */
export function secondAt(heard: number, speech: Utterance, plan: VoiceModel): number {
  const { parts } = saidBy(speech, plan);
  const index = speech.parts.findLastIndex(({ at }) => at <= heard);
  const [real, part] = [speech.parts[index], parts[index]];
  if (real === undefined || part === undefined) return NaN;
  const share = real.seconds === 0 ? 0 : Math.min(1, (heard - real.at) / real.seconds);
  return part.at + share * part.seconds - endOf(speech, plan);
}

/** The second of what is really heard at a second of the plan, counted from the last "Rest" of the speech. */
export function heardAt(second: number, speech: Utterance, plan: VoiceModel): number {
  const { parts } = saidBy(speech, plan);
  const at = second + endOf(speech, plan);
  const index = parts.findLastIndex((part) => part.at <= at);
  const [real, part] = [speech.parts[index], parts[index]];
  if (real === undefined || part === undefined) return NaN;
  return real.at + (part.seconds === 0 ? 0 : ((at - part.at) / part.seconds) * real.seconds);
}

/** A speech as another voice would say it. */
export const saidBy = ({ parts }: Utterance, voice: VoiceModel): Utterance =>
  timed(
    parts.map(({ segment }) => segment),
    voice,
  );

const endOf = (speech: Utterance, plan: VoiceModel): number =>
  timesOf('Rest', saidBy(speech, plan), plan).at(-1) ?? NaN;
