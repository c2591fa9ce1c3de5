import { passing } from '../../lambda/domain/conversation/aside';

test.each([
  ['two calciums', () => passing({ say: 'twoCalciums', remedy: 'minerals' })],
  ['no stretch today', () => passing({ say: 'noStretchToday' })],
  ['how a stretch goes', () => passing({ say: 'howToStretch', stretch: 'foot' })],
  ['what a remedy does', () => passing({ say: 'remedyAction', remedy: 'heat' })],
  ['a source', () => passing({ say: 'source', about: 'everything' })],
  ['the source of a stretch', () => passing({ say: 'source', about: 'wall-stretch' })],
  ['a muscle', () => passing({ say: 'muscle', about: 'foot' })],
])('%s has its seconds wherever it is told', (_, spot) => {
  expect(spot().seconds).toBeGreaterThan(0);
});

test('where an answer is told decides how long it may be', () => {
  const secondsOf = (about: 'workout' | 'foot' | 'wall-stretch' | 'shoes' | 'everything') =>
    passing({ say: 'holdTime', about }).seconds;
  expect(secondsOf('foot')).toBe(secondsOf('wall-stretch'));
  expect(secondsOf('shoes')).toBe(secondsOf('everything'));
  expect(new Set([secondsOf('workout'), secondsOf('foot'), secondsOf('shoes')]).size).toBe(3);
});
