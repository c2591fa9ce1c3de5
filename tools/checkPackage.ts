import { readPackage } from './checks/readPackage';
import { rules } from './checks/rules';
import { awsSays } from './checks/stack';
import { stackRules } from './checks/stackRules';
import { readTemplate } from './checks/template';
import { staleModels } from './model/stale';

/** Checks what gets uploaded and deployed, and says on one line each what is wrong. `npm run check:package`. */
function main(): void {
  const stackFile = 'infrastructure/skill.yaml';
  const skill = readPackage();
  const template = readTemplate(stackFile);

  const faults = [
    ...rules.flatMap(({ name, check }) => check(skill).map((fault) => `${name}: ${fault}`)),
    ...stackRules.flatMap(({ name, check }) => check(template).map((fault) => `${name}: ${fault}`)),
    ...awsSays(stackFile).map((fault) => `stack: ${fault}`),
    ...staleModels(),
  ];

  for (const fault of faults) console.error(fault);
  console.log(`${rules.length + stackRules.length + 2} rules, ${faults.length} faults`);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

main();
