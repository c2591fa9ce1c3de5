import type { Mention } from './mentions';
import type { Part } from './samples';

/** Words a speaker may put between two slots beyond those of the sample. */
const GAP = 1;

/**
 * Each slot takes the longest value of its type that follows the slot before it, and not too far off; of equals the
 * last, for people correct themselves.
 */
export function fillSlots(parts: readonly Part[], mentions: readonly Mention[]): Map<string, Mention> {
  const slots = new Map<string, Mention>();
  let [after, between] = [0, Infinity];
  for (const part of parts) {
    if ('word' in part) {
      between += 1;
      continue;
    }
    const [longest] = mentions
      .filter(({ type, start }) => type === part.type && start >= after && start - after <= between + GAP)
      .sort((a, b) => b.end - b.start - (a.end - a.start) || b.start - a.start);
    if (longest === undefined) continue;
    slots.set(part.slot, longest);
    [after, between] = [longest.end, 0];
  }
  return slots;
}
