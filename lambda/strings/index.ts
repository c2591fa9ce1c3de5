import { enUS } from './en-US';
import type { Sentences } from './sentences';

const locales: Readonly<Record<string, Sentences>> = { 'en-US': enUS };

/** The sentences of a locale; one we have not written speaks American English. */
export const sentencesFor = (locale: string): Sentences =>
  (Object.hasOwn(locales, locale) ? locales[locale] : undefined) ?? enUS;
