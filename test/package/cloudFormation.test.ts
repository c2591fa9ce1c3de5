import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awsSays } from '../../tools/checks/stack';
import { folderForTests } from '../support/temporaryFolder';
import { broken, stackFile } from './support/brokenStack';

// AWS's rules are loaded at the first call, which takes seconds on a busy machine.

const folder = folderForTests();

function awsFinds(text: string): string[] {
  const copy = join(folder, 'skill.yaml');
  writeFileSync(copy, text);
  return awsSays(copy);
}

test('AWS’s own validator has nothing to say', () => {
  expect(awsSays(stackFile)).toEqual([]);
});

test.each([
  ['a property nobody has', 'Timeout: 7', 'TimeOut: 7'],
  ['a time Lambda does not allow', 'Timeout: 7', 'Timeout: 9999'],
  ['a resource that is not there', 'Fn::GetAtt: [Table, Arn]', 'Fn::GetAtt: [Tables, Arn]'],
  ['an attribute that is not there', 'Fn::GetAtt: [Table, Arn]', 'Fn::GetAtt: [Table, Name]'],
  ['a runtime that is gone', 'Runtime: { Ref: LambdaRuntime }', 'Runtime: nodejs16.x'],
  ['an alarm that compares with nothing', 'GreaterThanOrEqualToThreshold', 'AtLeast'],
])('it finds %s', (_what, from, to) => {
  expect(awsFinds(broken(from, to))).not.toEqual([]);
});
