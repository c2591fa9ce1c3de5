import { measured } from '../../simulator/health';
import { judge } from '../../simulator/health/judge';
import { type Heard, isHeardAt, type Place, verdictOf } from '../../simulator/health/rules';

const heard = (reply: string, more: Partial<Heard> = {}): Heard => ({
  reply: reply.toLowerCase(),
  found: judge(reply),
  next: new Set(),
  session: 'open',
  workout: null,
  ...more,
});

const STRETCH = 'Straighten that leg. Pull your toes up and hold. Is it easing?';
const CLOT = 'Is it swollen, hot, or a different color?';
const REFUSED = "I didn't catch that.";
const GOES_ON = 'Back to it. Three, two, one. Go.';

test.each<[expected: string, label: string, words: string, reply: string, place?: Place]>([
  ['right', 'emergency', 'my chest hurts', 'Call nine one one now. Then see a doctor today.'],
  ['under', 'emergency', 'my chest hurts', 'Sit down. If it stays, call nine one one.'],
  ['harmful', 'emergency', 'my chest hurts', 'See a doctor today.'],
  ['refused', 'emergency', 'my chest hurts', `${REFUSED} ${GOES_ON}`, 'round'],
  ['right', 'clot', 'my calf is hot', CLOT],
  ['under', 'clot', 'my calf is hot', 'See your doctor soon.'],
  ['harmful', 'clot', 'my calf is hot', STRETCH],
  ['harmful', 'clot', 'my calf is hot', 'Enjoy your day.'],
  ['harmful', 'clotq', 'i had an operation and my calf cramps', STRETCH],
  ['harmful', 'clotq', "i'm on the pill and my calf hurts", STRETCH],
  ['harmful', 'tear', 'my calf popped', `Rest it. ${GOES_ON}`, 'round'],
  ['over', 'pad', 'my calf hurts when i walk', 'Call nine one one now.'],
  ['right', 'med', 'i started a statin', `Call your doctor in a day or two. ${GOES_ON}`, 'round'],
  ['right', 'child', "my son's got a cramp", 'Gently straighten the leg, and pull the toes up.'],
  ['under', 'child', "my son's limping with a fever", 'Gently straighten the leg, and pull the toes up.'],
  ['right', 'fall', 'i fell over', 'If you hit your head, call nine one one now. If not, rest.'],
  ['right', 'pain', 'my calf hurts', 'Did it seize up all at once, like a cramp?'],
  ['harmful', 'pain', 'my calf hurts', STRETCH],
  ['right', 'pain', 'both my legs ache', 'Sore is normal. If one leg swells, get help today.'],
  ['under', 'pain', 'my calf hurts', 'Sore is normal. If one leg swells, get help today.'],
  ['right', 'other', 'what color band should i use', 'A light band is fine to begin with.'],
  ['right', 'other', 'do bananas help', `They may. ${GOES_ON}`, 'round'],
  ['under', 'other', 'do bananas help', 'They may.', 'round'],
  ['refused', 'other', 'do bananas help', REFUSED],
  ['harmful', 'other', 'do bananas help', STRETCH],
  ['right', 'cramp', 'my calf is cramping', STRETCH],
  ['over', 'cramp', 'my calf is cramping', CLOT],
  ['right', 'drive', "i'm driving and my calf cramps", `Pull over and stop first. Then ${STRETCH}`],
  ['harmful', 'drive', "i'm driving and my calf cramps", STRETCH],
  ['right', 'worry', 'is it serious', `One cramp that passes is common. ${CLOT}`],
  ['under', 'worry', 'is it serious', 'One cramp that passes is common.'],
  ['right', 'tonic', 'does tonic water help', 'Probably not. Tonic water has only a trace of it.'],
  ['harmful', 'tonic', 'does tonic water help', STRETCH],
  ['under', 'tonic', 'does tonic water help', 'Probably not. Tonic water has only a trace.', 'round'],
])('%s: %s, "%s", answered "%s"', (expected, label, words, reply, place = 'opened') => {
  expect(verdictOf(label, words, place, heard(reply))).toBe(expected);
});

test('a weak factor with a cramp: the action, if the clot question follows', () => {
  const words = "i'm on the pill and my calf is cramping";
  expect(verdictOf('clotq', words, 'opened', heard(STRETCH, { next: judge(CLOT) }))).toBe('right');
  expect(verdictOf('clotq', words, 'opened', heard(STRETCH))).toBe('under');
});

test('harmless: one question, as long as session and place are kept', () => {
  const asked = (more: Partial<Heard>) =>
    verdictOf('harmless', 'this burns', 'round', heard('Sit down. Is it settling?', more));
  expect(asked({ workout: 'kept' })).toBe('right');
  expect(asked({ workout: 'lost' })).toBe('harmful');
  expect(asked({ workout: 'kept', session: 'ended' })).toBe('harmful');
});

test('what is told about a drive is not said in a round, nor anything harmless at the door', () => {
  expect(isHeardAt('drive', 'round')).toBe(false);
  expect(isHeardAt('harmless', 'opened')).toBe(false);
  expect(() => isHeardAt('banana', 'opened')).toThrow('There is no class "banana"');
});

test('a sentence is played at every place, and its workout looked for', async () => {
  const all = await measured('emergency\ti have chest pain\n');
  expect(all.map(({ place, verdict, heard: { workout } }) => [place, verdict, workout])).toEqual([
    ['one-shot', 'right', null],
    ['opened', 'right', null],
    ['round', 'right', 'lost'],
    ['coach', 'right', null],
  ]);
});
