import type { PersistenceAdapter } from 'ask-sdk-core';
import type { Directive, Intent, Request, RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import type { LogFields } from '../../lambda/telemetry/log';
import { createSkill } from '../../lambda/skill';
import { ended, envelope, intended, launch, userEvent, type Display, type Stamp } from '../../simulator/envelope';
import { slotWithId } from '../../simulator/matchedSlot';
import { memoryStore } from '../../simulator/memoryStore';

const SHOW: Display = { width: 1280, height: 800, dpi: 160, shape: 'RECTANGLE', mode: 'HUB' };

export interface Surroundings {
  readonly store?: PersistenceAdapter | null;
  readonly screen?: boolean;
  readonly userId?: string;
  readonly now?: () => number;
  /** The skill to speak to, where several people speak to one. */
  readonly invoke?: (envelope: RequestEnvelope) => Promise<ResponseEnvelope>;
}

/** Somebody who speaks to the skill itself, past all recognition: requests as Alexa sends them, on a clock of their own. */
export function alexa({ store = memoryStore(), screen = false, userId = 'somebody', now, invoke }: Surroundings = {}) {
  const lines: LogFields[] = [];
  const log = (fields: LogFields): void => void lines.push(fields);
  const skill = invoke ?? createSkill({ store, log, ...(now ? { now } : {}) }).invoke;
  let at = Date.parse('2026-01-05T07:00:00Z');
  let attributes: Record<string, unknown> = {};
  let requests = 0;
  let isNew = true;
  let document = '';

  const stamp = (): Stamp => ({
    requestId: `request.${userId}.${(requests += 1)}`,
    timestamp: `${new Date(at).toISOString().slice(0, 19)}Z`,
    locale: 'en-US',
  });

  return {
    lines,
    /** Whether a page of ours is on the screen. */
    get showsDocument(): boolean {
      return document !== '';
    },
    /** Seconds pass. */
    waits(seconds: number): void {
      at += seconds * 1000;
    },
    /** The envelope a request would come in, now. */
    envelopeOf(make: (stamp: Stamp) => Request): RequestEnvelope {
      const place = { userId, personId: undefined, deviceId: 'echo', document: undefined };
      return envelope(
        { ...place, display: screen ? SHOW : undefined },
        { id: 'session', isNew, attributes },
        make(stamp()),
      );
    },
    /** An envelope as it is, outside the conversation: what comes of it is not kept. */
    passesOn: (whole: RequestEnvelope): Promise<ResponseEnvelope> => skill(whole),
    async sends(make: (stamp: Stamp) => Request): Promise<ResponseEnvelope> {
      const response = await skill(this.envelopeOf(make));
      document = response.response.directives?.flatMap(tokenOf).at(-1) ?? document;
      attributes = { ...response.sessionAttributes };
      isNew = response.response.shouldEndSession === true;
      if (isNew) attributes = {};
      return response;
    },
    opens(): Promise<ResponseEnvelope> {
      [isNew, attributes] = [true, {}];
      return this.sends(launch);
    },
    says(name: string, slots: Readonly<Record<string, string>> = {}): Promise<ResponseEnvelope> {
      return this.sends((stamp) => intended(stamp, intentOf(name, slots)));
    },
    /** Something on the page that is shown; without one, on a page that is not. */
    touches(id: string): Promise<ResponseEnvelope> {
      return this.sends((stamp) => userEvent(stamp, { token: document, arguments: ['touch', id], source: {} }));
    },
    /** The page that is shown says that its round is over. */
    endsRound(): Promise<ResponseEnvelope> {
      return this.sends((stamp) =>
        userEvent(stamp, { token: document, arguments: ['roundEnd', document], source: {} }),
      );
    },
    async isQuiet(): Promise<ResponseEnvelope> {
      const response = await this.sends((stamp) => ended(stamp, 'EXCEEDED_MAX_REPROMPTS'));
      [isNew, attributes] = [true, {}];
      return response;
    },
    async isRefused(): Promise<ResponseEnvelope> {
      const response = await this.sends((stamp) => ended(stamp, 'ERROR', 'refused'));
      [isNew, attributes] = [true, {}];
      return response;
    },
  };
}

const tokenOf = (directive: Directive): string[] =>
  directive.type === 'Alexa.Presentation.APL.RenderDocument' && directive.token !== undefined ? [directive.token] : [];

/** An intent whose slots resolved to these ids, said in these very words. */
export const intentOf = (name: string, slots: Readonly<Record<string, string>>): Intent => ({
  name,
  confirmationStatus: 'NONE',
  slots: Object.fromEntries(Object.entries(slots).map(([slot, id]) => [slot, slotWithId(slot, id)])),
});
