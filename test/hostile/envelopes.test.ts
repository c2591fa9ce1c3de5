import fc from 'fast-check';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import { ended, intended, launch, userEvent } from '../../simulator/envelope';
import { memoryStore } from '../../simulator/memoryStore';
import { alexa } from '../support/alexa';
import { anyIntent } from './support/anyRequest';
import { faultsOf } from './support/fine';
import { junk, junkTexts } from './support/junk';
import { GONE, pathsOf, withValue, type Path } from './support/paths';

const skill = createSkill({ store: memoryStore(), log: () => undefined });

/** Lambda hands over whatever it was sent, under this type. */
const isSent = (event: unknown): event is RequestEnvelope => event !== undefined;

async function isFine(event: unknown): Promise<void> {
  if (!isSent(event)) throw new TypeError('Nothing cannot be sent');
  const response = await skill.invoke(event);
  const screen = JSON.stringify(event).includes('Alexa.Presentation.APL');
  expect(await faultsOf(response, { screen, documentShown: screen })).toEqual([]);
}

/** An envelope of each kind, in the middle of something. */
async function samples(): Promise<readonly (readonly [string, RequestEnvelope])[]> {
  const person = alexa({ screen: true });
  await person.opens();
  await person.says('StartWorkoutIntent', { times: '2' });
  person.waits(100);
  const coached = alexa();
  await coached.opens();
  await coached.says('CrampIntent', { muscle: 'calf' });
  const slots = { workout: { name: 'workout', value: 'x', confirmationStatus: 'NONE' as const } };
  const start = { name: 'StartWorkoutIntent', confirmationStatus: 'NONE' as const, slots };
  return [
    ['a launch', alexa().envelopeOf(launch)],
    ['words in a round', person.envelopeOf((stamp) => intended(stamp, start))],
    [
      'a touch in a round',
      person.envelopeOf((stamp) => userEvent(stamp, { token: 't', arguments: ['touch', 'pause'], source: {} })),
    ],
    ['silence in a round', person.envelopeOf((stamp) => ended(stamp, 'EXCEEDED_MAX_REPROMPTS'))],
    ['a yes to the coach', coached.envelopeOf((stamp) => intended(stamp, { ...start, name: 'AMAZON.YesIntent' }))],
  ];
}

/** Inside the session's attributes there are hundreds of paths: those are drawn by chance, below. */
const isOutside = (path: Path): boolean => path.length > 0 && (!path.includes('attributes') || path.length < 5);

test('each field of an envelope missing, or anything else instead: always an answer that Alexa takes', async () => {
  let turn = 0;
  for (const [, sample] of await samples()) {
    for (const path of pathsOf(sample).filter(isOutside)) {
      // Everything everywhere would take minutes; in turn, each field meets some and each value many fields.
      const some = [0, 1, 2].map(() => junk[(turn += 1) % junk.length]);
      for (const value of [GONE, null, ...some]) await isFine(withValue(sample, path, value));
    }
  }
});

test('what the session carries is broken anywhere: always an answer that Alexa takes', async () => {
  const mid = (await samples()).map(([, sample]) => sample);
  const anyBreak = fc.tuple(fc.nat(), fc.constantFrom(GONE, ...junk));
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...mid),
      fc.array(anyBreak, { minLength: 1, maxLength: 4 }),
      anyIntent,
      async (sample, breaks, intent) => {
        const stamp = { requestId: 'r', timestamp: sample.request.timestamp, locale: 'en-US' };
        const broken = breaks.reduce<unknown>(
          (event, [which, value]) => {
            const paths = pathsOf(event).filter((path) => path[1] === 'attributes');
            return withValue(event, paths[which % Math.max(1, paths.length)] ?? ['session'], value);
          },
          { ...sample, request: intended(stamp, intent) },
        );
        await isFine(broken);
      },
    ),
    { numRuns: 400 },
  );
});

test('any JSON at all: always an answer', async () => {
  await fc.assert(fc.asyncProperty(fc.jsonValue({ maxDepth: 6 }), isFine), { numRuns: 200 });
  await fc.assert(
    fc.asyncProperty(fc.record({ request: fc.jsonValue(), session: fc.jsonValue(), context: fc.jsonValue() }), isFine),
    { numRuns: 200 },
  );
});

test('any text as the name of an intent, a slot, a touch, a locale or a page: always an answer that Alexa takes', async () => {
  const person = alexa({ screen: true });
  await person.opens();
  for (const text of junkTexts) {
    const slots = Object.fromEntries([[text, { name: text, value: text, confirmationStatus: 'NONE' as const }]]);
    const intent = { name: text, confirmationStatus: 'NONE' as const, slots };
    await isFine(person.envelopeOf((stamp) => intended(stamp, intent)));
    await isFine(person.envelopeOf((stamp) => intended(stamp, { ...intent, name: 'StartWorkoutIntent' })));
    await isFine(person.envelopeOf((stamp) => launch({ ...stamp, locale: text })));
    await isFine(person.envelopeOf((stamp) => launch({ ...stamp, timestamp: text })));
    for (const args of [[text], ['touch', text], ['roundEnd', text]]) {
      await isFine(person.envelopeOf((stamp) => userEvent(stamp, { token: text, arguments: args, source: {} })));
    }
  }
});
