import { model, type ModelIntent } from '../model';
import { type Entry, valuesOf } from './catalogue';
import { stemOf, wordsOf } from './words';

export type Part = { readonly word: string } | { readonly slot: string; readonly type: string };

/** A sample of the model, taken apart: "i've got a {side} cramp" is i, have, got, a, a slot, cramp. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly Part[];
  /** Where the whole sample was one slot, and this is one of its values word for word. */
  readonly filled: { readonly slot: string; readonly type: string; readonly entry: Entry } | null;
}

export const samples: readonly Sample[] = model.intents.flatMap((intent) =>
  intent.samples.map((text) => ({ intent: intent.name, parts: partsOf(text, intent), filled: null })),
);

/** "{fact}" alone stands for every value of its type, so that one said a little differently is still near to it. */
export const spelledOut: readonly Sample[] = samples.flatMap(({ intent, parts }) => {
  const [only, ...others] = parts;
  if (only === undefined || 'word' in only || others.length > 0) return [];
  return valuesOf(only.type).map(({ entry, stems }) => ({
    intent,
    parts: stems.map((word) => ({ word })),
    filled: { ...only, entry },
  }));
});

function partsOf(text: string, { slots = [] }: ModelIntent): Part[] {
  return text.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return wordsOf(piece).map((word) => ({ word: stemOf(word) }));
    return [{ slot, type: slots.find((one) => one.name === slot)?.type ?? '' }];
  });
}
