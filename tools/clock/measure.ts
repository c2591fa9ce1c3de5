import type { VoiceModel } from '../../lambda/speech/voice';
import { timesOf, type Utterance } from '../../simulator/utterance';
import { heardAt, plannedFor, saidBy, secondAt } from './position';
import { type Knowledge, person, type Playing } from './session';

/** Seconds of the plan from the first "go" at which somebody speaks, all of them in a movement, by where they lie. */
const moments = {
  early: { part: 'round', seconds: [12, 28, 72, 88] },
  late: { part: 'round', seconds: [318, 332, 375, 390] },
  reprompt: { part: 'reprompt', seconds: [28, 208, 332, 390] },
} as const;
export type Phase = keyof typeof moments;

/** Seconds a round is planned to last, from its first "go" to its last "Rest". */
const ROUND = 405;

/** How long things really last, in seconds. */
export interface Lengths {
  readonly work: readonly number[];
  readonly rest: readonly number[];
  readonly count: readonly number[];
  /** A round's length beyond the planned one. */
  readonly drift: number;
}

/**
 * How far the round that is heard after a fact was asked, and after a pause, is from where the person was, in seconds:
 * ahead (skipped) is positive, behind (repeated) is negative. NaN where no round followed.
 */
export interface Errors {
  readonly fact: Readonly<Record<Phase, readonly number[]>>;
  readonly resume: Readonly<Record<Phase, readonly number[]>>;
}

/** The real lengths of a round. */
export function lengthsOf({ speech }: Playing, voice: VoiceModel): Lengths {
  const [goes, stops, counts] = ['Go', 'Rest', 'Three'].map((word) => timesOf(word, speech, voice));
  const from = (starts: readonly number[], ends: readonly number[]) =>
    starts.flatMap((start) => {
      const end = ends.find((one) => one > start);
      return end === undefined ? [] : [end - start];
    });
  const [work, rest] = [from(goes ?? [], stops ?? []), from(stops ?? [], goes ?? [])];
  const marks = [...(goes ?? []), ...(stops ?? [])].sort((one, other) => one - other);
  return { work, rest, count: from(counts ?? [], marks), drift: (stops?.at(-1) ?? NaN) - (goes?.[0] ?? NaN) - ROUND };
}

/** Speaks at every moment of a phase, each in a life of its own. */
export async function errorsOf(voice: VoiceModel, known: Knowledge, phase: Phase, kind: keyof Errors) {
  const errors: number[] = [];
  for (const second of moments[phase].seconds) errors.push(await errorAt(voice, known, phase, kind, second - ROUND));
  return errors;
}

async function errorAt(voice: VoiceModel, known: Knowledge, phase: Phase, kind: keyof Errors, second: number) {
  const somebody = person(voice);
  const { [moments[phase].part]: playing, round } = await somebody.round(known);
  const plan = plannedFor(round.speech);
  const cut = playing.began + heardAt(second, playing.speech, plan) * 1000;
  if (Number.isNaN(cut)) return NaN;
  await somebody.waitUntil(cut);
  if (kind === 'fact') {
    const answer = await somebody.says('how long left');
    // The clock ran on while the question was asked and answered.
    return begins(answer.speech, plan) - (second + (answer.began - cut) / 1000);
  }
  await somebody.says('pause');
  await somebody.waitUntil(cut + 20_000);
  const { speech } = await somebody.says('go on');
  const [go = 0] = timesOf('Go', saidBy(speech, plan), plan);
  return begins(speech, plan) + go - second;
}

/** The second of the plan at which a speech begins, counted from the last "Rest". */
const begins = (speech: Utterance, plan: VoiceModel): number => secondAt(0, speech, plan);
