import type { Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { ended, envelope, intended, launch, type Stamp } from '../../../simulator/envelope';
import { ask } from '../../../simulator/skill';

interface Skill {
  readonly invoke: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}

interface Owner {
  readonly userId?: string;
  /** Whose voice is recognised; it may change from request to request. */
  personId?: string | undefined;
}

/** "2026-01-05T07:00:00Z", some seconds later. */
const MORNING = '2026-01-05T07:00:00Z';
export const after = (seconds: number, from = MORNING): string =>
  new Date(Date.parse(from) + seconds * 1000).toISOString();

/** An Echo that carries its session's attributes from response to request, as JSON; `begun` is a session already open. */
export function device(skill: Skill, owner: Owner = {}, begun: Record<string, unknown> = {}) {
  let attributes = begun;
  let requests = 0;

  async function send(isNew: boolean, at: string, request: (stamp: Stamp) => Request): Promise<ResponseEnvelope> {
    requests += 1;
    const place = {
      userId: owner.userId ?? 'amzn1.ask.account.home',
      personId: owner.personId,
      deviceId: 'amzn1.ask.device.kitchen',
      display: undefined,
      document: undefined,
    };
    const stamp = { requestId: `request-${requests}`, timestamp: at, locale: 'en-US' };
    const whole = envelope(place, { id: 'session', isNew, attributes }, request(stamp));
    const answer = await ask((one) => skill.invoke(one), whole);
    if (answer.response === null) throw new Error(answer.fault);
    attributes = answer.response.sessionAttributes ?? {};
    return answer.response;
  }

  return {
    owner,
    get attributes() {
      return attributes;
    },
    opens(at: string) {
      attributes = {};
      return send(true, at, launch);
    },
    /** Opens with a workout: "ask leg wake up for one round"; or asks for one in the session at hand. */
    starts(at: string, { opens = true, rounds = 1 } = {}) {
      if (opens) attributes = {};
      return send(opens, at, (stamp) => intended(stamp, startIntent(rounds)));
    },
    says: (intent: string, at: string) =>
      send(false, at, (stamp) => intended(stamp, { name: intent, confirmationStatus: 'NONE', slots: {} })),
    /** Anything else, in the session at hand. */
    sends: (at: string, request: (stamp: Stamp) => Request) => send(false, at, request),
    ends: (reason: 'USER_INITIATED' | 'EXCEEDED_MAX_REPROMPTS', at: string) =>
      send(false, at, (stamp) => ended(stamp, reason)),
  };
}

const startIntent = (rounds: number) => ({
  name: 'StartWorkoutIntent',
  confirmationStatus: 'NONE' as const,
  slots: { rounds: { name: 'rounds', value: String(rounds), confirmationStatus: 'NONE' as const } },
});

/** What is said, without its tags. */
export const wordsOf = ({ response: { outputSpeech } }: ResponseEnvelope): string =>
  outputSpeech?.type === 'SSML'
    ? outputSpeech.ssml
        .replace(/<[^>]*>/g, ' ')
        .replace(/\s+/g, ' ')
        .trim()
    : '';

/** Seconds from the request to the end of a round somebody asked for who is new here, and of one they know. */
export const FIRST_ROUND = 500;
