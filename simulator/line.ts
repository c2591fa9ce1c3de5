import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { type Moment, toSeconds } from './clock';
import { type Circumstances, envelope, type Session, type Stamp } from './envelope';
import { type Answer, ask, type Skill } from './skill';

/** The line between one Echo and the skill: its session, and the requests that go through it. */
export class Line {
  #session: Session | undefined;
  #open = false;
  readonly #skill: Skill;
  readonly #nextId: () => string;

  /** `nextId` gives a word nobody has used before. */
  constructor(skill: Skill, nextId: () => string) {
    this.#skill = skill;
    this.#nextId = nextId;
  }

  /** True from the request that opens a session to the response that closes it. */
  get isOpen(): boolean {
    return this.#open;
  }

  /** True while Alexa could still report on a session: it is open, or the skill's own last response closed it. */
  get isKnown(): boolean {
    return this.#session !== undefined;
  }

  open(): void {
    this.#session = { id: `amzn1.echo-api.session.${this.#nextId()}`, isNew: true, attributes: {} };
    this.#open = true;
  }

  close(): void {
    this.#open = false;
  }

  /** The session is over and nothing more will be heard of it. */
  forget(): void {
    this.#open = false;
    this.#session = undefined;
  }

  /** One request of the session as it would be sent; undefined where there is no session. */
  preview(now: Moment, place: Circumstances, request: (stamp: Stamp) => Request): RequestEnvelope | undefined {
    if (!this.#session) return undefined;
    const stamp = {
      requestId: `amzn1.echo-api.request.${this.#nextId()}`,
      timestamp: toSeconds(now),
      locale: 'en-US',
    };
    return envelope(place, this.#session, request(stamp));
  }

  /** Sends one request of the session and keeps the attributes that came back. */
  async send(
    now: Moment,
    place: Circumstances,
    request: (stamp: Stamp) => Request,
  ): Promise<{ request: RequestEnvelope; answer: Answer }> {
    const sent = this.preview(now, place, request);
    if (!this.#session || sent === undefined) throw new Error('there is no session to send a request in');
    const answer = await ask(this.#skill, sent);
    this.#session = { ...this.#session, isNew: false, attributes: answer.response?.sessionAttributes ?? {} };
    return { request: sent, answer };
  }
}
