import { palette } from '../../lambda/screen/theme';
import { renderDocument, type Screen } from '../../lambda/screen/page';
import { samples } from './samples';

interface Thing {
  readonly [key: string]: unknown;
}
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every object of a document, however deep. */
function things(value: unknown): Thing[] {
  if (Array.isArray(value)) return value.flatMap(things);
  return isThing(value) ? [value, ...Object.values(value).flatMap(things)] : [];
}

const screens: [string, Screen][] = Object.entries(samples).map(([name, { screen }]) => [name, screen]);

/** What APL 1.4 has and we use; layouts of our own are found in the document. */
const known = new Set([
  ...['APL', 'AVG', 'group', 'path', 'text'],
  ...['Container', 'Frame', 'GridSequence', 'ScrollView', 'Sequence', 'Text', 'TouchWrapper', 'VectorGraphic'],
  ...['SendEvent', 'SetValue'],
]);
const kinds = new Set(['any', 'boolean', 'number', 'string']);

test.each(screens)('%s: APL 1.4 alone, and nothing is imported', (_, { document }) => {
  expect(document).toMatchObject({ type: 'APL', version: '1.4' });
  expect(document).not.toHaveProperty('import');
  const layouts = isThing(document) && isThing(document['layouts']) ? Object.keys(document['layouts']) : [];
  for (const { type } of things(document)) {
    if (typeof type === 'string' && !kinds.has(type) && !layouts.includes(type)) expect([...known]).toContain(type);
  }
});

test.each(screens)(
  '%s: all that can be touched has an id, a name for the screen reader, and says which it is',
  (_, { document }) => {
    for (const thing of things(document).filter(({ type }) => type === 'TouchWrapper')) {
      expect(thing['id']).toBe('${id}');
      expect(thing['accessibilityLabel']).toBe('${label}');
      expect(thing['onPress']).toEqual({ type: 'SendEvent', arguments: ['touch', '${id}', '${elapsedTime}'] });
    }
  },
);

test.each(screens)('%s: the names and ids of its buttons are filled', (_, { datasources: { shown } }) => {
  for (const { id, label } of things(shown).filter((thing) => 'label' in thing)) {
    expect(id).toMatch(/^[a-zA-Z][\w-]*$/);
    expect(label).toMatch(/\w/);
  }
});

test.each(screens)('%s: every colour is one of the palette', (_, screen) => {
  const colours = JSON.stringify(screen).match(/#[0-9a-fA-F]{3,8}/g) ?? [];
  for (const colour of colours) expect(Object.values(palette)).toContain(colour);
});

test.each(screens)('%s: every name it looks up is there', (_, { document }) => {
  const text = JSON.stringify(document);
  const resources = things(document).flatMap(({ colors, dimensions, strings }) =>
    [colors, dimensions, strings].flatMap((table) => (isThing(table) ? Object.keys(table) : [])),
  );
  for (const [, name] of text.matchAll(/@([a-zA-Z]+)/g)) expect(resources).toContain(name);
});

test.each(screens)('%s: the data fills every parameter', (_, { document, datasources: { shown } }) => {
  const text = JSON.stringify(document);
  for (const [, name] of text.matchAll(/shown\.([a-zA-Z]+)/g)) expect(shown).toHaveProperty(name ?? '');
  const segments = isThing(shown) && Array.isArray(shown['segments']) ? shown['segments'] : [];
  for (const segment of segments) {
    for (const [, name] of text.matchAll(/now\.([a-zA-Z]+)/g)) expect(segment).toHaveProperty(name ?? '');
  }
});

test.each(screens)('%s: fits an answer of 120 KB with room for a long speech', (_, screen) => {
  expect(JSON.stringify(renderDocument(screen, 'token')).length).toBeLessThan(43_000);
});

test('the countdown is drawn, not written: the screen reader does not read it over the voice', () => {
  for (const thing of things(samples.workout.screen.document).filter(({ type }) => type === 'Text')) {
    expect(JSON.stringify(thing)).not.toMatch(/\bleft\b.*seconds|Math\.ceil/);
  }
});

test('letters that hang below their line keep their tails', () => {
  const heights = screens.flatMap(([, { document }]) =>
    things(document).flatMap(({ type, lineHeight }) => (type === 'Text' ? [lineHeight] : [])),
  );
  expect(new Set(heights)).toEqual(new Set([1.25]));
});

test('after three rounds without a word the screen says three, as the voice did', () => {
  expect(samples.done.screen.datasources.shown).toMatchObject({ counts: [{ number: '3', word: 'rounds' }, {}] });
});

test('the directive carries the token that comes back with every event', () => {
  const directive = renderDocument(samples.done.screen, 'done-1');
  expect(directive).toMatchObject({ type: 'Alexa.Presentation.APL.RenderDocument', token: 'done-1' });
});
