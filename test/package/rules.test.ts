import { voiceEvents } from '../../tools/checks/events';
import type { SkillPackage } from '../../tools/checks/rule';
import { rules } from '../../tools/checks/rules';
import { fixture } from './support/brokenPackage';
import { modelFaults } from './support/modelFaults';
import { storeFaults } from './support/storeFaults';

const found = (skill: SkillPackage) => rules.filter(({ check }) => check(skill).length > 0).map(({ name }) => name);

test('a sound package passes every rule', () => {
  const faults = rules.flatMap(({ name, check }) => check(fixture()).map((fault) => `${name}: ${fault}`));
  expect(faults).toEqual([]);
});

test.each([
  ['wake legs', 'two words'],
  ['legs on fire', 'a small word among three'],
  ["mother's legs", 'an apostrophe'],
])('"%s" would do as a name: %s', (name) => {
  expect(found(fixture({ in: 'model', change: ['"leg wake up"', `"${name}"`] }))).not.toContain('invocation-name');
});

test.each([
  'launch',
  'ask',
  'tell',
  'open',
  'start',
  'play',
  'to',
  'for',
  'about',
  'alexa',
  'amazon',
  'computer',
  'skill',
])('a name with "%s" in it would not do', (word) => {
  expect(found(fixture({ in: 'model', change: ['"leg wake up"', `"leg wake ${word}"`] }))).toContain('invocation-name');
});

const builtIns = fixture().handledIntents.filter((name) => name.startsWith('AMAZON.'));

test.each(builtIns)('%s may not be missing', (name) => {
  const without = fixture({ in: 'model', change: [`"${name}"`, '"OtherIntent"'] });
  expect(found(without)).toContain('missing-built-in');
});

test('somebody has to be able to say a cramp, and nobody a launch', () => {
  expect(voiceEvents).toEqual(expect.arrayContaining(['cramp', 'start', 'redFlag', 'forgetMe']));
  for (const event of ['launch', 'ended', 'screenDone']) expect(voiceEvents).not.toContain(event);
});

const faults = [...modelFaults, ...storeFaults];

test.each(faults)('$rule finds $what', (fault) => {
  expect(found(fixture(fault))).toContain(fault.rule);
});

test('every rule has been seen to find something', () => {
  const seen = new Set(faults.map(({ rule }) => rule));
  expect(rules.map(({ name }) => name).filter((name) => !seen.has(name))).toEqual([]);
});
