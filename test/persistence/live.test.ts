import fc from 'fast-check';
import { liveFrom } from '../../lambda/alexa/interceptors/live';
import { NEW_LIVE, type Live } from '../../lambda/domain/conversation/state';
import { createSkill } from '../../lambda/skill';
import { after, device, wordsOf } from './support/device';

const busy: Live = {
  ...NEW_LIVE,
  question: { ask: 'goOn' },
  said: {
    kind: 'talk',
    acts: [{ say: 'stillHere' }],
    end: { kind: 'ask', question: { ask: 'goOn' }, silence: { kind: 'words', acts: [], again: null } },
    soft: false,
  },
  unheard: 1,
  waitingSince: 1767596400000,
  topic: { kind: 'howTo', exercise: 'squat', stretch: null },
  session: {
    ...NEW_LIVE.session,
    crampSince: 1767596400000,
    cramps: ['left'],
    noStretch: true,
    tooFast: 1,
    night: true,
  },
  forgetRequested: false,
};

const json = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what a session left in its attributes comes back as it was', () => {
  expect(liveFrom(json(busy))).toEqual(busy);
  expect(liveFrom(json(NEW_LIVE))).toEqual(NEW_LIVE);
});

test.each([
  ['nothing', undefined],
  ['a text', 'live'],
  ['an older form', { asked: 'what' }],
  ['a question nobody asks', { ...busy, question: { ask: 'name' } }],
  ['a question by a key of the language', { ...busy, question: { ask: 'constructor' } }],
  ['something said that nobody says', { ...busy, said: { ...busy.said, acts: [{ say: 'hello' }] } }],
  ['something said without an end', { ...busy, said: { kind: 'talk', acts: [] } }],
  ['a topic nobody has', { ...busy, topic: { kind: 'weather' } }],
  ['no facts', { ...busy, session: undefined }],
])('%s is as if nothing had been said', (_, stored) => {
  expect(liveFrom(stored)).toEqual(NEW_LIVE);
});

test('whatever the attributes hold, the skill has an answer', async () => {
  const anything = fc.oneof(fc.jsonValue(), fc.object());
  const attributes = fc.record(
    {
      live: fc.oneof(anything, fc.record({ question: anything, said: anything, topic: anything })),
      person: anything,
      key: anything,
    },
    { requiredKeys: [] },
  );
  const skill = createSkill({ store: null, log: () => undefined });
  await fc.assert(
    fc.asyncProperty(
      attributes,
      fc.constantFrom('AMAZON.YesIntent', 'AMAZON.PauseIntent', 'GoOnIntent'),
      async (left, intent) => {
        expect(wordsOf(await device(skill, {}, left).says(intent, after(5)))).not.toBe('');
      },
    ),
    { numRuns: 100 },
  );
});
