import type { Intent, Request, RequestEnvelope } from 'ask-sdk-model';
import { after, type Moment } from './clock';
import { type Circumstances, ended, intended, launch, type Stamp, userEvent } from './envelope';
import { exchange } from './exchange';
import type { EchoParts, Words } from './echoParts';
import { Microphone } from './microphone';
import { invocation } from './invocation';
import { Line } from './line';
import { Screen } from './screen';
import { faultsOfGoodbye, isEmpty, leftBehind, reading } from './reading';
import { timesOf, type Utterance } from './utterance';

/**
 * What becomes of the session when Alexa herself cuts a speech short: a volume, a timer, a drop-in. With `fallback`
 * words reach the skill, and nobody understood them.
 */
export type Cut = 'kept' | 'lost' | 'fallback';

const MISUNDERSTOOD: Intent = { name: 'AMAZON.FallbackIntent', confirmationStatus: 'NONE', slots: {} };

/**
 * One Echo: a loudspeaker, a microphone, perhaps a screen, at most one session. It is driven from outside, moment by
 * moment.
 */
export class Echo {
  readonly #parts: EchoParts;
  readonly #line: Line;
  readonly #screen: Screen | undefined;
  readonly microphone = new Microphone();
  #began: Moment | undefined;
  #go: Moment | undefined;

  constructor(parts: EchoParts) {
    this.#parts = parts;
    this.#line = new Line(parts.skill, parts.nextId);
    this.#screen = parts.display && new Screen(parts.display);
  }

  /** When the latest reply began to be spoken, or will begin. */
  get began(): Moment | undefined {
    return this.#began;
  }

  /** When the latest reply that says "go" says it first. */
  get go(): Moment | undefined {
    return this.#go;
  }

