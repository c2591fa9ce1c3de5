import { element, made } from './element';

/** A button to be: what is on it, and what it does. */
export interface Choice {
  readonly label: string;
  readonly press: () => void;
}

/**
 * Fills a row with other buttons. Who uses the keyboard keeps the place in the row, and where it empties goes on in the
 * text box.
 */
export function fillRow(row: HTMLElement, className: string, choices: readonly Choice[]): void {
  const focused = [...row.children].indexOf(document.activeElement ?? row);
  row.replaceChildren(
    ...choices.map(({ label, press }) => {
      const button = made('button', className, label);
      button.setAttribute('type', 'button');
      button.addEventListener('click', press);
      return button;
    }),
  );
  row.hidden = choices.length === 0;
  if (focused < 0) return;
  const next = row.children[Math.min(focused, choices.length - 1)];
  (next instanceof HTMLElement ? next : element('say', HTMLElement)).focus();
}
