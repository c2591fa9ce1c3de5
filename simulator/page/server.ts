import type { RequestEnvelope } from 'ask-sdk-model';
import { isObject } from '../apl/json';
import type { Moment } from '../clock';
import type { Outcome } from '../serve/turn';
import { OutOfReach } from '../skill';
import { type DeviceId, isDevice } from './devices';

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
  /** The Echo that stands there at first; left out: the last one that did. */
  readonly device?: DeviceId;
}

export async function settings(): Promise<Settings> {
  const sent: unknown = await (await reached('/settings')).json();
  if (!isSettings(sent)) throw new OutOfReach('This page is not of the server that runs now. Reload it.');
  return sent;
}

/** The skill, behind the server. Throws an OutOfReach where no answer came. */
export async function askSkill(request: RequestEnvelope, zone: string): Promise<Outcome> {
  const answer = await post('/skill', { request, zone });
  const outcome: unknown = await answer.json();
  if (!isOutcome(outcome)) throw new OutOfReach('The skill returned nothing.');
  return outcome;
}

/** Forgets everything the skill remembers of anybody. */
export async function forget(): Promise<void> {
  await post('/forget', {});
}

async function post(address: string, body: object): Promise<Response> {
  const answer = await reached(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (!answer.ok) throw new OutOfReach(await answer.text());
  return answer;
}

async function reached(address: string, request?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request);
  } catch {
    throw new OutOfReach('The server has stopped. Start it again, then reload.');
  }
}

function isSettings(sent: unknown): sent is Settings {
  if (!isObject(sent) || !['startLag', 'answerLag', 'fast'].every((name) => typeof sent[name] === 'number'))
    return false;
  return sent.device === undefined || isDevice(sent.device);
}

function isOutcome(sent: unknown): sent is Outcome {
  return isObject(sent) && isObject(sent.response) && Array.isArray(sent.faults);
}
