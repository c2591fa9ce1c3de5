import { languageModel } from './languageModel';
import type { Source } from './source';

/** So many levels of brackets get lines of their own: an intent's samples and a type's values, each in one line. */
const DEEPEST = 5;

/**
 * The interaction model as Alexa takes it, a line for each sample and each value: what changes in one shows as one
 * line.
 */
export const modelJson = (source: Source): string =>
  `${laidOut({ interactionModel: { languageModel: languageModel(source) } }, 0)}\n`;

function laidOut(value: unknown, depth: number): string {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return JSON.stringify(value);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  const items = Array.isArray(value)
    ? value.map((item) => laidOut(item, depth + 1))
    : Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}: ${laidOut(item, depth + 1)}`);
  if (items.length === 0) return `${open}${close}`;
  const indent = ' '.repeat(depth);
  return `${open}\n${items.map((item) => `${indent} ${item}`).join(',\n')}\n${indent}${close}`;
}
