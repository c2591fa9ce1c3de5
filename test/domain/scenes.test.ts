import { readFileSync } from 'node:fs';
import type { Questions } from '../../lambda/domain/conversation/act';
import type { At, Page, Pages } from '../../lambda/domain/conversation/scene';
import type { Row, Rows } from '../../lambda/domain/questions/row';
import { rows } from '../../lambda/domain/questions/rows';
import { pages } from '../../lambda/domain/step';
import { eventExamples, sceneExamples, stepFrom } from '../../tools/scenes/examples';
import { sceneBook } from '../../tools/scenes/sceneBook';

test('the book of scenes is up to date (npm run scenes)', () => {
  expect(readFileSync('docs/scenes.md', 'utf8').replaceAll('\r\n', '\n')).toBe(sceneBook());
});

test('every example of a scene is in that scene', () => {
  for (const [at, { standing, seconds }] of Object.entries(sceneExamples)) {
    expect([at, stepFrom(standing, seconds, eventExamples.encourage).scene]).toEqual([at, at]);
  }
});

/** The keys that may be left out of something; where there are none, just that. */
type Optional<T> = { readonly [K in keyof T]-?: Omit<T, K> extends T ? K : never }[keyof T];
type NoneOf<T> = [T] extends [never] ? 'none' : T;

test('of no question a column, and of no scene an event may be left out', () => {
  const columns: NoneOf<{ readonly [Q in keyof Questions]: Optional<Row<Q>> }[keyof Questions]> = 'none';
  const events: NoneOf<{ readonly [A in At]: Optional<Page<A>> }[At]> = 'none';
  const questions: NoneOf<Optional<Rows>> = 'none';
  const scenes: NoneOf<Optional<Pages>> = 'none';
  // @ts-expect-error a column that may be left out would be found
  const found: NoneOf<Optional<Omit<Row<'forget'>, 'goOn'> & Partial<Row<'forget'>>>> = 'none';
  expect(new Set([columns, events, questions, scenes, found])).toEqual(new Set(['none']));
});

test('the tables are checked against those types', () => {
  const { forget, ...others } = rows;
  // @ts-expect-error every question has a row
  const broken: Rows = others;
  const { goOn, ...columns } = forget;
  // @ts-expect-error every row has every column
  const brokenRow: Row<'forget'> = columns;
  const { cramp, ...events } = pages.movement;
  // @ts-expect-error every page says what every event does in it
  const brokenPage: Page<'movement'> = events;
  expect([broken, brokenRow, brokenPage, goOn, cramp]).toBeDefined();
});
