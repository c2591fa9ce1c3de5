import type { Listing } from './manifest';
import type { Rule, SkillPackage } from './rule';
import { grammarOf } from './grammar';
import { wordsOf } from './spoken';

/**
 * The sentences a health skill's description has to hold. Testers have refused skills without them; word for word, so
 * that nobody softens them by accident.
 */
const disclaimer =
  'This skill does not give medical advice. It is for information and education only, and is not a substitute for ' +
  'professional medical advice, diagnosis or treatment. ' +
  'Ask a doctor before you begin to exercise, and if cramps keep ' +
  'coming back. If you think you may have a medical emergency, call your local emergency number.';

/** Promises no exercise or stretch can keep, and which the store's health policy does not allow. */
const forbidden =
  /\b(?:cur(?:e|es|ed|ing)|treat(?:s|ed|ing|ments?)?|heal(?:s|ed|ing)?|remed(?:y|ies) for|guarantee[ds]?)\b/gi;

/** Each permission with the reason it is asked for. None without. */
const permissionsUsed = ['alexa::person_id:read'];

export const storeRules: readonly Rule[] = [
  listingRule('example-phrases', ({ examplePhrases }, locale, skill) => [
    ...(examplePhrases.length === 3 ? [] : ['the store shows three example phrases']),
    ...examplePhrases.filter((phrase) => !resolves(phrase, locale, skill)).map((phrase) => `"${phrase}" means nothing`),
  ]),
  listingRule('forbidden-words', ({ name, summary, description, keywords }) =>
    [name, summary, description.replace(disclaimer, ''), ...keywords].flatMap((text) =>
      [...text.matchAll(forbidden)].map(([word]) => `"${word}" in "${text.slice(0, 60)}"`),
    ),
  ),
  listingRule('disclaimer', ({ description }) =>
    description.includes(disclaimer) ? [] : ['the description lacks the disclaimer, word for word'],
  ),
  listingRule('pages', ({ privacyPolicy, terms }) =>
    [privacyPolicy, terms].filter((page) => !page.startsWith('https://')).map((page) => `"${page}" is no page`),
  ),
  listingRule('icons', ({ icons }, _, { has }) =>
    icons
      .filter((icon) => !icon.startsWith('file://') || !has(icon.slice('file://'.length)))
      .map((icon) => `"${icon}" is not in the package`),
  ),
  {
    name: 'category',
    check: ({ manifest }) => (manifest.category === 'HEALTH_AND_FITNESS' ? [] : [`"${manifest.category}"`]),
  },
  {
    name: 'testing-instructions',
    check: ({ manifest }) =>
      ['silence starts the next round, on purpose', '"Alexa, stop"']
        .filter((needed) => !manifest.testingInstructions.toLowerCase().includes(needed.toLowerCase()))
        .map((needed) => `the testing instructions say nothing of ${needed}`),
  },
  {
    name: 'permissions',
    check: ({ manifest }) =>
      manifest.permissions.filter((name) => !permissionsUsed.includes(name)).map((name) => `${name} is not used`),
  },
  {
    name: 'custom-skill',
    check: ({ manifest }) => [
      ...(manifest.custom ? [] : ['apis.custom is missing']),
      ...(manifest.interfaces.includes('ALEXA_PRESENTATION_APL') ? [] : ['the screens are not declared']),
    ],
  },
];

function listingRule(
  name: string,
  check: (listing: Listing, locale: string, skill: SkillPackage) => readonly string[],
): Rule {
  return {
    name,
    check: (skill) =>
      Object.entries(skill.manifest.listings).flatMap(([locale, listing]) =>
        check(listing, locale, skill).map((fault) => `${locale}: ${fault}`),
      ),
  };
}

/** "Alexa, open NAME", or "Alexa, ask NAME [to, for, about] WORDS" where WORDS are a sentence of the model. */
function resolves(phrase: string, locale: string, { models }: SkillPackage): boolean {
  const model = models[locale]?.model;
  if (model === undefined) return false;
  const said = wordsOf(phrase.replaceAll(/[,?!]/g, ' ')).join(' ');
  const [, verb = '', rest = ''] = /^alexa (open|launch|start|begin|ask|tell) (.*)$/.exec(said) ?? [];
  if (!`${rest} `.startsWith(`${model.invocationName} `)) return false;
  const words = wordsOf(rest.slice(model.invocationName.length));
  if (words.length === 0) return !['ask', 'tell'].includes(verb);
  const { fits } = grammarOf(model);
  const joined = ['to', 'for', 'about', 'and'].includes(words[0] ?? '');
  return fits(words).length > 0 || (joined && fits(words.slice(1)).length > 0);
}
