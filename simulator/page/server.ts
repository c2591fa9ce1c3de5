import type { RequestEnvelope } from 'ask-sdk-model';
import { isObject } from '../apl/json';
import type { Moment } from '../clock';
import type { Outcome } from '../serve/turn';

/** What the server was started with. */
export interface Settings {
  /** When the clock starts; null: now. */
  readonly start: Moment | null;
  /** Seconds from a request to the first sound of its answer. */
  readonly startLag: number;
  /** Seconds from the wake word to the stamp of its request. */
  readonly answerLag: number;
  /** The voice's name; left out: the usual one. */
  readonly voice?: string;
  /** How many times as fast as life the fast clock goes. */
  readonly fast: number;
}

export async function settings(): Promise<Settings> {
  const sent: unknown = await (await fetch('/settings')).json();
  if (!isSettings(sent)) throw new Error('The server sent no settings.');
  return sent;
}

/** The skill, behind the server. Throws what it threw. */
export async function askSkill(request: RequestEnvelope, zone: string): Promise<Outcome> {
  const answer = await post('/skill', { request, zone });
  const outcome: unknown = await answer.json();
  if (!isOutcome(outcome)) throw new Error('The skill returned nothing.');
  return outcome;
}

/** Forgets everything the skill remembers of anybody. */
export async function forget(): Promise<void> {
  await post('/forget', {});
}

async function post(address: string, body: object): Promise<Response> {
  const answer = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return answer;
}

function isSettings(sent: unknown): sent is Settings {
  return isObject(sent) && ['startLag', 'answerLag', 'fast'].every((name) => typeof sent[name] === 'number');
}

function isOutcome(sent: unknown): sent is Outcome {
  return isObject(sent) && isObject(sent.response) && Array.isArray(sent.faults);
}
