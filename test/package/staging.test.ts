import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { amazonSays } from '../../tools/checks/amazonSchema';
import { fieldsOf, readJson } from '../../tools/checks/json';
import { stagePackage } from '../../tools/staging';
import { folderForTests } from '../support/temporaryFolder';

const folder = folderForTests();

const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const names = () => files().map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

test('the package holds the manifest, the models and the two icons, and nothing else', () => {
  stagePackage(folder, null);
  const models = readdirSync('interactionModels/custom').map((file) => join('interactionModels', 'custom', file));
  const icons = ['small', 'large'].map((size) => join('assets', 'images', `en-US_${size}Icon.png`));
  expect(names().toSorted()).toEqual([...models, ...icons, 'skill.json'].toSorted());
  const { events, ...manifest } = fieldsOf(fieldsOf(readJson('skill.json'))['manifest']);
  // Amazon refuses events without an endpoint.
  expect(events).toBeDefined();
  expect(readJson(join(folder, 'skill.json'))).toEqual({ manifest });
  expect(amazonSays('manifest', readJson(join(folder, 'skill.json')))).toEqual([]);
});

test('the icons lie where the manifest says', () => {
  stagePackage(folder, null);
  const uris = [...readFileSync('skill.json', 'utf8').matchAll(/file:\/\/([^"]+)/g)].map(([, path = '']) => path);
  expect(uris).toHaveLength(2);
  expect(names()).toEqual(expect.arrayContaining(uris.map((path) => join(path))));
});

test('an endpoint is written where Amazon looks for it', () => {
  const arn = 'arn:aws:lambda:us-east-1:123456789012:function:legs';
  stagePackage(folder, arn);
  const staged = readJson(join(folder, 'skill.json'));
  const custom = fieldsOf(fieldsOf(fieldsOf(fieldsOf(staged)['manifest'])['apis'])['custom']);
  expect(custom['endpoint']).toEqual({ uri: arn });
  expect(custom['interfaces']).toBeDefined();
  expect(fieldsOf(fieldsOf(fieldsOf(staged)['manifest'])['events'])).toEqual({
    subscriptions: [{ eventName: 'SKILL_DISABLED' }],
    endpoint: { uri: arn },
  });
  expect(amazonSays('manifest', staged)).toEqual([]);
});
