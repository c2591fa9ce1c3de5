import { CelEngine, TemplateFile } from '@aws/cloudformation-validate';
import { textOf } from './json';
import type { Deployer } from './stackRule';
import { at } from './template';

/** What AWS's own offline validator finds wrong with a template; its remarks (tags, replacements) are left out. */
export function awsSays(file: string): string[] {
  const engine = new CelEngine();
  try {
    const { diagnostics } = engine.validateStandard(new TemplateFile(file), { severityLevel: 'WARN' });
    return diagnostics.map(({ ruleId, message, entity }) => `${entity?.logicalId ?? file}: ${message} (${ruleId})`);
  } finally {
    engine.free();
  }
}

/** The deployer's settings in ask-resources.json. */
export function deployerOf(document: unknown): Deployer {
  const settings = at(document, 'profiles', 'default', 'skillInfrastructure', 'userConfig');
  return { runtime: textOf(at(settings, 'runtime')), handler: textOf(at(settings, 'handler')) };
}
