import { readFileSync } from 'node:fs';
import { eventsNamedBy } from '../../../tools/checks/events';
import { manifestOf } from '../../../tools/checks/manifest';
import { modelOf } from '../../../tools/checks/model';
import type { SkillPackage } from '../../../tools/checks/rule';

const texts = {
  manifest: readFileSync('skill.json', 'utf8'),
  model: readFileSync('test/package/fixtures/en-US.json', 'utf8'),
};

/** The fixture, with one thing in one of its files replaced, or one thing in the code around it. */
export interface Fault {
  readonly rule: string;
  readonly what: string;
  readonly in?: keyof typeof texts;
  readonly change?: readonly [from: string, to: string];
  readonly code?: Partial<SkillPackage>;
}

export function fixture({
  in: file,
  change: [from, to] = ['', ''],
  code,
}: Omit<Fault, 'rule' | 'what'> = {}): SkillPackage {
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

export const manifest = (rule: string, what: string, ...change: [string, string]): Fault => {
  return { rule, what, in: 'manifest', change };
};
export const model = (rule: string, what: string, ...change: [string, string]): Fault => ({
  rule,
  what,
  in: 'model',
  change,
});
export const code = (rule: string, what: string, around: Partial<SkillPackage>): Fault => ({
  rule,
  what,
  code: around,
});
