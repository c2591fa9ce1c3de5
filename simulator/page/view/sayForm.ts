import { element } from './element';

/** The text box. Its first letter is the wake word: from then on the world waits for the words. */
export function sayForm(parts: {
  readonly say: (line: string) => void;
  readonly hold: (holds: boolean) => void;
}): void {
  const form = element('say-form', HTMLFormElement);
  const box = element('say', HTMLInputElement);
  const said: string[] = [];
  let back = 0;

  box.addEventListener('input', () => {
    parts.hold(box.value.trim() !== '');
  });
  // As in a terminal: the arrows bring back what was said before.
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
    event.preventDefault();
    back = Math.max(0, Math.min(said.length, back + (event.key === 'ArrowUp' ? 1 : -1)));
    box.value = said.at(said.length - back) ?? '';
    parts.hold(box.value !== '');
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const line = box.value.trim();
    if (line === '') return;
    box.value = '';
    back = 0;
    said.push(line);
    parts.say(line);
    parts.hold(false);
  });
}
