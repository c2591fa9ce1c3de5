import type { RequestEnvelope } from 'ask-sdk-model';
import { after, type Clock, type Moment } from './clock';
import { type Cut, Echo } from './echo';
import { ANY_LENGTH, type EchoParts } from './echoParts';
import type { Decided, Exchange } from './exchange';
import { USUAL_VOICE } from './voice/simulated';

/** What a household is made of; see `EchoParts` for the rest. */
interface HouseholdParts
  extends
    Pick<EchoParts, 'skill' | 'understand' | 'violations' | 'startLag' | 'display' | 'report'>,
    Partial<Pick<EchoParts, 'voice' | 'longest'>> {
  readonly start: Moment;
  /** Seconds from the wake word to the stamp of its request. */
  readonly answerLag: number;
  /** What the skill decided last; left out, nobody knows. */
  readonly decided?: () => Decided | null;
  /** The scene in which a request would be heard, without any trace of it; left out, nobody knows. */
  readonly sceneOf?: (request: RequestEnvelope) => Promise<string | null>;
  /** Tells households apart: one household, one person. */
  readonly number: number;
}

/** A household with its Echos and one clock. Somebody stands at one of them and speaks. */
export class Household {
  readonly clock: Clock;
  /** Whose voice is recognised. */
  person: string | undefined;
  /** Where its Echos think they are. */
  zone: string | undefined;
  readonly #parts: HouseholdParts;
  readonly #echos = new Map<string, Echo>();
  #here: Echo;
  #ids = 0;
  #latest: Exchange | undefined;
  #latestSpoken: Exchange | undefined;

  constructor({ report, ...parts }: HouseholdParts) {
    this.#parts = {
      ...parts,
      report: (reported) => {
        const exchange = { ...reported, decided: reported.request && (parts.decided?.() ?? null) };
        this.#latest = exchange;
        if (exchange.speech !== undefined) this.#latestSpoken = exchange;
        report(exchange);
      },
    };
    this.clock = { now: parts.start };
    this.#here = this.#echo(`echo-${parts.number}`);
  }

  /** The Echo that hears what is said. */
  get here(): Echo {
    return this.#here;
  }

  /** The latest exchange of any Echo. */
  get latest(): Exchange | undefined {
    return this.#latest;
  }

  /** The latest one that was answered with a speech. */
  get latestSpoken(): Exchange | undefined {
    return this.#latestSpoken;
  }

  /** Where a word said now to the Echo here would be heard; null where no session is open. */
  async scene(): Promise<string | null> {
    const { answerLag, sceneOf } = this.#parts;
    const request = this.#here.unheardAt(after(this.clock.now, answerLag));
    return request === undefined || sceneOf === undefined ? null : sceneOf(request);
  }

  /** Walks to another Echo; the one left behind goes on. */
  walkTo(name: string): void {
    this.#here = this.#echo(name);
  }

  /** Lets time pass, with all that happens by itself on the way. */
  async advance(to: Moment): Promise<void> {
    for (let next = this.#nextDue(to); next; next = this.#nextDue(to)) {
      this.clock.now = Math.max(this.clock.now, next.due);
      await next.echo.happen();
    }
    this.clock.now = Math.max(this.clock.now, to);
  }

  /** Lets time pass until nothing is being said, reprompt included. */
  async untilQuiet(): Promise<void> {
    await this.#untilSaid();
  }

  /** Nobody speaks: the speech is heard to its end, then the seconds pass. A reprompt belongs to the silence. */
  async keepQuiet(seconds: number): Promise<void> {
    await this.#untilSaid('speech');
    await this.advance(after(this.clock.now, seconds));
  }

  /** Says a line now. The clock is then at the stamp of its request. */
  async say(line: string): Promise<void> {
    const echo = this.#here;
    const words = echo.wake(line);
    if (words.toSkill && words.heard.to === 'exit') {
      await echo.leave(words);
      return;
    }
    await this.advance(after(this.clock.now, this.#parts.answerLag));
    await echo.answer(words);
  }

  /** Alexa herself cuts the speech short. Words that reach the skill all the same take as long as any. */
  async cut(session: Cut): Promise<void> {
    const echo = this.#here;
    echo.cut(session);
    if (session !== 'fallback') return;
    await this.advance(after(this.clock.now, this.#parts.answerLag));
    await echo.misunderstand();
  }

  /** Noise at the Echo here. */
  async noise(): Promise<void> {
    this.#here.microphone.noise(this.clock.now);
    await this.advance(this.clock.now);
  }

  /** The moment so long after the first "go" of the latest reply that says it, on the Echo here. */
  sinceGo(seconds: number): Moment | undefined {
    const { go } = this.#here;
    return go === undefined ? undefined : after(go, seconds);
  }

  /**
   * The moment so long after the latest reply began: of the Echo here, or of any where this one has said nothing yet.
   */
  sinceReply(seconds: number): Moment | undefined {
    const others = [...this.#echos.values()].map(({ began }) => began).filter((began) => began !== undefined);
    const began = this.#here.began ?? (others.length === 0 ? undefined : Math.max(...others));
    return began === undefined ? undefined : after(began, seconds);
  }

  async #untilSaid(leg?: 'speech'): Promise<void> {
    await this.advance(this.clock.now);
    for (let end = this.#end(leg); end > this.clock.now; end = this.#end(leg)) await this.advance(end);
  }

  #end(leg?: 'speech'): Moment {
    return this.#here.microphone.quietAt(this.clock.now, leg);
  }

  #nextDue(to: Moment): { readonly echo: Echo; readonly due: Moment } | undefined {
    let first: { readonly echo: Echo; readonly due: Moment } | undefined;
    for (const echo of this.#echos.values()) {
      const { due } = echo;
      if (due !== undefined && due <= to && (!first || due < first.due)) first = { echo, due };
    }
    return first;
  }

  #echo(name: string): Echo {
    const known = this.#echos.get(name);
    if (known) return known;
    const { number, start } = this.#parts;
    const echo = new Echo({
      voice: USUAL_VOICE.model,
      longest: ANY_LENGTH,
      ...this.#parts,
      clock: this.clock,
      deviceId: `amzn1.ask.device.${name}`,
      who: () => ({
        userId: `amzn1.ask.account.${number}`,
        personId: this.person === undefined ? undefined : `amzn1.ask.person.${this.person}`,
      }),
      nextId: () => `${number}.${start.toString(36)}.${(this.#ids += 1)}`,
    });
    this.#echos.set(name, echo);
    return echo;
  }
}
