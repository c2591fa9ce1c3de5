import type { Moment } from '../../clock';
import { caption } from '../../caption';
import type { Microphone } from '../../microphone';
import type { Standstill } from '../desk';
import { element } from './element';

/** What the light of an Echo tells. */
type Light = 'asleep' | 'typing' | 'hearing' | 'thinking' | 'speaking' | 'silent' | 'listening' | 'waiting';

/** What the Echo does now: its light, a few words, and the seconds that are left of it. */
export class StateView {
  readonly #scene = element('scene', HTMLElement);
  readonly #word = element('state-word', HTMLElement);
  readonly #seconds = element('state-seconds', HTMLElement);

  follow(microphone: Microphone, now: Moment, standstill: Standstill | undefined): void {
    const { light, words, seconds } = standstill === undefined ? stateOf(microphone, now) : STANDSTILLS[standstill];
    if (this.#scene.dataset.light !== light) this.#scene.dataset.light = light;
    if (this.#word.textContent !== words) this.#word.textContent = words;
    const left = seconds === undefined ? '' : `${seconds} s`;
    if (this.#seconds.textContent !== left) this.#seconds.textContent = left;
  }
}

interface State {
  readonly light: Light;
  readonly words: string;
  readonly seconds?: number | undefined;
}

const STANDSTILLS: Readonly<Record<Standstill, State>> = {
  typing: { light: 'typing', words: 'Time stands still while you type' },
  held: { light: 'waiting', words: 'The clock is held' },
  unplugged: { light: 'asleep', words: 'Unplugged' },
};

function stateOf(microphone: Microphone, now: Moment): State {
  const told = caption(microphone, now);
  const seconds = /(\d+) s$/.exec(told)?.[1];
  const left = seconds === undefined ? undefined : Number(seconds);
  switch (microphone.phase.is) {
    case 'idle':
      return { light: 'asleep', words: 'Asleep' };
    case 'hearing':
      return { light: 'hearing', words: 'Hears you' };
    case 'listening':
      return { light: 'listening', words: 'Listens', seconds: left };
    case 'waiting':
      return { light: 'waiting', words: 'The screen waits', seconds: left };
    case 'speaking':
      if (told === 'thinking') return { light: 'thinking', words: 'Thinks' };
      return left === undefined
        ? { light: 'speaking', words: 'Speaks' }
        : { light: 'silent', words: 'Keeps silent', seconds: left };
  }
}
