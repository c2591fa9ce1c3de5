import { type Rule, modelRule } from './rule';

/** What Alexa, her store's testers or our own controls count on. */
const required = [
  'Cancel',
  'Stop',
  'Help',
  'Fallback',
  'NavigateHome',
  'Yes',
  'No',
  'Pause',
  'Resume',
  'Next',
  'Previous',
  'Repeat',
  'StartOver',
].map((name) => `AMAZON.${name}Intent`);

/** The model agrees with Alexa's demands and with the code. */
export const agreementRules: readonly Rule[] = [
  modelRule('missing-built-in', ({ intents }) =>
    required.filter((needed) => !intents.some(({ name }) => name === needed)).map((name) => `${name} is missing`),
  ),
  modelRule('handled', ({ intents }, { handledIntents }) => {
    const named = intents.map(({ name }) => name);
    return [
      ...named.filter((name) => !handledIntents.includes(name)).map((name) => `nothing answers ${name}`),
      ...handledIntents.filter((name) => !named.includes(name)).map((name) => `nobody can say ${name}`),
    ];
  }),
  modelRule('reachable', (model, { voiceEvents, eventsNamedBy }) => {
    const named = eventsNamedBy(model);
    return voiceEvents.filter((event) => !named.includes(event)).map((event) => `no words lead to "${event}"`);
  }),
  modelRule('slot-ids', ({ types }, { contentIds }) =>
    types.flatMap(({ name, values }) => {
      const known = contentIds[name];
      if (known === undefined) return [`no content stands behind the slot type ${name}`];
      const ids = values.map(({ id }) => id);
      return [
        ...ids.filter((id) => !known.includes(id)).map((id) => `"${id}" of ${name} is no id of ours`),
        ...ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `"${id}" is there twice in ${name}`),
        ...known.filter((id) => !ids.includes(id)).map((id) => `${name} has no word for "${id}"`),
      ];
    }),
  ),
  {
    name: 'locales',
    check: ({ models, manifest, spokenLocales }) => {
      const places = {
        'skill.json has a store page': Object.keys(manifest.listings),
        'skill.json has privacy and terms pages': manifest.privacyLocales,
        'interactionModels/custom has a model': Object.keys(models),
        'lambda/strings has sentences': spokenLocales,
      };
      const every = [...new Set(Object.values(places).flat())];
      return Object.entries(places).flatMap(([place, locales]) =>
        every.filter((locale) => !locales.includes(locale)).map((locale) => `not so for ${locale}: ${place}`),
      );
    },
  },
];
