import type { Moment } from '../clock';
import { type DeviceId, isDevice } from './devices';
import type { VoiceChoice } from './sound/sound';

/** How the page's time goes: as in life, fast, or as in life without its silences. */
export type Speed = 'life' | 'fast' | 'no silence';

/** What somebody chose on this page. */
export interface Preferences {
  readonly device: DeviceId;
  readonly speed: Speed;
  readonly muted: boolean;
  readonly voice: VoiceChoice;
  /** When the page's clock was last seen. */
  readonly left: Moment | undefined;
}

const KEY = 'echo-on-your-desk';

/**
 * What was chosen the last time. How fast time goes is not kept: a page that opens at four times life's speed
 * surprises.
 */
export function preferences(): Preferences {
  const kept = read();
  const { device, muted, voice, left }: Partial<Record<keyof Preferences, unknown>> =
    typeof kept === 'object' ? { ...kept } : {};
  return {
    device: isDevice(device) ? device : 'show8',
    speed: 'life',
    muted: muted === true,
    voice: voice === 'system' ? 'system' : 'page',
    left: typeof left === 'number' ? left : undefined,
  };
}

export function keep(chosen: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(chosen));
  } catch {
    // A browser that keeps nothing begins anew each time.
  }
}

function read(): unknown {
  try {
    return JSON.parse(localStorage.getItem(KEY) ?? '{}');
  } catch {
    return {};
  }
}
