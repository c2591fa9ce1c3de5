import { code, fixture, manifest, model, type Fault } from './brokenPackage';

const handled = fixture().handledIntents;

/** What may be wrong with a model, or between it and the code, and the rule that has to say so. */
export const modelFaults: readonly Fault[] = [
  manifest('manifest-schema', 'a misspelt key', '"summary"', '"sumary"'),
  manifest('manifest-schema', 'a screen mode nobody has', '"mode": "TV"', '"mode": "WATCH"'),
  manifest('manifest-schema', 'an interface of no kind', 'ALEXA_PRESENTATION_APL', 'ALEXA_PRESENTATION_AP'),
  manifest(
    'manifest-schema',
    'a summary over 160 characters',
    'A seven-minute',
    `${'very '.repeat(20)}long seven-minute`,
  ),
  manifest(
    'manifest-schema',
    'one interface with another’s fields',
    '"type": "ALEXA_PRESENTATION_APL"',
    '"type": "AUDIO_PLAYER"',
  ),
  manifest('manifest-schema', 'a permission nobody knows', 'alexa::person_id:read', 'alexa::person:read'),
  model('model-schema', 'an intent without a name', '"name": "AMAZON.CancelIntent", ', ''),
  model('model-schema', 'a sensitivity nobody has', '"LOW"', '"VERY_LOW"'),
  model('model-schema', 'a value without its text', '"value": "foot"', '"text": "foot"'),

  model('invocation-name', 'one word', '"leg wake up"', '"legs"'),
  model('invocation-name', 'a hyphen', '"leg wake up"', '"leg wake-up"'),
  model('invocation-name', 'a capital', '"leg wake up"', '"Leg wake up"'),
  model('invocation-name', 'a digit', '"leg wake up"', '"leg wake up 2"'),
  model('invocation-name', 'a launch word', '"leg wake up"', '"start leg wake up"'),
  model('invocation-name', 'a wake word', '"leg wake up"', '"leg wake up echo"'),
  model('invocation-name', 'a word and an article', '"leg wake up"', '"the legs"'),
  model('names', 'a digit in an intent', 'StartWorkoutIntent', 'Start2Intent'),
  model('names', 'a hyphen in a slot', '"name": "side"', '"name": "left-side"'),
  model('names', 'an intent twice', 'AMAZON.PauseIntent', 'AMAZON.ResumeIntent'),

  model('sample-characters', 'a digit', 'do {rounds} rounds', 'do {rounds} rounds in 7 minutes'),
  model('sample-characters', 'a question mark', 'how do i stop a {muscle} cramp', 'how do i stop a {muscle} cramp?'),
  model('sample-characters', 'two spaces', 'do {rounds} rounds', 'do  {rounds} rounds'),
  model('sample-characters', 'an unclosed slot', 'do {rounds} rounds', 'do {rounds rounds'),
  model('value-characters', 'a digit in a synonym', '"lower leg"', '"leg 2"'),
  model('undefined-slot', 'a slot the intent lacks', 'do {rounds} rounds', 'do {round} rounds'),
  model('unfilled-slot', 'a slot no sample has', 'my {side} {muscle} is cramping', 'my {muscle} is cramping'),
  model('undefined-type', 'a type the model lacks', '"type": "Side"', '"type": "Leg"'),
  model('unused-type', 'a type no slot has', '"type": "Side"', '"type": "Muscle"'),
  model(
    'silent-intent',
    'an intent without samples',
    '"how do i stop a {muscle} cramp", "my {side} {muscle} is cramping"',
    '',
  ),

  model('duplicate-sample', 'the same twice', '"do {rounds} rounds"', '"{rounds} rounds"'),
  model('duplicate-sample', 'the same but for a hyphen', '"do {rounds} rounds"', '"{rounds}-rounds"'),
  model(
    'clashing-samples',
    'the same words in two intents',
    '"how do i stop a {muscle} cramp"',
    '"how do i stop a {muscle} cramp", "stop it"',
  ),
  model('clashing-samples', 'a plain sample that is a filled one', '"stop it"', '"how do i stop a calf cramp"'),
  model('clashing-samples', 'a number in words', '"stop it"', '"do two rounds"'),
  model('clashing-samples', 'words Amazon gives to another', '"do {rounds} rounds"', '"keep going"'),
  model('ambiguous-value', 'a synonym of two values', '"lower leg"', '"foot"'),

  model('missing-built-in', 'no way to stop', '"AMAZON.StopIntent"', '"EndIntent"'),
  model('missing-built-in', 'no fallback', '"AMAZON.FallbackIntent"', '"AMAZON.MoreIntent"'),
  code('handled', 'an intent nothing answers', { handledIntents: ['AMAZON.StopIntent'] }),
  model('handled', 'an answer to an intent that is gone', '"CrampIntent"', '"SpasmIntent"'),
  code('handled', 'an answer nobody can ask for', { handledIntents: [...handled, 'AMAZON.MoreIntent'] }),
  code('slot-ids', 'a word too many', { contentIds: { Muscle: ['calf'], Side: ['left', 'right'] } }),
  model(
    'slot-ids',
    'an id twice, none missing',
    '{ "id": "foot",',
    '{ "id": "calf", "name": { "value": "shin" } }, { "id": "foot",',
  ),
  code('reachable', 'an event no words lead to', { voiceEvents: ['start', 'forgetMe'] }),
  model('slot-ids', 'an id the code lacks', '"id": "foot"', '"id": "feet"'),
  model('slot-ids', 'an id twice', '"id": "foot"', '"id": "calf"'),
  code('slot-ids', 'an id without words', {
    contentIds: { Muscle: ['calf', 'foot', 'thigh'], Side: ['left', 'right'] },
  }),
  code('slot-ids', 'a type without content', { contentIds: { Muscle: ['calf', 'foot'] } }),
  code('locales', 'sentences for a language more', { spokenLocales: ['en-US', 'de-DE'] }),
  code('locales', 'a language without a model', { models: {} }),
  manifest(
    'locales',
    'a language without a privacy page',
    '"en-US": {\n          "privacyPolicyUrl"',
    '"en-GB": {\n          "privacyPolicyUrl"',
  ),
];
