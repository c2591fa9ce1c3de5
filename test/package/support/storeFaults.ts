import { code, fixture, manifest, type Fault } from './brokenPackage';

/** What may be wrong with a store page, and the rule that has to say so. */
export const storeFaults: readonly Fault[] = [
  manifest('example-phrases', 'words no intent knows', 'for two rounds"', 'for a sandwich"'),
  manifest('example-phrases', 'another skill’s name', '"Alexa, open leg wake up"', '"Alexa, open arm wake up"'),
  manifest('example-phrases', 'asking for nothing', '"Alexa, open leg wake up"', '"Alexa, ask leg wake up"'),
  manifest(
    'example-phrases',
    'four of them',
    '"Alexa, open leg wake up",',
    '"Alexa, open leg wake up", "Alexa, start leg wake up",',
  ),
  manifest(
    'example-phrases',
    'words before the wake word',
    '"Alexa, open leg wake up",',
    '"Say Alexa, open leg wake up",',
  ),
  manifest('forbidden-words', 'a promise', 'You can ask for:', 'It cures cramps. You can ask for:'),
  manifest('forbidden-words', 'a keyword that promises', '"leg cramp"', '"cramp treatment"'),
  manifest('disclaimer', 'a softer sentence', 'is not a substitute for', 'may not replace'),
  manifest('pages', 'no privacy page', 'https://leg-wake-up.example/privacy', ''),
  code('icons', 'a picture that is not there', { has: (file) => !file.includes('small') }),
  manifest(
    'icons',
    'a picture elsewhere',
    'file://assets/images/en-US_smallIcon.png',
    'https://leg-wake-up.example/icon.png',
  ),
  manifest('category', 'another shelf', 'HEALTH_AND_FITNESS', 'GAMES'),
  manifest('testing-instructions', 'no word of the silence', 'SILENCE STARTS', 'THE SKILL STARTS'),
  code('testing-instructions', 'no word of how to stop', {
    manifest: { ...fixture().manifest, testingInstructions: 'Silence starts the next round, on purpose.' },
  }),
  manifest('permissions', 'one we do not use', 'alexa::person_id:read', 'alexa::profile:email:read'),
  manifest('custom-skill', 'another kind of skill', '"custom": {', '"music": {'),
  manifest('custom-skill', 'no screens', 'ALEXA_PRESENTATION_APL', 'VIDEO_APP'),
  code('custom-skill', 'no word of how it is reached', { manifest: { ...fixture().manifest, custom: false } }),
];
