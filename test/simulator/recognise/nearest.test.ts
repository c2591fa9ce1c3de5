import type { Mention } from '../../../simulator/recognise/mentions';
import { nearestMatch } from '../../../simulator/recognise/nearest';

const mention = (id: string): Mention => ({ type: '', entry: { id, name: id }, value: id, start: 0, end: 1 });
const scored = (intent: string, score: number, slots: Readonly<Record<string, string>> = {}) => ({
  intent,
  score,
  slots: new Map(Object.entries(slots).map(([slot, id]) => [slot, mention(id)])),
});

test.each([
  ['what is nearly a sample is meant', scored('HowToIntent', 0.82), true],
  ['what is only somewhat near one is not, however far the others', scored('HowToIntent', 0.7), false],
  ['an end has to be nearer', scored('EndIntent', 0.85), false],
  ['a plain end is one', scored('EndIntent', 0.95), true],
  ['a restart has to be nearer than another move', scored('MoveIntent', 0.85, { move: 'startOver' }), false],
  ['a skip has not', scored('MoveIntent', 0.85, { move: 'skip' }), true],
  ['what is wrong with a body is heard sooner', scored('RedFlagIntent', 0.65, { part: 'calf' }), true],
  [
    'so is a question that tells two things',
    scored('QuestionIntent', 0.65, { concern: 'statins', ache: 'cramp' }),
    true,
  ],
  ['a question that tells one is not', scored('QuestionIntent', 0.65, { concern: 'statins' }), false],
  ['an alarm without a part, a look or a sign is none', scored('RedFlagIntent', 0.95), false],
])('%s', (_, match, meant) => {
  expect(nearestMatch([match])).toEqual(meant ? match : null);
});

test('of two as near the safer one is meant', () => {
  const [start, tell] = [scored('StartWorkoutIntent', 0.88), scored('FactIntent', 0.86)];
  expect(nearestMatch([start, tell])).toBe(tell);
});
