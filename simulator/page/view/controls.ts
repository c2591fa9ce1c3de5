import type { Desk } from '../desk';
import { type DeviceId, devices, isDevice } from '../devices';
import { keep, type Preferences, type Speed } from '../preferences';
import { type Sound } from '../sound/sound';
import { SystemVoice } from '../sound/systemVoice';
import { element } from './element';

interface ControlParts {
  readonly chosen: Preferences;
  readonly desk: Desk;
  readonly sound: Sound;
  /** This device has power now, and a session no more. */
  readonly plugIn: (device: DeviceId) => void;
  /** Nothing is on the screen any more. */
  readonly darken: () => void;
  readonly forget: () => Promise<void>;
  /** Something happened that nobody said. */
  readonly note: (text: string) => void;
}

/**
 * The device, its pace, its sound, its clock, the room it stands in, and its memory. Returns what is to be called in
 * every frame: it shows what can be done now.
 */
export function controls({ chosen, desk, sound, plugIn, darken, forget, note }: ControlParts): () => void {
  let now = chosen;
  const choose = (change: Partial<Preferences>) => {
    now = { ...now, ...change };
    keep(now);
  };
  const onClick = (id: string, act: () => void) => {
    const button = element(id, HTMLButtonElement);
    button.addEventListener('click', act);
    return button;
  };
  window.addEventListener('pagehide', () => {
    choose({ left: desk.pace.now() });
  });

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
      note(`${devices[id].name}: another Echo, just plugged in.`);
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

  const wait = (hour: number, words: string) => () => {
    void desk.waitUntil(hour).then(() => {
      note(words);
    });
  };
  onClick('morning', wait(7, 'The next morning, seven o’clock.'));
  onClick('night', wait(3, 'Three in the morning.'));
  const hold = onClick('hold', () => {
    desk.hold('held', !desk.is('held'));
  });
  const noise = onClick('noise', () => void desk.noise());
  const power = onClick('unplug', () => {
    if (desk.is('unplugged')) {
      desk.plugIn();
      plugIn(now.device);
      note('Plugged in again.');
    } else {
      void desk.unplug().then(() => {
        darken();
        note('Unplugged: nobody is told, and it hears nothing.');
      });
    }
  });
  onClick('forget', () => {
    void forget()
      .then(() => desk.setDevice(now.device))
      .then(() => {
        change(now.device);
      });
  });

  for (const opener of document.querySelectorAll<HTMLElement>('[data-opens]')) {
    opener.addEventListener('click', () => {
      element(opener.dataset.opens ?? '', HTMLDialogElement).showModal();
    });
  }

  const hearing = ['say', 'send', 'microphone'].map((id) => element(id, HTMLElement));
  return () => {
    const unplugged = desk.is('unplugged');
    for (const one of hearing) one.toggleAttribute('disabled', unplugged);
    noise.disabled = !desk.hearsNoise;
    hold.setAttribute('aria-pressed', String(desk.is('held')));
    power.textContent = unplugged ? 'plug in' : 'unplug';
  };
}
