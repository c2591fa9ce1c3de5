import { expand } from '../../../tools/model/expand';
import { readSource } from '../../../tools/model/files';
import { languageModel } from '../../../tools/model/languageModel';
import { confusionsOf, sentencesOf } from '../../../tools/model/leaveOneOut';
import { overlaid } from '../../../tools/model/overlay';
import { sourceOf } from '../../../tools/model/source';
import file from '../../../interactionModels/custom/en-US.json';

const files = (extra: Record<string, string> = {}) =>
  new Map(
    Object.entries({
      'model.txt':
        '# Two of each.\ninvocation leg wake up\nsensitivity HIGH\nintent GoIntent\nintent AMAZON.StopIntent\nslot Color\n',
      'intents/GoIntent.txt': 'slot color Color\n\n# Away with you.\n(go|run) [to the] {color}\nrun home\n',
      'intents/AMAZON.StopIntent.txt': 'stop\n',
      'slots/Color.txt': 'gray = gray\n  mouse color\nred = red\n',
      ...extra,
    }),
  );

/** A sample that is a slot and nothing else, two of whose values are short and one as long as a sentence. */
const bareColor = sourceOf(
  files({
    'intents/GoIntent.txt': 'slot color Color\n{color}\n(go|run) home\n',
    'slots/Color.txt': 'gray = gray\n  mouse color\nred = red\n  (red|pink) as a ripe tomato\n',
    'model.txt': 'intent GoIntent\nslot Color',
  }),
);

test.each([
  ['stop', ['stop']],
  ['(start|begin) [the] workout', ['start workout', 'start the workout', 'begin workout', 'begin the workout']],
  [
    'squat[s] [(right|just) now]',
    ['squat', 'squat right now', 'squat just now', 'squats', 'squats right now', 'squats just now'],
  ],
])('%s is %j', (line, phrases) => {
  expect(expand(line)).toEqual(phrases);
});

test.each(['a (b', 'a b)', 'a [b)'])('"%s" is refused', (line) => {
  expect(() => expand(line)).toThrow('no partner');
});

test('a source becomes a model, in the order of its first file', () => {
  expect(languageModel(sourceOf(files()))).toEqual({
    invocationName: 'leg wake up',
    modelConfiguration: { fallbackIntentSensitivity: { level: 'HIGH' } },
    intents: [
      {
        name: 'GoIntent',
        slots: [{ name: 'color', type: 'Color' }],
        samples: ['go {color}', 'go to the {color}', 'run {color}', 'run to the {color}', 'run home'],
      },
      { name: 'AMAZON.StopIntent', samples: ['stop'] },
    ],
    types: [
      {
        name: 'Color',
        values: [
          { id: 'gray', name: { value: 'gray', synonyms: ['mouse color'] } },
          { id: 'red', name: { value: 'red' } },
        ],
      },
    ],
  });
});

test('a file that is named and missing, or words before any id, are said by name', () => {
  const without = files();
  without.delete('slots/Color.txt');
  expect(() => sourceOf(without)).toThrow('slots/Color.txt');
  expect(() => sourceOf(files({ 'slots/Color.txt': 'pink\n' }))).toThrow('"pink" comes before any id');
});

test('an overlay adds lines, takes some out and spells words its own way', () => {
  const overlay = new Map([
    ['model.txt', 'word color colour\nword gray grey\n'],
    ['intents/GoIntent.txt', 'hop it\n- run home\n'],
    ['slots/Color.txt', 'red =\n  scarlet\n'],
  ]);
  expect(languageModel(overlaid(sourceOf(files()), overlay))).toMatchObject({
    intents: [{ samples: ['go {color}', 'go to the {color}', 'run {color}', 'run to the {color}', 'hop it'] }, {}],
    types: [
      {
        values: [
          { id: 'gray', name: { value: 'grey', synonyms: ['mouse colour'] } },
          { id: 'red', name: { value: 'red', synonyms: ['scarlet'] } },
        ],
      },
    ],
  });
});

test('an overlay that takes out what nobody says, or knows a value nobody has, is refused', () => {
  const with_ = (path: string, text: string) => () => overlaid(sourceOf(files()), new Map([[path, text]]));
  expect(with_('intents/GoIntent.txt', '- fly home')).toThrow('fly home');
  expect(with_('slots/Color.txt', 'blue =\n  navy')).toThrow('blue');
});

test('the committed model is what the source says', () => {
  expect(file.interactionModel.languageModel).toEqual(languageModel(readSource('en-US')));
});

test('a slot is one word of a sample, and a value is a sentence only where it is as long as one', () => {
  expect(sentencesOf(bareColor).map(({ line, words }) => [line, words])).toEqual([
    ['GoIntent: {color}', '{Color}'],
    ['Color red: (red|pink) as a ripe tomato', 'red as a ripe tomato'],
    ['Color red: (red|pink) as a ripe tomato', 'pink as a ripe tomato'],
    ['GoIntent: (go|run) home', 'go home'],
    ['GoIntent: (go|run) home', 'run home'],
  ]);
});

test.each([
  ['a sample', 'go home', 'go home now'],
  ['a value that is a sentence', 'red as a ripe tomato', 'red as a tomato'],
])('a line is never its own neighbour: %s', (_, words, farther) => {
  const other = { line: 'other', intent: 'OtherIntent', words: farther };
  const confused = confusionsOf([...sentencesOf(bareColor), other]);
  expect(confused.map(({ sentence, taken }) => [sentence.words, taken])).toContainEqual([words, other]);
});
