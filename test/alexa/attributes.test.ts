import fc from 'fast-check';
import type { Live } from '../../lambda/domain/conversation/state';
import { NEW_LIVE, NEW_PERSON } from '../../lambda/domain/conversation/state';
import { carriedBy, toAttributes, type Carried } from '../../lambda/alexa/interceptors/attributes';
import { createSkill } from '../../lambda/skill';
import { envelope, launch } from '../../simulator/envelope';
import { readMarks } from '../../lambda/persistence/record/marks';
import { alexa } from '../support/alexa';
import { after, device, wordsOf } from '../persistence/support/device';
import { say, spoken } from '../support/sentences';

const busy: Live = {
  ...NEW_LIVE,
  question: { ask: 'goOn' },
  unheard: { times: 1, at: 1767596400000 },
  waitingSince: 1767596400000,
  session: { ...NEW_LIVE.session, crampSince: 1767596400000, cramps: ['left'], noStretch: true },
};
const carried: Carried = {
  live: busy,
  person: { ...NEW_PERSON, rounds: 12, zone: 'Europe/Berlin' },
  zone: 'Europe/Berlin',
  stored: { kind: 'known', person: NEW_PERSON, marks: readMarks({ revision: 3 }), other: null },
  rests: false,
};

const stamp = { requestId: 'request.1', timestamp: '2026-01-05T07:00:00Z', locale: 'en-US' };
const place = { userId: 'home', personId: undefined, deviceId: 'echo', display: undefined, document: undefined };

/** What the next request of a session with these attributes finds, once they were through JSON. */
const left = (attributes: Record<string, unknown>): Carried | null =>
  carriedBy(envelope(place, { id: 'session', isNew: false, attributes }, launch(stamp)));

const ours = toAttributes(carried, 'a'.repeat(64));

test('what a turn left comes back as it was, whatever stands beside it', () => {
  expect(left(ours)).toEqual(carried);
  expect(left({ ...ours, theirs: 1 })).toEqual(carried);
});

test('the same state is the same attributes, in whatever order its fields came', () => {
  const turned = (thing: object): object => Object.fromEntries(Object.entries(thing).reverse());
  expect(toAttributes({ ...carried, live: Object.assign({}, turned(busy), busy) }, null)).toEqual(
    toAttributes(carried, null),
  );
});

test.each([
  ['nothing', {}],
  ['the form before stamps', { live: busy, person: { version: 2 }, store: 'known' }],
  ['another stamp', { ...ours, stamp: '0123456789abcdef' }],
  ['no stamp', { said: ours['said'] }],
  ['a letter more', { ...ours, said: `${String(ours['said'])} ` }],
  ['one word for another', { ...ours, said: String(ours['said']).replace('goOn', 'what') }],
  ['something else than text', { ...ours, said: [ours['said']] }],
])('%s is dropped whole', (_, attributes) => {
  expect(left(attributes)).toBeNull();
});

test('in the middle of a round, after a release: the place comes out of the record, and nothing else is made up', async () => {
  const person = alexa();
  await person.opens();
  await person.says('StartWorkoutIntent');
  person.waits(200);
  const { session, ...rest } = person.envelopeOf((made) => ({
    ...{ type: 'IntentRequest', dialogState: 'COMPLETED', ...made },
    intent: { name: 'AMAZON.PauseIntent', confirmationStatus: 'NONE', slots: {} },
  }));
  if (session === undefined) throw new TypeError('It is in a session');
  const older = { ...session, attributes: { ...session.attributes, stamp: 'ofanotherversion' } };
  expect(wordsOf(await person.passesOn({ ...rest, session: older }))).toMatch(
    spoken(/^/, say.pausedAt({ move: { exercise: 'band-walk', side: null } })),
  );
});

test('whatever the attributes hold, the skill has an answer', async () => {
  const anything = fc.oneof(fc.jsonValue(), fc.object());
  const attributes = fc.record({ said: anything, stamp: anything, key: anything }, { requiredKeys: [] });
  const skill = createSkill({ store: null, log: () => undefined });
  await fc.assert(
    fc.asyncProperty(
      attributes,
      fc.constantFrom('AMAZON.YesIntent', 'AMAZON.PauseIntent', 'GoOnIntent'),
      async (begun, intent) => {
        expect(wordsOf(await device(skill, {}, begun).says(intent, after(5)))).not.toBe('');
      },
    ),
    { numRuns: 100 },
  );
});