  /** When something happens next that nobody does. */
  get due(): Moment | undefined {
    const moments = [this.microphone.due(this.#now), this.#screen?.due()].filter((moment) => moment !== undefined);
    return moments.length === 0 ? undefined : Math.min(...moments);
  }

  /** Does what is due: first what is over by itself, then what the document sends. */
  async happen(): Promise<void> {
    const over = this.microphone.due(this.#now);
    if (over !== undefined && over <= this.#now) {
      if (this.microphone.pass(this.#now)) await this.#end('', (stamp) => ended(stamp, 'EXCEEDED_MAX_REPROMPTS'));
      return;
    }
    const event = this.#screen?.next();
    if (event) await this.#converse('', 'screen', (stamp) => userEvent(stamp, event));
  }

  /** The wake word, or the first word into an open microphone: whatever is being said stops here. */
  wake(line: string): Words {
    const heard = invocation(line);
    const opens = heard.to === 'launch' || heard.to === 'one-shot';
    const toSkill = opens || this.#line.isOpen;
    this.#screen?.interrupt();
    // Alexa ends one session to open another, and tells nobody.
    if (opens) this.unplug();
    if (toSkill) this.microphone.hear();
    else this.microphone.rest();
    return { line, heard, toSkill };
  }

  /** The words are said and understood: their request. */
  async answer({ line, heard, toSkill }: Words): Promise<void> {
    if (heard.to === 'launch' || heard.to === 'one-shot') this.#line.open();
    if (!toSkill || !this.#line.isOpen || heard.to === 'exit') {
      this.#report({ heard: line, request: null, response: null });
      return;
    }
    await this.#converse(line, 'voice', (stamp) =>
      heard.to === 'launch' ? launch(stamp) : intended(stamp, this.#parts.understand(heard.words)),
    );
  }

  /** "Exit": Alexa ends the session, and the skill only hears of it. */
  async leave({ line }: Words): Promise<void> {
    await this.#end(line, (stamp) => ended(stamp, 'USER_INITIATED'));
  }

  /** Presses a component. False if there is none of that name on the screen. */
  async touch(id: string): Promise<boolean> {
    const events = this.#screen?.touch(id, this.#now);
    for (const event of events ?? []) {
      if (this.#line.isOpen) await this.#converse('', 'screen', (stamp) => userEvent(stamp, event));
    }
    return events !== undefined;
  }

  /** Alexa will not play the last response: nothing of it was heard, and the session ends. */
  async refuse(): Promise<void> {
    if (this.#line.isKnown)
      await this.#end('', (stamp) => ended(stamp, 'ERROR', 'The response was refused by the simulator.'));
  }

  /** Alexa falls into her own speech. The skill is not told. */
  cut(session: Cut): void {
    this.#screen?.interrupt();
    if (session === 'lost') this.unplug();
    else if (session === 'fallback' && this.#line.isOpen) this.microphone.hear();
    else this.microphone.rest();
  }

  /** Words nobody understood reach the skill. */
  async misunderstand(): Promise<void> {
    if (this.#line.isOpen) await this.#converse('', 'voice', (stamp) => intended(stamp, MISUNDERSTOOD));
  }

  /**
   * The request that words nobody understands would be, if they were said so that it is stamped then; undefined without
   * a session.
   */
  unheardAt(moment: Moment): RequestEnvelope | undefined {
    if (!this.#line.isOpen) return undefined;
    return this.#line.preview(moment, this.#place, (stamp) => intended(stamp, MISUNDERSTOOD));
  }

  /** Dark. No end is ever reported. */
  unplug(): void {
    this.#line.forget();
    this.#screen?.clear();
    this.microphone.rest();
  }

  get #now(): Moment {
    return this.#parts.clock.now;
  }

  async #converse(heard: string, by: 'voice' | 'screen', make: (stamp: Stamp) => Request): Promise<void> {
    const documentShown = this.#screen?.document !== undefined;
    const { request, answer } = await this.#line.send(this.#now, this.#place, make);
    const ready = after(this.#now, this.#parts.startLag);
    // Whatever a document made Alexa say since the wake word is over now.
    if (by === 'voice') this.microphone.hear();
    if (answer.response === null) {
      this.#began = ready;
      this.#report({ heard, request, response: null, faults: [answer.fault] });
      if (answer.wasAsked) await this.#end('', (stamp) => ended(stamp, 'ERROR', 'The skill did not answer.'));
      else this.unplug();
      return;
    }
    const { response } = answer.response;
    this.#screen?.obey(response.directives ?? [], ready);
    const { speech, reprompt, aftermath } = reading(response, this.#screen?.document !== undefined, this.#parts);
    if (by === 'screen' && isEmpty(response)) this.microphone.stir(this.#now);
    else {
      const behavior = by === 'screen' ? response.outputSpeech?.playBehavior : undefined;
      const start = this.microphone.reply(speech, aftermath, { now: this.#now, ready }, behavior);
      if (speech !== undefined || by === 'voice') this.#began = start;
      this.#go = this.#goIn(speech, start) ?? this.#go;
    }
    const left = leftBehind(this.microphone.aftermath);
    if (left.session === 'ended') {
      this.#line.close();
      this.#screen?.clear();
    }
    const faults = await this.#parts.violations(answer.raw, { screen: this.#screen !== undefined, documentShown });
    this.#report({ heard, request, response: answer.response, speech, reprompt, ...left, faults });
    if ((speech?.seconds ?? 0) > this.#parts.longest.speech) await this.refuse();
  }

  #goIn(speech: Utterance | undefined, start: Moment): Moment | undefined {
    const [second] = speech === undefined ? [] : timesOf('Go', speech, this.#parts.voice);
    return second === undefined ? undefined : after(start, second);
  }

  async #end(heard: string, make: (stamp: Stamp) => Request): Promise<void> {
    const { request, answer } = await this.#line.send(this.#now, this.#place, make);
    this.unplug();
    const faults = answer.response ? faultsOfGoodbye(answer.response.response) : [answer.fault];
    this.#report({ heard, request, response: answer.response, faults });
  }

  get #place(): Circumstances {
    const { who, deviceId, display } = this.#parts;
    return { ...who(), deviceId, display, document: this.#screen?.document };
  }

  #report(told: Parameters<typeof exchange>[1]): void {
    this.#parts.report(exchange(this.#now, told));
  }
}
