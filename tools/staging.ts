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
  cpSync('interactionModels', `${into}/interactionModels`, { recursive: true });
  cpSync('assets/images', `${into}/assets/images`, { recursive: true });
  const document = readJson('skill.json');
  const manifest = endpoint === null ? document : withEndpoint(document, endpoint);
  writeFileSync(`${into}/skill.json`, `${JSON.stringify(manifest, null, 2)}\n`);
}

function withEndpoint(document: unknown, uri: string): unknown {
  const manifest = fieldsOf(fieldsOf(document)['manifest']);
  const apis = fieldsOf(manifest['apis']);
  const custom = { ...fieldsOf(apis['custom']), endpoint: { uri } };
  return { manifest: { ...manifest, apis: { ...apis, custom } } };
}
