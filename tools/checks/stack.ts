import { CelEngine, type Engine, TemplateFile } from '@aws/cloudformation-validate';

/** Loading its rules takes a second or more, so there is one, made when first asked. */
let engine: Engine | undefined;

/** What AWS's own offline validator finds wrong with a template; its remarks (tags, replacements) are left out. */
export function awsSays(file: string): string[] {
  engine ??= new CelEngine();
  const { diagnostics } = engine.validateStandard(new TemplateFile(file), { severityLevel: 'WARN' });
  return diagnostics.map(({ ruleId, message, entity }) => `${entity?.logicalId ?? file}: ${message} (${ruleId})`);
}
