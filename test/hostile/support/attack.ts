import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../../lambda/skill';
import { ConflictError } from '../../../lambda/persistence/record/conflict';
import { cloudWatchLog } from '../../../lambda/telemetry/cloudWatch';
import { chanceFrom, type Chance } from './chance';
import { conversations, isMidway, type Caught } from './conversations';
import { everyRequest } from './everyRequest';
import { mutate } from './mutate';
import { answerFaults, lineFaults, recordFaults } from './sound';

/** What came of some thousand hostile requests. */
export interface Outcome {
  readonly requests: number;
  /** How many of them came in the middle of a conversation. */
  readonly midway: number;
  /** Requests in which a handler threw, and somebody heard the one sentence for that. */
  readonly problems: number;
  /** What was wrong with an answer, a record or a line, and with which request. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  readonly fault: string;
  readonly envelope: unknown;
  readonly record: unknown;
}

/** Requests to a conversation: more would only be more of the same. */
const PER_CONVERSATION = 15;

/** Sends so many broken requests, half of them from the middle of real conversations. The same seed breaks them in the same way. */
export async function attack(seed: number, requests: number): Promise<Outcome> {
  const chance = chanceFrom(seed);
  const caught = await conversations(seed, Math.ceil(requests / PER_CONVERSATION));
  const midways = caught.filter(isMidway);
  const faults: Fault[] = [];
  let [midway, problems] = [0, 0];
  for (let sent = 0; sent < requests; sent += 1) {
    const isFromMidway = sent % 2 === 0;
    midway += isFromMidway ? 1 : 0;
    const one = chance.pick(isFromMidway ? midways : caught);
    const envelope = mutate(isFromMidway ? inSession(one, chance) : opening(one, chance), chance);
    const record = recordFor(one, chance);
    const found = await send(envelope, record, chance);
    problems += found.isProblem ? 1 : 0;
    faults.push(...found.faults.map((fault) => ({ fault, envelope, record })));
  }
  return { requests, midway, problems, faults };
}

const named = { user: { userId: 'amzn1.ask.account.SECRET' }, person: { personId: 'amzn1.ask.person.SECRET' } };

/** A request as it came, or another in its place in the same session. */
function inSession({ envelope }: Caught, chance: Chance): unknown {
  const whole = withNames(envelope);
  return chance.onceIn(3) ? { ...whole, request: { ...envelope.request, ...chance.pick(everyRequest) } } : whole;
}

function opening({ envelope }: Caught, chance: Chance): unknown {
  const { session, ...rest } = withNames(envelope);
  const request = { ...envelope.request, ...chance.pick(everyRequest) };
  // Skill events have no session.
  return { ...rest, request, ...(chance.onceIn(4) ? {} : { session: { ...session, new: true, attributes: {} } }) };
}

function withNames(envelope: RequestEnvelope): RequestEnvelope {
  const system = { ...envelope.context.System, ...named };
  return { ...envelope, context: { ...envelope.context, System: system } };
}

/** What the table gives: mostly what it held, else that broken. */
const recordFor = ({ record }: Caught, chance: Chance): unknown => (chance.onceIn(3) ? record : mutate(record, chance));

/** Lambda hands over whatever it was sent, under this type. */
const isSent = (event: unknown): event is RequestEnvelope => event !== undefined;
const isRecord = (value: unknown): value is Record<string, unknown> => value !== undefined;

async function send(envelope: unknown, record: unknown, chance: Chance) {
  const faults: string[] = [];
  let isProblem = false;
  const log = cloudWatchLog({
    functionName: 'hostile',
    clock: () => 0,
    write(line) {
      isProblem ||= line.includes('"Problems":1');
      faults.push(...lineFaults(line));
    },
  });
  const skill = createSkill({ store: storeOf(record, chance, (kept) => faults.push(...recordFaults(kept))), log });
  if (!isSent(envelope)) throw new TypeError('Nothing cannot be sent');
  try {
    faults.push(...(await answerFaults(await skill.invoke(envelope), envelope)));
  } catch (error) {
    faults.push(`thrown: ${error instanceof Error ? `${error.message} ${error.stack ?? ''}` : String(error)}`);
  }
  return { faults, isProblem };
}

/** A table with one record, that now and then fails. */
function storeOf(record: unknown, chance: Chance, kept: (record: unknown) => void): PersistenceAdapter {
  const fails = chance.onceIn(20);
  const conflicts = chance.onceIn(10);
  return {
    getAttributes: () => (fails || !isRecord(record) ? Promise.reject(new Error('SECRET')) : Promise.resolve(record)),
    saveAttributes(_, attributes) {
      kept(attributes);
      return fails
        ? Promise.reject(new Error('SECRET'))
        : conflicts
          ? Promise.reject(new ConflictError())
          : Promise.resolve();
    },
    deleteAttributes: () => (fails ? Promise.reject(new Error('SECRET')) : Promise.resolve()),
  };
}
