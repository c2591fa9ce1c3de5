import type { Moment } from '../clock';
import { after } from '../clock';
import { screenLead } from '../../lambda/screen/lead';
import type { DeviceId } from './devices';
import type { Exchange } from '../exchange';
import type { Household } from '../household';
import { householdWith } from './householdWith';
import { next } from './hours';
import { OneByOne } from './oneByOne';
import { Pace } from './pace';
import { Recorder } from '../recorder';
import type { Settings } from './server';
import type { Sound } from './sound/sound';
import { USUAL_VOICE } from '../voice/simulated';
import { type Cue, endOfSilence, walk } from './walk';

/** How the page's time goes: as in life, fast, or as in life without its silences. */
export type Speed = 'life' | 'fast' | 'no silence';

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
  #held = false;
  #changes: number;
  #heard: Moment;
  readonly #deeds = new OneByOne();

  constructor(settings: Settings, device: DeviceId, sound: Sound, told: Told) {
    this.#settings = settings;
    this.#sound = sound;
    this.#told = told;
    const start = settings.start ?? Date.now();
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

  /** True while somebody types: the first letter is the wake word, and time stands still until the words are said. */
  get held(): boolean {
    return this.#held;
  }

  /** Lets the time pass that has passed. To be called many times a second. */
  tick(): void {
    if (this.#deeds.busy) return;
    if (this.#sound.clock.changes !== this.#changes) this.#repace();
    if (this.#held) {
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

  say(line: string): Promise<void> {
    return this.#do(async () => {
      await this.#recorder.act(line, () => this.#household.say(line));
      this.#repace();
    });
  }

  /** Presses what has this id on the screen. */
  touch(id: string): Promise<void> {
    return this.#do(async () => {
      await this.#recorder.act(`!touch ${id}`, async () => {
        await this.#household.here.touch(id);
      });
    });
  }

  noise(): Promise<void> {
    return this.#do(() => this.#recorder.act('!noise', () => this.#household.noise()));
  }

  unplug(): Promise<void> {
    return this.#do(() =>
      this.#recorder.act('!unplug', () => {
        this.#household.here.unplug();
      }),
    );
  }

  hold(held: boolean): void {
    if (this.#held === held) return;
    this.#held = held;
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
    return after(at, this.#settings.startLag - screenLead);
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
    this.pace.set(this.#household.clock.now, this.#held ? 0 : this.#speed === 'fast' ? this.#settings.fast : 1);
  }
}
