import fc from 'fast-check';
import type { Intent } from 'ask-sdk-model';
import { slotIds } from '../../../lambda/alexa/slotIds';
import { model, type ModelIntent } from '../../../simulator/model';
import { junkTexts } from './junk';

const ids = new Map<string, readonly string[]>(Object.entries(slotIds));

const matched = (id: string) => ({
  resolutionsPerAuthority: [
    { authority: 'ours', status: { code: 'ER_SUCCESS_MATCH' as const }, values: [{ value: { name: id, id } }] },
  ],
});

const numbers = ['0', '1', '2', '3', '7', '60', '999', '?', '-4', 'PT15M', 'P1D', 'PT0S'];

/** What Alexa may put into a slot: an id of ours, a number, something nobody can use, or nothing. */
const anySlot = (name: string, type: string) => {
  const known = fc.constantFrom(...(ids.get(type) ?? numbers));
  return fc.oneof(
    { weight: 6, arbitrary: known.map((id) => ({ name, value: id, resolutions: matched(id) })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...junkTexts).map((value) => ({ name, value, resolutions: matched(value) })),
    },
    { weight: 1, arbitrary: fc.constantFrom(...junkTexts).map((value) => ({ name, value })) },
    { weight: 2, arbitrary: fc.constant({ name }) },
  );
};

const intentLike = ({ name, slots = [] }: ModelIntent): fc.Arbitrary<Intent> =>
  fc.tuple(...slots.map((slot) => anySlot(slot.name, slot.type))).map((filled) => ({
    name,
    confirmationStatus: 'NONE',
    slots: Object.fromEntries(filled.map((slot) => [slot.name, { confirmationStatus: 'NONE' as const, ...slot }])),
  }));

/** Anything anybody could say, as the interaction model passes it on. */
export const anyIntent: fc.Arbitrary<Intent> = fc.oneof(...model.intents.map(intentLike));

/** One thing after another, some seconds apart. */
export type Deed =
  | { readonly does: 'says'; readonly intent: Intent }
  | { readonly does: 'touches'; readonly id: string }
  | { readonly does: 'opens' | 'is quiet' | 'is refused' | 'lets the round end' };

const touches = [
  'pause',
  'goOn',
  'skip',
  'previous',
  'workout',
  'cramp',
  'yes',
  'no',
  'two',
  'calf',
  'heat',
  'constructor',
];

const start = model.intents.filter(({ name }) => name === 'StartWorkoutIntent').map(intentLike);

export const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  // Most of what there is to break is inside a workout.
  { weight: 2, arbitrary: fc.oneof(...start).map((intent) => ({ does: 'says', intent }) as const) },
  { weight: 12, arbitrary: anyIntent.map((intent) => ({ does: 'says', intent }) as const) },
  {
    weight: 2,
    arbitrary: fc
      .oneof(fc.constantFrom(...touches), fc.constantFrom(...junkTexts))
      .map((id) => ({ does: 'touches', id }) as const),
  },
  { weight: 1, arbitrary: fc.constantFrom('opens', 'is quiet', 'is refused').map((does) => ({ does }) as const) },
  { weight: 3, arbitrary: fc.constant({ does: 'lets the round end' } as const) },
);

/** Seconds that go by before something is done: mostly within a round, at times a day. */
export const anyWait = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 460 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 900, 3600, 86_400, 40 * 86_400) },
);
