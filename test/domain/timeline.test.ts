import { at, between, round } from '../support/round';
import { KNOWN } from '../support/inWorkout';
import { clock, heardIn, secondsOf, type Heard } from '../support/marks';
import { person } from '../support/person';
import { wants } from '../support/wishes';
import { HALFWAY, say } from '../support/sentences';

test('a movement has its clock: go, one cue, halfway, ten seconds, three, two, one', () => {
  const heard = round(wants());
  expect(between(heard, '0:00', '0:45')).toEqual([0, 3, 22, 35, 42.5]);
  expect(['0:00', '0:03', '0:22', '0:35', '0:42.5'].map((mark) => at(heard, mark))).toEqual([
    'Go.',
    expect.stringMatching(/right heel/i),
    HALFWAY,
    'Ten seconds.',
    'Three, two, one.',
  ]);
});

test('a rest has its clock: position and name, three, two, one, go', () => {
  const heard = round(wants());
  expect(between(heard, '0:45', '1:01')).toEqual([45, 58, 60]);
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
  expect(at(heard, '2:21')).toBe(say.halfwayOtherWay({}));
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
  const last = playing?.parts[1];
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
  expect(between(heard, '0:00', '1:00')).toEqual([0, 35, 42.5, 45, 58]);
});
