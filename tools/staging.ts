import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fieldsOf, readJson } from './checks/json';

/**
 * Lays out the skill package the way Amazon imports it: skill.json, the models and the icons, and nothing else.
 *
 * @param into the folder, which is emptied first
 * @param endpoint the function's Arn, for a deployment without the ASK CLI (which fills it in by itself)
 */
export function stagePackage(into: string, endpoint: string | null): void {
  rmSync(into, { recursive: true, force: true });
  mkdirSync(into, { recursive: true });
  cpSync('interactionModels/custom', `${into}/interactionModels/custom`, { recursive: true });
  cpSync('assets/images', `${into}/assets/images`, { recursive: true });
  const document = readJson('skill.json');
  const manifest = endpoint === null ? withoutEvents(document) : withEndpoint(document, endpoint);
  writeFileSync(`${into}/skill.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

/** The manifest with the function's Arn wherever Amazon looks for it: for what is said, and for the skill's events. */
export function withEndpoint(document: unknown, uri: string): unknown {
  const manifest = fieldsOf(fieldsOf(document)['manifest']);
  const apis = fieldsOf(manifest['apis']);
  const endpoint = { uri };
  const custom = { ...fieldsOf(apis['custom']), endpoint };
  const events = { ...fieldsOf(manifest['events']), endpoint };
  return { manifest: { ...manifest, apis: { ...apis, custom }, events } };
}

/**
 * Events without an endpoint are refused: the ASK CLI, which deploys the function later, adds them then
 * (ask-resources.json).
 */
function withoutEvents(document: unknown): unknown {
  const manifest = Object.entries(fieldsOf(fieldsOf(document)['manifest'])).filter(([name]) => name !== 'events');
  return { manifest: Object.fromEntries(manifest) };
}
