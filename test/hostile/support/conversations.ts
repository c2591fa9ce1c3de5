import fc from 'fast-check';
import type { RequestEnvelope } from 'ask-sdk-model';
import { createSkill } from '../../../lambda/skill';
import { memoryStore } from '../../../simulator/memoryStore';
import { alexa } from '../../support/alexa';
import { anyDeed, anyWait } from './anyRequest';
import { does } from './does';

/** A request as Alexa really sent it in some conversation, and the record that lay in the table then. */
export interface Caught {
  readonly envelope: RequestEnvelope;
  readonly record: unknown;
}

const anyWalk = fc.record({
  deeds: fc.array(fc.tuple(anyDeed, anyWait), { minLength: 3, maxLength: 14 }),
  screen: fc.boolean(),
});

/** Every request of some conversations; the same seed gives the same ones. */
export async function conversations(seed: number, howMany: number): Promise<readonly Caught[]> {
  const caught: Caught[] = [];
  for (const { deeds, screen } of fc.sample(anyWalk, { seed, numRuns: howMany })) {
    const store = memoryStore();
    const skill = createSkill({ store, log: () => undefined });
    const person = alexa({
      screen,
      async invoke(envelope) {
        caught.push({ envelope: structuredClone(envelope), record: await store.getAttributes(envelope) });
        return skill.invoke(envelope);
      },
    });
    await person.opens();
    for (const [deed, wait] of deeds) {
      await does(person, deed);
      person.waits(wait);
    }
  }
  return caught;
}

/** Whether something was said before in the same session. */
export const isMidway = ({ envelope: { session } }: Caught): boolean =>
  session?.new === false && Object.keys(session.attributes ?? {}).length > 0;
