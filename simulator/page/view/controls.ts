import type { Desk, Speed } from '../desk';
import { type DeviceId, devices, isDevice } from '../devices';
import { keep, type Preferences } from '../preferences';
import { type Sound } from '../sound/sound';
import { SystemVoice } from '../sound/systemVoice';
import { element } from './element';

interface ControlParts {
  readonly chosen: Preferences;
  readonly desk: Desk;
  readonly sound: Sound;
  readonly plugIn: (device: DeviceId) => void;
  /** Nothing is on the screen any more. */
  readonly darken: () => void;
  readonly forget: () => Promise<void>;
}

/** The device, its pace, its sound, its clock, the room it stands in, and its memory. */
export function controls({ chosen, desk, sound, plugIn, darken, forget }: ControlParts): void {
  let now = chosen;
  const choose = (change: Partial<Preferences>) => {
    now = { ...now, ...change };
    keep(now);
  };
  const onClick = (id: string, act: () => void) => {
    element(id, HTMLButtonElement).addEventListener('click', act);
  };

  const device = element('device', HTMLSelectElement);
  for (const [id, { name }] of Object.entries(devices)) device.add(new Option(name, id, false, id === chosen.device));
  const change = (id: DeviceId) => {
    element('scene', HTMLElement).dataset.device = devices[id].display ? 'show' : 'speaker';
    plugIn(id);
  };
  device.addEventListener('change', () => {
    if (!isDevice(device.value)) return;
    const id = device.value;
    choose({ device: id });
    void desk.setDevice(id).then(() => {
      change(id);
    });
  });
  change(chosen.device);

  element('speed-fast-name', HTMLElement).textContent = `${desk.fast} times as fast`;
  const speeds = {
    'speed-life': 'life',
    'speed-fast': 'fast',
    'speed-no-silence': 'no silence',
  } as const satisfies Record<string, Speed>;
  for (const [id, speed] of Object.entries(speeds)) {
    element(id, HTMLInputElement).addEventListener('change', () => void desk.setSpeed(speed));
  }

  const muted = (on: boolean) => {
    sound.mute(on);
    element('mute', HTMLButtonElement).setAttribute('aria-pressed', String(on));
  };
  muted(chosen.muted);
  onClick('mute', () => {
    choose({ muted: !now.muted });
    muted(now.muted);
  });

  const voice = element('voice', HTMLSelectElement);
  const offer = () => {
    element('voice-field', HTMLElement).hidden = !SystemVoice.exists;
    const choice = SystemVoice.exists && now.voice === 'system' ? 'system' : 'page';
    voice.value = choice;
    sound.choose(choice);
  };
  offer();
  if ('speechSynthesis' in window) speechSynthesis.onvoiceschanged = offer;
  voice.addEventListener('change', () => {
    choose({ voice: voice.value === 'system' ? 'system' : 'page' });
    offer();
  });

  onClick('morning', () => void desk.waitUntil(7));
  onClick('night', () => void desk.waitUntil(3));
  onClick('noise', () => void desk.noise());
  onClick('unplug', () => {
    void desk.unplug().then(darken);
  });
  onClick('forget', () => {
    void forget()
      .then(() => desk.setDevice(now.device))
      .then(() => {
        change(now.device);
      });
  });
}
