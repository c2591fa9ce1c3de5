import { existsSync } from 'node:fs';
import { fieldsOf, itemsOf, readJson } from '../../tools/checks/json';
import { at, readTemplate } from '../../tools/checks/template';

const profile = at(readJson('ask-resources.json'), 'profiles', 'default');
const settings = at(profile, 'skillInfrastructure', 'userConfig');

test('the ASK CLI is pointed at what `npm run stage` lays out, and at this template', () => {
  expect(at(profile, 'skillMetadata', 'src')).toBe('./dist/package');
  expect(at(profile, 'code', 'default', 'src')).toBe('./dist/lambda');
  expect(at(profile, 'skillInfrastructure', 'type')).toBe('@ask-cli/cfn-deployer');
  expect(existsSync(String(at(settings, 'templatePath')))).toBe(true);
});

test('the ASK CLI deploys with the runtime and the handler that are the template’s own', () => {
  const { parameters } = readTemplate('infrastructure/skill.yaml');
  expect(at(settings, 'runtime')).toBe(at(parameters, 'LambdaRuntime', 'Default'));
  expect(at(settings, 'handler')).toBe(at(parameters, 'LambdaHandler', 'Default'));
});

test('the ASK CLI subscribes to the events of the manifest', () => {
  const subscribed = itemsOf(at(readJson('skill.json'), 'manifest', 'events', 'subscriptions'));
  const names = subscribed.map((one) => fieldsOf(one)['eventName']);
  expect(names).toEqual(['SKILL_DISABLED']);
  expect(at(settings, 'skillEvents', 'subscriptions')).toEqual(names);
});

test('the ASK CLI gives the template no parameter it lacks', () => {
  const given = Object.keys(fieldsOf(at(settings, 'cfn', 'parameters')));
  expect(Object.keys(readTemplate('infrastructure/skill.yaml').parameters)).toEqual(expect.arrayContaining(given));
});
