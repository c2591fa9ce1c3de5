import type { RestLength } from '../../lambda/content/plans';
import type { Event } from '../../lambda/domain/event';
import { NEW_SETTINGS, type Settings } from '../../lambda/domain/state';
import { clock, heardIn, repromptOf, secondsOf, type Heard } from '../support/marks';
import { KNOWN } from '../support/inWorkout';
import { person } from '../support/person';
import { wants } from '../support/wishes';

/** The first round of what somebody asks for, or the one that silence gets after it. */
function round(event: Event, { settings = {}, leg = 0 }: { settings?: Partial<Settings>; leg?: number } = {}) {
  const someone = person({ person: { ...KNOWN, settings: { ...NEW_SETTINGS, ...settings } } });
  const reply = someone.does(event);
  return heardIn(someone.state, reply, leg);
}

const at = (heard: readonly Heard[], mark: string): string | undefined =>
  heard.find((cue) => cue.at === clock(mark))?.words;

const between = (heard: readonly Heard[], from: string, to: string): number[] =>
  heard.map((cue) => cue.at).filter((second) => second >= clock(from) && second < clock(to));

test('a movement has its clock: go, one cue, halfway, ten seconds, three, two, one', () => {
  const heard = round(wants());
  expect(between(heard, '0:00', '0:45')).toEqual([0, 3, 22, 35, 42, 43, 44]);
  expect(['0:00', '0:03', '0:22', '0:35', '0:42', '0:43', '0:44'].map((mark) => at(heard, mark))).toEqual([
    'Go.',
    expect.stringMatching(/right heel/i),
    'Halfway.',
    'Ten seconds.',
    'Three.',
    'Two.',
    'One.',
  ]);
});

test('a rest has its clock: position and name, three, two, one, go', () => {
  const heard = round(wants());
  expect(between(heard, '0:45', '1:01')).toEqual([45, 57, 58, 59, 60]);
  expect(at(heard, '0:45')).toMatch(/^Rest\. Stay on hands and knees\. Hip extension, left leg\./);
  expect(at(heard, '1:00')).toBe('Go.');
});

test('every movement of a round begins on its minute', () => {
  expect(secondsOf(round(wants()), 'go', 'goWhenDown')).toEqual([0, 60, 120, 180, 240, 300, 360]);
});

test('where the position changes, the last ten seconds say so, and the rest says it first', () => {
  const heard = round(wants());
  expect(at(heard, '1:35')).toBe('Ten seconds. Then stand up.');
  expect(at(heard, '2:35')).toBe('Ten seconds.');
  expect(at(heard, '4:35')).toBe('Ten seconds. Then lie on your left side.');
  expect(at(heard, '4:45')).toMatch(/^Rest\. Lie on your left side, right knee on top\. Right clamshell\.$/);
  expect(at(heard, '5:35')).toBe('Ten seconds. Then roll over.');
  expect(at(heard, '5:45')).toMatch(/^Rest\. Roll onto your right side, left knee on top\. Left clamshell\.$/);
});

test('whoever has just stood is given time to get down: go forgives, and the cue waits', () => {
  const heard = round(wants());
  expect(at(heard, '5:00')).toBe("Go when you're down.");
  expect(between(heard, '5:00', '5:20')).toEqual([300, 304]);
  expect(at(heard, '6:00')).toBe('Go.');
});

test('the walks go three small steps and back, because living rooms are small', () => {
  const heard = round(wants());
  expect(at(heard, '1:45')).toMatch(/three small steps right, three back/);
  expect(at(heard, '2:45')).toMatch(/three small steps forward, three back/);
});

test('with room, the band walk goes one way and turns a second before halfway', () => {
  const heard = round(wants(), { settings: { room: true } });
  expect(at(heard, '1:45')).toMatch(/all the way/);
  expect(at(heard, '2:21')).toBe('Halfway. Other way.');
  expect(at(heard, '2:22')).toBeUndefined();
});

const forms = (heard: readonly Heard[]) =>
  heard.filter(({ acts }) => acts.some(({ say }) => say === 'form')).map(({ words }) => words);

test('round two has other cues than round one, round three has none and one word of encouragement', () => {
  const [first, second] = [0, 1].map((leg) => round(wants({ rounds: 3 }), { leg }));
  expect(forms(first ?? [])).toHaveLength(7);
  expect(forms(second ?? [])).toHaveLength(7);
  expect(forms(second ?? []).filter((cue) => forms(first ?? []).includes(cue))).toEqual([]);

  const someone = person({ person: KNOWN });
  someone.does(wants({ rounds: 3 }));
  const { playing } = someone.state.person.workout ?? {};
  const last = playing?.legs[1];
  someone.does({ kind: 'yes' }, { second: (last?.begins ?? 0) + (last?.length ?? 0) + 3 });
  const third = heardIn(someone.state, someone.reply);
  expect(forms(third)).toEqual([]);
  expect(secondsOf(third, 'encourage')).toEqual([clock('4:26')]);
});

test('the cues of the same move take turns with the rounds a person has done', () => {
  const [today, tomorrow, later] = [0, 1, 2].map((rounds) => {
    const someone = person({ person: { ...KNOWN, rounds } });
    const reply = someone.does(wants());
    return forms(heardIn(someone.state, reply));
  });
  expect(new Set([today?.[0], tomorrow?.[0], later?.[0]]).size).toBe(3);
});

test('somebody’s own level is the cue of the first round', () => {
  const heard = round(wants({ rounds: 2 }), { settings: { levels: { squat: 'easier' } } });
  expect(at(heard, '4:03')).toBe('Halfway down is plenty.');
  const second = round(wants({ rounds: 2 }), { settings: { levels: { squat: 'easier' } }, leg: 1 });
  expect(at(second, '4:03')).toMatch(/Weight in your heels/);
});

test('less talk leaves the clock: go, ten seconds, the count, the rest', () => {
  const heard = round(wants(), { settings: { talk: 'less' } });
  expect(between(heard, '0:00', '1:00')).toEqual([0, 35, 42, 43, 44, 45, 57, 58, 59]);
});

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
