import type { Manifest } from './manifest';
import type { Model } from './model';

/** All that is looked at: what is uploaded, and what in the code has to agree with it. */
export interface SkillPackage {
  /** skill.json as it was read, for Amazon's schema. */
  readonly manifestFile: unknown;
  readonly manifest: Manifest;
  /** A model a locale, as it was read and as we look at it. */
  readonly models: Readonly<Record<string, { readonly file: unknown; readonly model: Model }>>;
  /** The locales somebody wrote sentences for. */
  readonly spokenLocales: readonly string[];
  /** The intents the code has an answer to. */
  readonly handledIntents: readonly string[];
  /** The ids the code knows, by slot type. */
  readonly contentIds: Readonly<Record<string, readonly string[]>>;
  /** The events the code waits for somebody to say, and those a model can name. */
  readonly voiceEvents: readonly string[];
  readonly eventsNamedBy: (model: Model) => readonly string[];
  /** Whether a file of the package is there. */
  readonly has: (file: string) => boolean;
}

/** One thing that has to be so. `check` names each place where it is not. */
export interface Rule {
  readonly name: string;
  readonly check: (skill: SkillPackage) => readonly string[];
}

/** A rule that looks at one model at a time; the locale is put before what it finds. */
export const modelRule = (name: string, check: (model: Model, skill: SkillPackage) => readonly string[]): Rule => ({
  name,
  check: (skill) =>
    Object.entries(skill.models).flatMap(([locale, { model }]) =>
      check(model, skill).map((fault) => `${locale}: ${fault}`),
    ),
});
