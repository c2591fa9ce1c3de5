import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { awsSays } from '../../tools/checks/stack';
import { folderForTests } from '../support/temporaryFolder';
import { broken, faultsIn, stackFile, stackText } from './support/brokenStack';

// AWS's rules are loaded at the first call, which takes seconds on a busy machine.
jest.setTimeout(60_000);

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

/** Lines nobody has to miss: words for people, and limits on what may be typed that AWS has by itself. */
const mayGo = [
  /^AWSTemplateFormatVersion:/,
  /^ {2}[A-Z][^:]*[,.]/,
  /^ +Description: /,
  /^ +DisplayName: /,
  /^ +(?:MinValue|MaxValue): /,
  /^ +AllowedValues: /,
];

/** A line with another value: a number more, a yes as a no. */
const changed = (line: string): string[] =>
  [
    line.replace(/: (\d+)$/, (_, number: string) => `: ${Number(number) + 1}`),
    line.replace(/: true$/, ': false'),
  ].filter((other) => other !== line);

test('every line of the template is missed where it is gone, and where its number is another', () => {
  const lines = stackText.split('\n');
  const unmissed = lines.flatMap((line, at) => {
    if (/^ *(?:#|$)/.test(line) || mayGo.some((pattern) => pattern.test(line))) return [];
    const instead = [[], ...changed(line).map((other) => [other])];
    return instead.filter((other) => !isNoticed(lines.toSpliced(at, 1, ...other).join('\n'))).map(() => line);
  });
  // How much memory is right was measured; any amount works.
  expect(unmissed).toEqual(['    Default: 512']);
});

function isNoticed(text: string): boolean {
  try {
    return faultsIn(text).length > 0 || awsFinds(text).length > 0;
  } catch {
    // It is no longer YAML.
    return true;
  }
}
