import fc from 'fast-check';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { slotIds } from '../../lambda/alexa/slotIds';
import model from '../../interactionModels/custom/en-US.json';
import { violations } from '../../simulator/validate';
import { alexa } from '../support/alexa';

type Slots = Readonly<Record<string, string>>;

const idsOf: Readonly<Record<string, readonly string[]>> = {
  ...slotIds,
  'AMAZON.NUMBER': ['1', '2', '3', '7', '40', '?'],
  'AMAZON.DURATION': ['PT5M', 'PT1H', '?'],
};

/** What is heard in a slot: one of its ids, or nothing. */
const heardIn = (type: string) => fc.option(fc.constantFrom(...(idsOf[type] ?? ['?'])), { nil: undefined, freq: 2 });

const intents = model.interactionModel.languageModel.intents.map(({ name, slots = [] }) =>
  fc
    .record(Object.fromEntries(slots.map((slot) => [slot.name, heardIn(slot.type)])))
    .map((heard) => ({ name, slots: definedIn(heard) })),
);

function definedIn(heard: Readonly<Record<string, string | undefined>>): Slots {
  const said: [string, string][] = [];
  for (const [slot, id] of Object.entries(heard)) if (id !== undefined) said.push([slot, id]);
  return Object.fromEntries(said);
}

/** Something that reaches the skill, so many seconds after what came before it. */
const happening = fc.record({
  after: fc.integer({ min: 1, max: 600 }),
  what: fc.oneof(
    { weight: 12, arbitrary: fc.oneof(...intents) },
    { weight: 2, arbitrary: fc.record({ touch: fc.constantFrom('pause', 'goOn', 'skip', 'two', 'no', 'heat', '?') }) },
    { weight: 2, arbitrary: fc.constantFrom('opens', 'isQuiet', 'isRefused', 'endsRound') },
  ),
});

const conversation = fc.array(happening, { minLength: 1, maxLength: 10 });
type Happening = typeof conversation extends fc.Arbitrary<infer T extends readonly unknown[]> ? T[number] : never;

const shows = ({ response }: ResponseEnvelope): boolean =>
  response.directives?.some(({ type }) => type === 'Alexa.Presentation.APL.RenderDocument') ?? false;

/** Holds a whole conversation, and returns everything that Alexa or our own manners hold against a response. */
async function faultsIn(happenings: readonly Happening[], screen: boolean): Promise<string[]> {
  const someone = alexa({ screen });
  const faults: string[] = [];
  let documentShown = false;
  const heard = async (response: ResponseEnvelope): Promise<void> => {
    faults.push(...(await violations(response, { screen, documentShown })));
    documentShown = response.response.shouldEndSession !== true && (documentShown || shows(response));
  };
  await heard(await someone.opens());
  for (const { after, what } of happenings) {
    someone.waits(after);
    if (typeof what === 'string' && what !== 'endsRound') documentShown = false;
    if (what === 'endsRound') await heard(await someone.endsRound());
    else if (what === 'opens') await heard(await someone.opens());
    else if (what === 'isQuiet') await heard(await someone.isQuiet());
    else if (what === 'isRefused') await heard(await someone.isRefused());
    else if ('touch' in what) await heard(await someone.touches(what.touch));
    else await heard(await someone.says(what.name, what.slots));
  }
  return faults;
}

test.each([
  ['a speaker', false],
  ['a screen', true],
])(
  'on %s whatever is said is answered as Alexa takes it, with a question exactly where she listens',
  async (_, screen) => {
    await fc.assert(
      fc.asyncProperty(conversation, async (happenings) => {
        expect(await faultsIn(happenings, screen)).toEqual([]);
      }),
      { numRuns: 40 },
    );
  },
);
