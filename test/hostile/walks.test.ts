import fc from 'fast-check';
import { alexa } from '../support/alexa';
import { anyDeed, anyWait } from './support/anyRequest';
import { does } from './support/does';
import { faultsOf } from './support/fine';

const anyWalk = fc.array(fc.tuple(anyDeed, anyWait), { minLength: 5, maxLength: 40 });

test.each([
  ['a speaker', false],
  ['a screen', true],
])('whatever is said and done at %s, in whatever order, Alexa takes every answer', async (_, screen) => {
  await fc.assert(
    fc.asyncProperty(anyWalk, async (walk) => {
      const person = alexa({ screen });
      for (const [deed, wait] of walk) {
        const documentShown = person.showsDocument;
        const response = await does(person, deed);
        expect(await faultsOf(response, { screen, documentShown })).toEqual([]);
        person.waits(wait);
      }
      expect(
        person.lines.filter(({ level, SpeechRefused }) => level === 'error' && SpeechRefused === undefined),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
