import { check } from 'ssml-check-core';
import { limits } from '../lambda/speech/limits';
import { segments, type Segment } from './segments';

/** One spoken text of a response, cut up, with everything Alexa or our own manners hold against it. */
export interface Heard {
  readonly faults: readonly string[];
  readonly segments: readonly Segment[];
  /** The text ends on a question: no word and no silence after it. */
  readonly asks: boolean;
}

/**
 * Reads one spoken text as strictly as Alexa does.
 *
 * @param audioSeconds how long its sounds may be together
 */
export async function hear(ssml: string, audioSeconds: number): Promise<Heard> {
  const faults: string[] = [];
  if (ssml.length >= limits.speechCharacters)
    faults.push(`${ssml.length} characters, and Alexa takes fewer than ${limits.speechCharacters}`);
  const complaints = (await check(ssml, { platform: 'amazon', locale: 'en-US' })) ?? [];
  faults.push(...complaints.map((complaint) => `SSML Alexa refuses: ${JSON.stringify(complaint)}`));
  const cut = cutUp(ssml, faults);
  faults.push(...faultsOf(cut, audioSeconds));
  return { faults, segments: cut, asks: cut.at(-1)?.kind === 'words' && endsWithQuestion(cut) };
}

function cutUp(ssml: string, faults: string[]): readonly Segment[] {
  try {
    return segments(ssml);
  } catch (problem) {
    faults.push(problem instanceof Error ? problem.message : String(problem));
    return [];
  }
}

/** "No phone near? Say, Alexa, call for help.": what to say to Alexa herself follows at once, so nobody is asked anything. */
const CONDITION = /\?(?= Say, Alexa, )/g;

function faultsOf(cut: readonly Segment[], audioSeconds: number): string[] {
  const faults: string[] = [];
  const words = cut.flatMap((segment) => (segment.kind === 'words' ? [segment.text] : []));
  if (words.length === 0) faults.push('nothing is said');
  for (const text of words) if (/\d/.test(text)) faults.push(`digits, which nothing here can time: "${text}"`);
  const marks = words.join(' ').replace(CONDITION, '').match(/\?/g)?.length ?? 0;
  if (marks > 1) faults.push('more than one question');
  if (marks > 0 && !endsWithQuestion(cut)) faults.push('something is said after the question');
  if (endsWithQuestion(cut) && cut.at(-1)?.kind !== 'words') faults.push('a pause or a sound after the question');
  for (const segment of cut) {
    if (segment.kind === 'pause' && segment.seconds > limits.breakSeconds)
      faults.push(`a break of ${segment.seconds} seconds`);
  }
  const sounds = cut.flatMap((segment) => (segment.kind === 'sound' ? [segment.seconds] : []));
  const sounding = sounds.reduce((sum, seconds) => sum + seconds, 0);
  if (sounding > audioSeconds) faults.push(`${sounding} seconds of sounds, and Alexa plays ${audioSeconds}`);
  return faults;
}

function endsWithQuestion(cut: readonly Segment[]): boolean {
  const last = cut.findLast((segment) => segment.kind === 'words');
  return last !== undefined && /\?["')\]]*$/.test(last.text);
}
