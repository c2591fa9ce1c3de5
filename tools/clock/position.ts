import { rests, WORK_SECONDS } from '../../lambda/content/plans';
import { planned, type VoiceModel } from '../../lambda/speech/voice';
import { timed, timesOf, type Utterance } from '../../simulator/utterance';

/** One movement and its rest, in seconds. */
const STEP = WORK_SECONDS + rests.usual.rest;

/** The voice a round was planned for: its marks lie a whole step apart, which tells what padding was reckoned with. */
export function plannedFor(speech: Utterance): VoiceModel {
  const unpadded = { ...planned, padding: 0 };
  const marks = timesOf('Rest', saidBy(speech, unpadded), unpadded);
  const [first = NaN, last = NaN] = [marks[0], marks.at(-1)];
  const one = { ...planned, padding: 1 };
  const padded = timesOf('Rest', saidBy(speech, one), one);
  const paddings = (padded.at(-1) ?? NaN) - (padded[0] ?? NaN) - (last - first);
  return { ...planned, padding: (STEP * (marks.length - 1) - (last - first)) / paddings };
}

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
