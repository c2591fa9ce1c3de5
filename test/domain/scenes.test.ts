import { readFileSync } from 'node:fs';
import type { Questions } from '../../lambda/domain/conversation/act';
import type { Row } from '../../lambda/domain/questions/row';
import { rows } from '../../lambda/domain/questions/rows';
import { eventExamples, sceneExamples, stepFrom } from '../../tools/scenes/examples';
import { sceneBook } from '../../tools/scenes/sceneBook';
import type { Page } from '../../lambda/domain/conversation/scene';
import { movement } from '../../lambda/domain/scenes/round';

test('the book of scenes is up to date (npm run scenes)', () => {
  expect(readFileSync('docs/scenes.md', 'utf8').replaceAll('\r\n', '\n')).toBe(sceneBook());
});

test('every example of a scene is in that scene', () => {
  for (const [at, { standing, seconds }] of Object.entries(sceneExamples)) {
    expect([at, stepFrom(standing, seconds, eventExamples.encourage).scene]).toEqual([at, at]);
  }
});

test('a scene without an event does not compile', () => {
  const { cramp, ...others } = movement;
  const whole: Page<'movement'> = { ...others, cramp };
  // @ts-expect-error a page says what every event does in it
  const broken: Page<'movement'> = others;
  expect(Object.keys(whole).length).toBe(Object.keys(broken).length + 1);
});

test.each([
  (row: Row<'forget'>) => {
    const { yes: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
  (row: Row<'forget'>) => {
    const { goOn: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
  (row: Row<'forget'>) => {
    const { silence: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
  (row: Row<'forget'>) => {
    const { waits: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
  (row: Row<'forget'>) => {
    const { private: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
  (row: Row<'forget'>) => {
    const { touch: left, ...others } = row;
    // @ts-expect-error a row has every column
    const broken: Row<'forget'> = others;
    return [left, broken];
  },
])('a question without a column does not compile', (without) => {
  const [left, broken] = without(rows.forget);
  expect(left).toBeDefined();
  expect(Object.keys(broken ?? {})).toHaveLength(Object.keys(rows.forget).length - 1);
});

test('a question that is new does not compile without its row', () => {
  const { forget, ...others } = rows;
  // @ts-expect-error every question has a row
  const broken: Readonly<Record<keyof Questions, unknown>> = others;
  expect(Object.keys(broken)).not.toContain('forget');
  expect(forget.goOn).toBe('unheard');
});
