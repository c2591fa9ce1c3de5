import type { Moment } from '../clock';
import { after } from '../clock';
import { speechDelay } from '../../lambda/screen/speechDelay';
import type { DeviceId } from './devices';
import type { Exchange } from '../exchange';
import type { Household } from '../household';
import { householdWith } from './householdWith';
import { next, openingHour } from './hours';
import { OneByOne } from './oneByOne';
import { Pace } from './pace';
import type { Preferences, Speed } from './preferences';
import { Recorder } from '../recorder';
import type { Settings } from './server';
import type { Sound } from './sound/sound';
import { USUAL_VOICE } from '../voice/simulated';
import { type Cue, endOfSilence, walk } from './walk';

/** Why nothing goes on: somebody types, the clock is held, or the Echo has no power. */
export type Standstill = 'typing' | 'held' | 'unplugged';

/** What the page is told. */
export interface Told {
  readonly exchange: (exchange: Exchange) => void;
  /** Something begins to be heard. */
  readonly cue: (cue: Cue) => void;
}

/** The Echo on the desk, in real time: the simulated household, the two clocks, and one thing done after the other. */
export class Desk {
  readonly #settings: Settings;
  readonly #sound: Sound;
  readonly #told: Told;
  readonly zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  readonly pace: Pace;
  #household: Household;
  #recorder: Recorder;
  #speed: Speed = 'life';
  readonly #standstills = new Set<Standstill>();
  #changes: number;
  #heard: Moment;
  readonly #deeds = new OneByOne();

  constructor(settings: Settings, { device, left }: Preferences, sound: Sound, told: Told) {
    this.#settings = settings;
    this.#sound = sound;
    this.#told = told;
    const start = settings.start ?? openingHour(Date.now(), left, this.zone);
    this.#household = this.#plugIn(device, start);
    this.#recorder = this.#recorderOf(device);
    this.#heard = start;
    this.#changes = sound.clock.changes;
    this.pace = new Pace(start, sound.clock.seconds);
  }

  /** How many times as fast as life the fast clock goes. */
  get fast(): number {
    return this.#settings.fast;
  }

  get household(): Household {
    return this.#household;
  }

  /**
   * Why nothing goes on, if nothing does. While somebody types (the first letter is the wake word) time stands still
   * too.
   */
  get standstill(): Standstill | undefined {
    return (['typing', 'held', 'unplugged'] as const).find((why) => this.#standstills.has(why));
  }

  is(why: Standstill): boolean {
    return this.#standstills.has(why);
  }

  get #timeStands(): boolean {
    return this.is('typing') || this.is('held');
  }

  /** Whether a noise would do anything: only an open microphone hears one, or one that is about to open. */
  get hearsNoise(): boolean {
    const { phase, aftermath } = this.#household.here.microphone;
    return phase.is === 'listening' || (phase.is === 'speaking' && aftermath.then === 'ask');
  }

  /** Lets the time pass that has passed. To be called many times a second. */
  tick(): void {
    if (this.#deeds.busy) return;
    if (this.#sound.clock.changes !== this.#changes) this.#repace();
    if (this.#timeStands) {
      this.#sound.follow(this.#household.here.microphone, this.pace);
      return;
    }
    void this.#do(async () => {
      await this.#passTo(this.pace.now());
      const loud =
        this.#speed === 'no silence'
          ? endOfSilence(this.#household.here.microphone, this.#household.clock.now)
          : undefined;
      if (loud === undefined) return;
      await this.#passTo(loud);
      this.#repace();
    });
  }

  /** Says a line: the clock runs again. An Echo without power hears nothing. */
  say(line: string): Promise<void> {
    return this.#do(async () => {
      if (this.is('unplugged')) return;
      this.#standstills.delete('held');
      await this.#recorder.act(line, () => this.#household.say(line));
      this.#repace();
    });
  }

  /** Presses what has this id on the screen. */
  touch(id: string): Promise<void> {
    return this.#do(async () => {
      this.#standstills.delete('held');
      await this.#recorder.act(`!touch ${id}`, async () => {
        await this.#household.here.touch(id);
      });
      this.#repace();
    });
  }

  noise(): Promise<void> {
    return this.#do(() => this.#recorder.act('!noise', () => this.#household.noise()));
  }

  unplug(): Promise<void> {
    return this.#do(() =>
      this.#recorder.act('!unplug', () => {
        this.#standstills.add('unplugged');
        this.#household.here.unplug();
      }),
    );
  }

  plugIn(): void {
    this.#standstills.delete('unplugged');
  }

  /** Stops the clock for a reason, or lets it go on as far as that reason goes. */
  hold(why: 'typing' | 'held', holds: boolean): void {
    if (this.is(why) === holds) return;
    if (holds) this.#standstills.add(why);
    else this.#standstills.delete(why);
    void this.#do(() => {
      this.#repace();
    });
  }

  setSpeed(speed: Speed): Promise<void> {
    return this.#do(() => {
      this.#speed = speed;
      this.#repace();
    });
  }

  /** Another Echo on the same desk, and nothing else changed: the old one is unplugged. */
  setDevice(device: DeviceId): Promise<void> {
    return this.#do(() => {
      this.#standstills.delete('unplugged');
      this.#household = this.#plugIn(device, this.#household.clock.now);
      this.#recorder = this.#recorderOf(device);
      this.#repace();
    });
  }

  /** Waits until it is so many o'clock. */
  waitUntil(hour: number): Promise<void> {
    return this.#do(async () => {
      await this.#passTo(next(hour, this.#household.clock.now, this.zone));
      this.#repace();
    });
  }

  /** What was said and done since this Echo was plugged in, as a script for the terminal. */
  script(): string {
    return this.#recorder.text();
  }

  /** When the document of an exchange begins to move. */
  beginOf({ at }: Exchange): Moment {
    return after(at, this.#settings.startLag - speechDelay);
  }

  #do(work: () => Promise<void> | void): Promise<void> {
    return this.#deeds.do(async () => {
      await work();
      this.#sound.follow(this.#household.here.microphone, this.pace);
    });
  }

  #plugIn(device: DeviceId, start: Moment): Household {
    return householdWith(device, { start, settings: this.#settings, zone: this.zone, report: this.#told.exchange });
  }

  #recorderOf(device: DeviceId): Recorder {
    const { startLag, answerLag, voice = USUAL_VOICE.name } = this.#settings;
    const lags = [`--start-lag ${startLag}`, `--answer-lag ${answerLag}`];
    return new Recorder(this.#household, [`--device ${device}`, `--voice ${voice}`, ...lags]);
  }

  async #passTo(moment: Moment): Promise<void> {
    await walk(this.#household, this.#heard, moment, this.#told.cue);
    this.#heard = Math.max(this.#heard, moment);
  }

  #repace(): void {
    this.#changes = this.#sound.clock.changes;
    this.#heard = this.#household.clock.now;
    this.pace.set(this.#household.clock.now, this.#timeStands ? 0 : this.#speed === 'fast' ? this.#settings.fast : 1);
  }
}
