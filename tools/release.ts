import { readJson } from './checks/json';
import { reservedNames } from './checks/reservedNames';

/**
 * Refuses to call ready for the store what still names pages that do not exist. `npm run release`, before
 * certification.
 */
const faults = reservedNames(readJson('skill.json'));
for (const fault of faults) console.error(`skill.json: ${fault} is a reserved name (docs/deploy.md, "Make it yours")`);
console.log(faults.length === 0 ? 'skill.json is ready for the store' : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
