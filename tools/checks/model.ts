import { fieldsOf, itemsOf, textOf } from './json';

/** An interaction model with its gaps filled: what was left out is empty. */
export interface Model {
  readonly invocationName: string;
  readonly intents: readonly Intent[];
  readonly types: readonly SlotType[];
}

export interface Intent {
  readonly name: string;
  readonly samples: readonly string[];
  readonly slots: readonly { readonly name: string; readonly type: string }[];
}

interface SlotType {
  readonly name: string;
  readonly values: readonly SlotValue[];
}

/** `id` is empty where none was given; `words` are the value and its synonyms. */
interface SlotValue {
  readonly id: string;
  readonly words: readonly string[];
}

export function modelOf(document: unknown): Model {
  const language = fieldsOf(fieldsOf(fieldsOf(document)['interactionModel'])['languageModel']);
  return {
    invocationName: textOf(language['invocationName']),
    intents: itemsOf(language['intents']).map((intent) => ({
      name: textOf(fieldsOf(intent)['name']),
      samples: itemsOf(fieldsOf(intent)['samples']).map(textOf),
      slots: itemsOf(fieldsOf(intent)['slots']).map((slot) => ({
        name: textOf(fieldsOf(slot)['name']),
        type: textOf(fieldsOf(slot)['type']),
      })),
    })),
    types: itemsOf(language['types']).map((type) => ({
      name: textOf(fieldsOf(type)['name']),
      values: itemsOf(fieldsOf(type)['values']).map(valueOf),
    })),
  };
}

function valueOf(value: unknown): SlotValue {
  const name = fieldsOf(fieldsOf(value)['name']);
  return {
    id: textOf(fieldsOf(value)['id']),
    words: [textOf(name['value']), ...itemsOf(name['synonyms']).map(textOf)],
  };
}
