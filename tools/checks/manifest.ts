import { type Fields, fieldsOf, itemsOf, textOf } from './json';

/** What the store shows of the skill in one language. */
export interface Listing {
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly examplePhrases: readonly string[];
  readonly keywords: readonly string[];
  readonly icons: readonly string[];
  readonly privacyPolicy: string;
  readonly terms: string;
}

/** The parts of skill.json our own rules look at. */
export interface Manifest {
  readonly category: string;
  readonly testingInstructions: string;
  readonly listings: Readonly<Record<string, Listing>>;
  readonly interfaces: readonly string[];
  readonly permissions: readonly string[];
  /** Whether it says how a custom skill is reached; an endpoint comes with the deployment. */
  readonly custom: boolean;
  readonly privacyLocales: readonly string[];
}

export function manifestOf(document: unknown): Manifest {
  const manifest = fieldsOf(fieldsOf(document)['manifest']);
  const publishing = fieldsOf(manifest['publishingInformation']);
  const privacy = fieldsOf(fieldsOf(manifest['privacyAndCompliance'])['locales']);
  const custom = fieldsOf(manifest['apis'])['custom'];
  const locales = Object.entries(fieldsOf(publishing['locales']));
  return {
    category: textOf(publishing['category']),
    testingInstructions: textOf(publishing['testingInstructions']),
    listings: Object.fromEntries(
      locales.map(([locale, listing]) => [locale, listingOf(fieldsOf(listing), fieldsOf(privacy[locale]))]),
    ),
    interfaces: itemsOf(fieldsOf(custom)['interfaces']).map((one) => textOf(fieldsOf(one)['type'])),
    permissions: itemsOf(manifest['permissions']).map((one) => textOf(fieldsOf(one)['name'])),
    custom: custom !== undefined,
    privacyLocales: Object.keys(privacy),
  };
}

const listingOf = (listing: Fields, privacy: Fields): Listing => ({
  name: textOf(listing['name']),
  summary: textOf(listing['summary']),
  description: textOf(listing['description']),
  examplePhrases: itemsOf(listing['examplePhrases']).map(textOf),
  keywords: itemsOf(listing['keywords']).map(textOf),
  icons: [textOf(listing['smallIconUri']), textOf(listing['largeIconUri'])],
  privacyPolicy: textOf(privacy['privacyPolicyUrl']),
  terms: textOf(privacy['termsOfUseUrl']),
});
