import type { Slot } from 'ask-sdk-model';
import type { Entry } from './recognise/catalogue';

/** A slot as Alexa sends it where the words said in it mean a value of its type. */
export const matchedSlot = (name: string, type: string, words: string, entry: Entry): Slot => ({
  name,
  value: words,
  confirmationStatus: 'NONE',
  resolutions: {
    resolutionsPerAuthority: [
      {
        authority: `amzn1.er-authority.echo-sdk.leg-wake-up.${type}`,
        status: { code: 'ER_SUCCESS_MATCH' },
        values: [{ value: entry }],
      },
    ],
  },
});

/** The same where the very id was said; whoever tries events cares for nothing else. */
export const slotWithId = (name: string, id: string): Slot => matchedSlot(name, 'any', id, { name: id, id });
