import type { Slot } from 'ask-sdk-model';
import { understand } from '../../simulator/recogniser';

const slot = (words: string, name: string): Slot | undefined => understand(words).slots?.[name];

test('a slot resolves as Alexa resolves it: what was said, and the id and name of the value', () => {
  const bananas = slot('tell me about bananas', 'remedy');
  expect(bananas).toMatchObject({ name: 'remedy', confirmationStatus: 'NONE', value: 'bananas' });
  const [authority] = bananas?.resolutions?.resolutionsPerAuthority ?? [];
  expect(authority?.authority).toMatch(/Remedy$/);
  expect(authority).toMatchObject({
    status: { code: 'ER_SUCCESS_MATCH' },
    values: [{ value: { id: 'minerals', name: 'minerals' } }],
  });
});

test('every slot of the intent is there, the ones nobody filled without a value', () => {
  expect(understand("i've got a cramp").slots).toMatchObject({
    muscle: { name: 'muscle', confirmationStatus: 'NONE' },
    side: { name: 'side', confirmationStatus: 'NONE' },
  });
  expect(slot("i've got a cramp", 'muscle')).not.toHaveProperty('value');
});

test.each([
  ['two rounds please', '2'],
  ['twenty-two rounds', '22'],
  ['3 rounds', '3'],
  ["let's do uh two no wait three", '3'],
  ['umpteen rounds', '?'],
])('the rounds in "%s" are %s', (words, value) => {
  expect(slot(words, 'rounds')).toEqual({ name: 'rounds', confirmationStatus: 'NONE', value });
});

test.each([
  ["i've had this cramp for five minutes", 'PT5M'],
  ["it's been going on for half a minute", 'PT30S'],
])('the time in "%s" is %s', (words, value) => {
  expect(slot(words, 'duration')).toMatchObject({ value });
});

test('who corrects himself means the last one', () => {
  expect(slot('my right i mean left', 'side')).toMatchObject({ value: 'left' });
});

test.each(['Alexa, PAUSE.', 'pause', 'uh pause please', 'Pause!'])('"%s" is pause', (words) => {
  expect(understand(words).name).toBe('AMAZON.PauseIntent');
});

test.each(["I'm seventy-two, go easy on me", 'im 72 go easy on me', 'I’m seventy two; go easy on me'])(
  'hyphens, apostrophes, case and commas change nothing: "%s"',
  (words) => {
    expect(understand(words)).toMatchObject({ name: 'StartWorkoutIntent', slots: { age: { value: '72' } } });
  },
);
