import { element } from './element';

/** How long the button says that it has copied, in milliseconds. */
const SAYS_SO = 2000;

/** The button that copies the conversation as a script for the terminal. */
export function copyScript(script: () => string): void {
  const button = element('copy-script', HTMLButtonElement);
  const name = button.textContent;
  button.addEventListener('click', () => {
    void navigator.clipboard.writeText(script()).then(() => {
      button.textContent = 'Copied';
      window.setTimeout(() => {
        button.textContent = name;
      }, SAYS_SO);
    });
  });
}
