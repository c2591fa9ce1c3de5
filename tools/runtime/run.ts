import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { startDatabase, type Database } from '../../simulator/database';
import { bundle } from '../bundle';
import { temporaryFolder } from '../temporaryFolder';
import { install, nodeVersions, type NodeVersion } from './install';
import { startLambda } from './lambda';
import { scenarios, silentScenarios, SKILL_ID, type Scenario } from './scenarios';
import { silentDatabase } from './silentDatabase';

/**
 * The bundle under AWS's own Lambda runtime client, on each Node that Lambda runs, against a database on this machine.
 *
 *     npm run runtime
 *
 * The first run installs and builds what it needs (tools/runtime/install.ts). Fails where a scenario does.
 */
async function main(): Promise<void> {
  install();
  const folder = temporaryFolder();
  try {
    await bundle(folder);
    for (const node of nodeVersions) await tryOn(node, folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function tryOn(node: NodeVersion, folder: string): Promise<void> {
  const database = await startDatabase();
  await playAll(scenarios, node, folder, database);
  const silent = await silentDatabase(database.environment);
  await playAll(silentScenarios, node, folder, silent);
  await silent.close();
}

async function playAll(all: readonly Scenario[], node: NodeVersion, folder: string, database: Database): Promise<void> {
  const lambda = await startLambda({ node, folder, environment: { ...database.environment, SKILL_ID } });
  try {
    for (const { name, play } of all) {
      const began = performance.now();
      await play({ lambda, database });
      console.log(`node ${node}: ${name}, ${Math.round(performance.now() - began)} ms`);
    }
    checkLines(lambda.lines);
  } catch (error) {
    console.error(lambda.lines.slice(-20).join('\n'));
    throw error;
  } finally {
    await lambda.stop();
  }
}

/** Every line is JSON that CloudWatch can read, every turn counts, and none names anybody. */
function checkLines(lines: readonly string[]): void {
  const told: unknown[] = lines.map((line): unknown => JSON.parse(line));
  const counted = told.filter((line) => typeof line === 'object' && line !== null && '_aws' in line);
  assert.ok(counted.length >= 2, 'turns are counted');
  assert.doesNotMatch(lines.join('\n'), /stranger|unlucky|amzn1\.ask\.account/);
}

void main().catch((error: unknown) => {
  console.error(error);
  // A database left open would keep the process.
  process.exit(1);
});
