import { readPackage } from '../../tools/checks/readPackage';
import { rules } from '../../tools/checks/rules';

test('what would be uploaded today has no fault', () => {
  const skill = readPackage();
  expect(rules.flatMap(({ name, check }) => check(skill).map((fault) => `${name}: ${fault}`))).toEqual([]);
});
