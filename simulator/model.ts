import file from '../interactionModels/custom/en-US.json';

/** The parts of Alexa's interaction model the simulator reads. */
interface LanguageModel {
  readonly invocationName: string;
  readonly intents: readonly ModelIntent[];
  readonly types: readonly SlotType[];
}

export interface ModelIntent {
  readonly name: string;
  readonly slots?: readonly { readonly name: string; readonly type: string }[];
  readonly samples: readonly string[];
}

interface SlotType {
  readonly name: string;
  readonly values: readonly {
    readonly id: string;
    readonly name: { readonly value: string; readonly synonyms?: readonly string[] };
  }[];
}

/** The model that is uploaded to Alexa, as it is. */
export const model: LanguageModel = file.interactionModel.languageModel;
