import { model, type ModelIntent } from '../model';
import { stemOf, wordsOf } from './words';

export type Part = { readonly word: string } | { readonly slot: string; readonly type: string };

/** A sample of the model, taken apart: "i've got a {side} cramp" is i, have, got, a, a slot, cramp. */
export interface Sample {
  readonly intent: string;
  readonly parts: readonly Part[];
}

export const samples: readonly Sample[] = model.intents.flatMap((intent) =>
  intent.samples.map((text) => ({ intent: intent.name, parts: partsOf(text, intent) })),
);

function partsOf(text: string, { slots = [] }: ModelIntent): Part[] {
  return text.split(/(\{\w+\})/).flatMap((piece): Part[] => {
    const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
    if (slot === undefined) return wordsOf(piece).map((word) => ({ word: stemOf(word) }));
    return [{ slot, type: slots.find((one) => one.name === slot)?.type ?? '' }];
  });
}
