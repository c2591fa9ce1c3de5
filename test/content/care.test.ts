import { asksClotFirst, care, careKinds, careTopics, type CareTopic } from '../../lambda/content/care';
import { conditions, type ConditionId } from '../../lambda/content/faq';
import { sentencesFor } from '../../lambda/strings';

const { say } = sentencesFor('en-US');
const told = (condition: ConditionId, topic: CareTopic): string => say.care({ condition, topic });

/** What an answer about a topic has to speak of. */
const speaksOf = {
  cramp: /\bleg\b/,
  heat: /\b(heat|warm)\b/i,
  'tonic-water': /tonic water/i,
  minerals: /mineral pills/,
  stretch: /stretch/,
  workout: /doctor|midwife|round|moves/,
} satisfies Record<CareTopic, RegExp>;

const cells = conditions.flatMap((condition) => careTopics.map((topic) => [condition, topic] as const));

test.each(cells)('%s and %s: the answer is about what was asked', (condition, topic) => {
  expect(told(condition, topic)).toMatch(speaksOf[topic]);
  if (topic !== 'workout') expect(told(condition, topic)).not.toMatch(/workout|standing round/);
});

test('every kind of answer is given to somebody', () => {
  for (const topic of careTopics) {
    const given = new Set<string>(conditions.map((condition) => care[condition][topic]));
    expect(careKinds[topic].filter((kind) => !given.has(kind))).toEqual([]);
  }
});

/** The table of condition by topic, as its source has it. */
test.each<[ConditionId, CareTopic, RegExp]>([
  ['pregnant', 'cramp', /^Straighten that leg.*don't lie flat on your back/],
  ['pregnant', 'heat', /^Warm is fine: wrapped.*no hot bath/],
  ['pregnant', 'tonic-water', /^Skip/],
  ['new-baby', 'minerals', /doctor or midwife/],
  ['pregnant', 'stretch', /gently.*never stretch or rub a calf that's sore and swollen/],
  ['diabetes', 'cramp', /^Straighten that leg/],
  ['diabetes', 'heat', /^No, .*burns/],
  ['diabetes', 'tonic-water', /fine as a drink.*sugar/],
  ['diabetes', 'minerals', /ask your doctor/],
  ['numb-feet', 'stretch', /Look at your feet after/],
  ['heart', 'heat', /^Yes/],
  ['heart', 'tonic-water', /^Skip/],
  ['heart', 'minerals', /ask your doctor/],
  ['heart', 'stretch', /^Yes/],
  ['kidney', 'cramp', /^Straighten that leg/],
  ['kidney', 'minerals', /^No mineral pills.*unless your doctor/],
  ['dialysis', 'cramp', /^On the machine, tell your nurse now/],
  ['dialysis', 'tonic-water', /^Skip/],
  ['circulation', 'heat', /^No/],
  ['stroke-before', 'heat', /^No/],
  ['numb-skin', 'heat', /^No/],
  ['circulation', 'tonic-water', /fine as a drink/],
  ['circulation', 'stretch', /light/],
  ['blood-thinners', 'cramp', /^Straighten that leg.*knock.*big bruise.*checked/],
  ['blood-thinners', 'heat', /^Yes/],
  ['blood-thinners', 'tonic-water', /^Skip/],
  ['blood-thinners', 'stretch', /light/],
  ['surgery', 'cramp', /^Don't stretch that leg yet/],
  ['cast', 'heat', /^No heat for now/],
  ['bed-rest', 'stretch', /^Don't stretch or rub it yet/],
  ['child', 'cramp', /gently.*limp.*fever, see a doctor the same day/],
  ['child', 'heat', /grown-up holds it\. Test the heat/],
  ['child', 'tonic-water', /^No tonic water/],
  ['child', 'minerals', /^No mineral pills/],
  ['child', 'stretch', /gently/],
])('%s and %s get the right answer', (condition, topic, words) => {
  expect(told(condition, topic)).toMatch(words);
});

test('after an operation, with a cast or after days in bed the clot question comes before the cramp', () => {
  expect(conditions.filter(asksClotFirst)).toEqual([
    'hip-replacement',
    'knee-replacement',
    'surgery',
    'cast',
    'bed-rest',
  ]);
});
