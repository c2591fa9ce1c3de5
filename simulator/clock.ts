/** A moment of the simulated world: whole milliseconds since 1970, UTC. */
export type Moment = number;

/** The one clock all Echos of a household share. It moves only when somebody moves it. */
export interface Clock {
  now: Moment;
}

/** The moment so many seconds after another, on a whole millisecond. */
export function after(moment: Moment, seconds: number): Moment {
  return moment + Math.round(seconds * 1000);
}

/** As the simulator prints moments: `2026-01-05T07:00:02.500Z`. */
export function toMilliseconds(moment: Moment): string {
  return new Date(moment).toISOString();
}

/** As Alexa stamps requests, in whole seconds, the rest cut off: `2026-01-05T07:00:02Z`. */
export function toSeconds(moment: Moment): string {
  return `${new Date(moment).toISOString().slice(0, 19)}Z`;
}
