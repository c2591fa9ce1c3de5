import { readFileSync } from 'node:fs';
import { stackRules } from '../../../tools/checks/stackRules';
import { templateOf } from '../../../tools/checks/template';

export const stackFile = 'infrastructure/skill.yaml';
export const stackText = readFileSync(stackFile, 'utf8');

/** What our own rules find in a template's text. */
export function faultsIn(text: string): string[] {
  const template = templateOf(text);
  return stackRules.flatMap(({ name, check }) => check(template).map((fault) => `${name}: ${fault}`));
}

/** The template with one thing in it replaced, wherever it is. */
export function broken(from: string, to: string): string {
  if (!stackText.includes(from)) throw new Error(`nothing to break: ${from}`);
  return stackText.replaceAll(from, () => to);
}
