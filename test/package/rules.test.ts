import { readFileSync } from 'node:fs';
import { eventsNamedBy } from '../../tools/checks/events';
import { manifestOf } from '../../tools/checks/manifest';
import { modelOf } from '../../tools/checks/model';
import type { SkillPackage } from '../../tools/checks/rule';
import { rules } from '../../tools/checks/rules';

const texts = {
  manifest: readFileSync('skill.json', 'utf8'),
  model: readFileSync('test/package/fixtures/en-US.json', 'utf8'),
};

/** The fixture, with one thing in one of its files replaced, or one thing in the code around it. */
interface Fault {
  readonly rule: string;
  readonly what: string;
  readonly in?: keyof typeof texts;
  readonly change?: readonly [from: string, to: string];
  readonly code?: Partial<SkillPackage>;
}

function fixture({ in: file, change: [from, to] = ['', ''], code }: Omit<Fault, 'rule' | 'what'> = {}): SkillPackage {
  if (file !== undefined && !texts[file].includes(from)) throw new Error(`nothing to break: ${from}`);
  const read = (name: keyof typeof texts): unknown =>
    JSON.parse(name === file ? texts[name].replace(from, () => to) : texts[name]);
  const [manifestFile, modelFile] = [read('manifest'), read('model')];
  const original = modelOf(JSON.parse(texts.model));
  return {
    manifestFile,
    manifest: manifestOf(manifestFile),
    models: { 'en-US': { file: modelFile, model: modelOf(modelFile) } },
    spokenLocales: ['en-US'],
    handledIntents: original.intents.map(({ name }) => name),
    contentIds: { Muscle: ['calf', 'foot'], Side: ['left', 'right'] },
    voiceEvents: ['start', 'cramp', 'stop'],
    eventsNamedBy,
    has: () => true,
    ...code,
  };
}

const found = (skill: SkillPackage) => rules.filter(({ check }) => check(skill).length > 0).map(({ name }) => name);

test('a sound package passes every rule', () => {
  const faults = rules.flatMap(({ name, check }) => check(fixture()).map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
});

const manifest = (rule: string, what: string, ...change: [string, string]): Fault => {
  return { rule, what, in: 'manifest', change };
};
const model = (rule: string, what: string, ...change: [string, string]): Fault => ({ rule, what, in: 'model', change });
const code = (rule: string, what: string, around: Partial<SkillPackage>): Fault => ({ rule, what, code: around });

const faults: readonly Fault[] = [
  manifest('manifest-schema', 'a misspelt key', '"summary"', '"sumary"'),
  manifest('manifest-schema', 'a screen mode nobody has', '"mode": "TV"', '"mode": "WATCH"'),
  manifest('manifest-schema', 'an interface of no kind', 'ALEXA_PRESENTATION_APL', 'ALEXA_PRESENTATION_AP'),
  manifest(
    'manifest-schema',
    'a summary over 160 characters',
    'A seven-minute',
    `${'very '.repeat(20)}long seven-minute`,
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

  manifest('example-phrases', 'words no intent knows', 'for two rounds"', 'for a sandwich"'),
  manifest('example-phrases', 'another skill’s name', '"Alexa, open leg wake up"', '"Alexa, open arm wake up"'),
  manifest('example-phrases', 'asking for nothing', '"Alexa, open leg wake up"', '"Alexa, ask leg wake up"'),
  manifest(
    'example-phrases',
    'four of them',
    '"Alexa, open leg wake up",',
    '"Alexa, open leg wake up", "Alexa, start leg wake up",',
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
  manifest('permissions', 'one we do not use', 'alexa::person_id:read', 'alexa::profile:email:read'),
  manifest('custom-skill', 'another kind of skill', '"custom": {', '"music": {'),
  manifest('custom-skill', 'no screens', 'ALEXA_PRESENTATION_APL', 'VIDEO_APP'),
];

test.each(faults)('$rule finds $what', (fault) => {
  expect(found(fixture(fault))).toContain(fault.rule);
});

test('every rule has been seen to find something', () => {
  const seen = new Set(faults.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
