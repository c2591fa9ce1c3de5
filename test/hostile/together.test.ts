import fc from 'fast-check';
import type { PersistenceAdapter } from 'ask-sdk-core';
import type { ResponseEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../lambda/skill';
import { memoryStore } from '../../simulator/memoryStore';
import { alexa } from '../support/alexa';
import { anyDeed, anyWait, type Deed } from './support/anyRequest';
import { does } from './support/does';
import { faultsOf } from './support/fine';

type Walk = readonly (readonly [Deed, number])[];

const anyWalk: fc.Arbitrary<Walk> = fc.array(fc.tuple(anyDeed, anyWait), { minLength: 3, maxLength: 12 });

/** A store that answers some turns of the event loop later, never in the order it was asked. */
function slowStore(turns: readonly number[]): PersistenceAdapter {
  const store = memoryStore();
  let asked = 0;
  const late = async <T>(answer: () => Promise<T>): Promise<T> => {
    for (let left = turns[(asked += 1) % turns.length] ?? 0; left > 0; left -= 1) await Promise.resolve();
    return answer();
  };
  return {
    getAttributes: (envelope) => late(() => store.getAttributes(envelope)),
    saveAttributes: (envelope, attributes) => late(() => store.saveAttributes(envelope, attributes)),
    deleteAttributes: (envelope) => late(async () => store.deleteAttributes?.(envelope)),
  };
}

async function answersTo(
  walk: Walk,
  userId: string,
  invoke: ReturnType<typeof createSkill>['invoke'],
): Promise<readonly ResponseEnvelope[]> {
  const person = alexa({ userId, invoke });
  const answers: ResponseEnvelope[] = [];
  for (const [deed, wait] of walk) {
    answers.push(await does(person, deed));
    person.waits(wait);
  }
  return answers;
}

const skillOn = (store: PersistenceAdapter) => createSkill({ store, log: () => undefined }).invoke;

test('people who speak at the same time to one process get what they would get alone', async () => {
  const anyTurns = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 7, maxLength: 7 });
  await fc.assert(
    fc.asyncProperty(fc.array(anyWalk, { minLength: 2, maxLength: 5 }), anyTurns, async (walks, turns) => {
      const crowded = skillOn(slowStore(turns));
      const together = await Promise.all(walks.map((walk, at) => answersTo(walk, `person-${at}`, crowded)));
      const alone = await Promise.all(walks.map((walk, at) => answersTo(walk, `person-${at}`, skillOn(memoryStore()))));
      expect(together).toEqual(alone);
    }),
    { numRuns: 60 },
  );
});

/** A store of which each answer may be an error, before or after it did what it was asked. */
function brokenStore(breaks: readonly ('no' | 'before' | 'after')[]): PersistenceAdapter {
  const store = memoryStore();
  let asked = 0;
  const perhaps = async <T>(answer: () => Promise<T>): Promise<T> => {
    const when = breaks[(asked += 1) % breaks.length];
    if (when === 'before') throw new Error('It is down');
    const value = await answer();
    if (when === 'after') throw new Error('It has gone down');
    return value;
  };
  return {
    getAttributes: (envelope) => perhaps(() => store.getAttributes(envelope)),
    saveAttributes: (envelope, attributes) => perhaps(() => store.saveAttributes(envelope, attributes)),
    deleteAttributes: (envelope) => perhaps(async () => store.deleteAttributes?.(envelope)),
  };
}

test('a store that fails now and then is never heard', async () => {
  const anyBreaks = fc.array(fc.constantFrom('no' as const, 'before' as const, 'after' as const), {
    minLength: 5,
    maxLength: 9,
  });
  await fc.assert(
    fc.asyncProperty(anyWalk, anyBreaks, async (walk, breaks) => {
      for (const answer of await answersTo(walk, 'somebody', skillOn(brokenStore(breaks)))) {
        expect(await faultsOf(answer, { screen: false })).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
