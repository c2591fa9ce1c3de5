import { existsSync, readdirSync } from 'node:fs';
import { intents, slotIds } from '../../lambda/alexa/intents';
import { eventsNamedBy, voiceEvents } from './events';
import { readJson } from './json';
import { manifestOf } from './manifest';
import { modelOf } from './model';
import type { SkillPackage } from './rule';

const MODELS = 'interactionModels/custom';
const STRINGS = 'lambda/strings';
const LOCALE = /^[a-z]{2}-[A-Z]{2}$/;

/** The package as it lies in the working directory, the project's top level. */
export function readPackage(): SkillPackage {
  const manifestFile = readJson('skill.json');
  return {
    manifestFile,
    manifest: manifestOf(manifestFile),
    models: Object.fromEntries(
      localesIn(MODELS, '.json').map((locale) => {
        const file = readJson(`${MODELS}/${locale}.json`);
        return [locale, { file, model: modelOf(file) }];
      }),
    ),
    spokenLocales: localesIn(STRINGS, '.ts'),
    handledIntents: Object.keys(intents),
    contentIds: slotIds,
    voiceEvents,
    eventsNamedBy,
    has: existsSync,
  };
}

const localesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith(ending))
    .map((file) => file.slice(0, -ending.length))
    .filter((name) => LOCALE.test(name));
