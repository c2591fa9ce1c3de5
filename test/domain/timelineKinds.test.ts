import type { RestLength } from '../../lambda/content/plans';
import { KNOWN } from '../support/inWorkout';
import { clock, heardIn, repromptOf, secondsOf } from '../support/marks';
import { person } from '../support/person';
import { at, round } from '../support/round';
import { wants } from '../support/wishes';

test.each<[RestLength, Parameters<typeof wants>[0], number]>([
  ['longer', { longerRests: true }, 70],
  ['taught', { taught: true }, 75],
])('with %s rests every movement is still on its second', (_, wish, apart) => {
  expect(secondsOf(round(wants(wish)), 'go', 'goWhenDown')).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => n * apart));
});

test('a taught round explains every movement before it is done, the first one too', () => {
  const heard = round(wants({ taught: true }));
  const lessons = heard.flatMap(({ at: second, acts }) =>
    acts.flatMap((act) => (act.say === 'teach' ? [{ second, move: act.move }] : [])),
  );
  expect(lessons.map(({ move }) => move.exercise)).toEqual([
    'hip-extension',
    'hip-extension',
    'band-walk',
    'duck-walk',
    'squat',
    'clamshell',
    'clamshell',
  ]);
  secondsOf(heard, 'go', 'goWhenDown').forEach((go, index) => {
    expect(go - (lessons[index]?.second ?? 0)).toBeGreaterThanOrEqual(15);
  });
});

test('a finisher has its own clock', () => {
  const heard = round(wants({ kind: 'finisher' }));
  expect(secondsOf(heard, 'go', 'goNow', 'goWhenDown')).toEqual(
    ['0:00', '0:48', '1:41', '2:26', '3:11', '4:06', '4:57'].map(clock),
  );
  expect(secondsOf(heard, 'allOver')).toEqual([clock('5:42')]);
});

test('a finisher names the next move ten seconds before the end, and never calls a rest in between', () => {
  const heard = round(wants({ kind: 'finisher' }));
  expect(['0:35', '1:23', '2:16', '3:01', '3:46', '4:41'].map((mark) => at(heard, mark))).toEqual([
    'Ten seconds. Then hip extension, left leg.',
    'Ten seconds. Then band walk.',
    'Ten seconds. Then duck walk.',
    'Ten seconds. Then squats.',
    'Ten seconds. Then right clamshell.',
    'Ten seconds. Then left clamshell.',
  ]);
  expect(secondsOf(heard, 'rest')).toEqual([clock('5:42')]);
  expect(at(heard, '3:56')).toMatch(/left side.*Right clamshell\.$/);
});

test('the standing round takes 8:10, needs a chair, and nothing in it is on the floor', () => {
  const someone = person();
  const reply = someone.does(wants({ kind: 'standing' }));
  const heard = heardIn(someone.state, reply);
  const words = heard.map((cue) => cue.words).join(' ');
  expect(words).toMatch(/steady chair/);
  expect(words).not.toMatch(/\b(lie|lying|kneel|knees on|hands and knees|roll|floor space|mat|side down)\b/i);
  expect(secondsOf(heard, 'go', 'goWhenDown')).toEqual([0, 1, 2, 3, 4, 5, 6].map((n) => n * 70));
  expect(secondsOf(heard, 'endSound')).toEqual([clock('8:10')]);
});

test('both sides of a movement are always named, limb and side', () => {
  for (const wish of [{}, { kind: 'standing' as const }, { kind: 'finisher' as const }]) {
    for (const { words, acts } of round(wants(wish))) {
      const sided = acts.some((act) => 'move' in act && act.move.side !== null && act.say !== 'form');
      if (sided) expect(words).toMatch(/\b(left|right)\b/i);
    }
  }
});

test('a workout ends with its last rest, a sound, and one real question, which silence may decline', () => {
  const someone = person({ person: KNOWN });
  const reply = someone.does(wants());
  const heard = heardIn(someone.state, reply);
  expect(at(heard, '6:45')).toMatch(/^Rest\. That's the round\. Seven minutes, done\./);
  expect(secondsOf(heard, 'endSound')).toEqual([clock('7:00')]);
  expect(reply.kind === 'play' && reply.end).toMatchObject({
    kind: 'ask',
    question: { ask: 'stretch' },
    silence: { kind: 'words', acts: [{ say: 'shortGoodbye' }], again: null },
  });
});

test('a round’s end says where to go next, and the next round is what silence gets', () => {
  const someone = person({ person: KNOWN });
  const reply = someone.does(wants({ rounds: 3 }));
  const heard = heardIn(someone.state, reply);
  expect(at(heard, '6:35')).toBe('Ten seconds. Then hands and knees.');
  expect(at(heard, '6:45')).toMatch(/^Rest\. That's round one\. Hands and knees, right leg\./);
  expect(reply.kind === 'play' && reply.end).toMatchObject({ question: { ask: 'nextRound', round: 2, by: 'silence' } });
  expect(repromptOf(reply).cues[0]?.acts).toEqual([{ say: 'roundOf', round: 2, rounds: 3 }]);
});

test('where silence cannot go on, the voice says so ten seconds before, and asks for a word', () => {
  const someone = person({ person: KNOWN });
  const reply = someone.does(wants({ rounds: 3 }));
  const second = heardIn(someone.state, reply, 1);
  expect(at(second, '6:35')).toBe("Ten seconds. Then I'll need a word from you.");
  expect(reply.kind === 'play' && reply.end).toMatchObject({
    silence: { ask: { ask: 'nextRound', round: 3, by: 'word' } },
  });
});

test('on a screen nothing is asked between rounds: it waits, and its own event goes on', () => {
  const someone = person({ screen: true, person: KNOWN });
  const reply = someone.does(wants({ rounds: 3 }));
  expect(reply.kind === 'play' && reply.end).toEqual({ kind: 'wait' });
});
