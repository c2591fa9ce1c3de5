import type { VoiceModel } from '../../lambda/speech/voice';
import { timesOf, type Utterance } from '../../simulator/utterance';
import { heardAt, plannedFor, saidBy, secondAt } from './position';
import { type Knowledge, type Lags, person, type Playing } from './session';

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

/** Somebody who speaks once in a movement, and what the Echo knows of its voice. */
export interface Trial {
  readonly voice: VoiceModel;
  readonly lags?: Lags;
  readonly known: Knowledge;
  readonly part: 'round' | 'reprompt';
  /** Seconds of the plan from the first "go". */
  readonly second: number;
}

/** Speaks at every moment of a phase, each in a life of its own. */
export async function errorsOf(voice: VoiceModel, known: Knowledge, phase: Phase, kind: Kind) {
  const { part, seconds } = moments[phase];
  const errors: number[] = [];
  for (const second of seconds) errors.push(await errorAfter[kind]({ voice, known, part, second }));
  return errors;
}

/**
 * How far the round that is heard after a question, a pause and a change is from where the person was, in seconds:
 * ahead (skipped) is positive, behind (repeated) is negative. NaN where no round followed.
 */
export const errorAfter = {
  async fact(trial) {
    const { somebody, plan, cut, second } = await cutIn(trial);
    if (Number.isNaN(cut)) return NaN;
    const answer = await somebody.says('how long left');
    // The clock ran on while the question was asked and answered.
    return begins(answer.speech, plan) - (second + (answer.began - cut) / 1000);
  },
  async resume(trial) {
    const { somebody, plan, cut, second } = await cutIn(trial);
    if (Number.isNaN(cut)) return NaN;
    await somebody.says('pause');
    await somebody.waitUntil(cut + 20_000);
    return goIn(await somebody.says('go on'), plan) - second;
  },
  async change(trial) {
    const { somebody, plan, cut, second } = await cutIn(trial);
    return Number.isNaN(cut) ? NaN : goIn(await somebody.says('make it easier'), plan) - second;
  },
} as const satisfies Record<string, (trial: Trial) => Promise<number>>;

type Kind = keyof typeof errorAfter;

/** The second of the plan at which a speech says its first "go", counted from its last "Rest". */
function goIn({ speech }: Playing, plan: VoiceModel): number {
  const [go = NaN] = timesOf('Go', saidBy(speech, plan), plan);
  return begins(speech, plan) + go;
}

/** The wake word falls at its second: the moment of it, NaN where nothing was played by then. */
async function cutIn({ voice, lags, known, part, second }: Trial) {
  const somebody = person(voice, lags);
  const { [part]: playing, round } = await somebody.round(known);
  const plan = plannedFor(round.speech);
  const toEnd = second - ROUND;
  const cut = playing.began + heardAt(toEnd, playing.speech, plan) * 1000;
  if (!Number.isNaN(cut)) await somebody.waitUntil(cut);
  return { somebody, plan, cut, second: toEnd };
}

/** The second of the plan at which a speech begins, counted from the last "Rest". */
const begins = (speech: Utterance, plan: VoiceModel): number => secondAt(0, speech, plan);
