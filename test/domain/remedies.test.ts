import { remedies, type RemedyId } from '../../lambda/content/remedies';
import { questions, type QuestionId } from '../../lambda/content/faq';
import type { Event } from '../../lambda/domain/conversation/event';
import { sentencesFor } from '../../lambda/strings';
import { outline, ofPattern } from '../support/outline';
import { person, wordsOfReply, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

const enUS = sentencesFor('en-US');
const ids = remedies.map(({ id }) => id);

const named = (remedy: RemedyId): Event => ({ kind: 'remedy', remedy, ordinal: null });
const numbered = (ordinal: number): Event => ({ kind: 'remedy', remedy: null, ordinal });
const list = (group: 'now' | 'prevention' | 'ask-first' | null, all = false): Event => ({ kind: 'list', group, all });
const tell = (fact: 'proven' | 'source' | 'muscle' | 'holdTime'): Event => ({ kind: 'tell', fact, rounds: null });

/** Somebody in a session that has begun, with the front door's question still open. */
function inside() {
  const she = person();
  she.does({ kind: 'launch' });
  return she;
}

const says = (she: ReturnType<typeof person>, event: Event): string => wordsOfReply(she.does(event));
const endOf = ({ reply }: ReturnType<typeof person>): string => (reply.kind === 'nothing' ? 'nothing' : reply.end.kind);

test.each(ids)('%s is told with its caution, wherever it is asked for', (remedy) => {
  const caution = enUS.say.remedyCaution({ remedy });
  expect(says(person(), named(remedy))).toContain(caution);
  expect(says(inside(), named(remedy))).toContain(caution);
  const picking = inside();
  picking.does(list(null, true));
  expect(says(picking, named(remedy))).toContain(caution);
  const running = person();
  running.does(wants());
  expect(wordsOfReply(running.does(named(remedy), { second: 100 }))).toContain(caution);
});

test.each(ids)('asked alone, %s is told and the session closes', (remedy) => {
  const she = person();
  she.does(named(remedy));
  expect(endOf(she)).toBe('close');
});

test('the first words answer a question about tonic water, and there is no recipe', () => {
  const words = says(person(), named('tonic-water'));
  expect(words).toMatch(/^Probably not\. It has only a trace of quinine/);
  expect(words).not.toMatch(/glass/);
});

test('picked from the list, tonic water is told as what it is: an idea of some people, with its caution', () => {
  const she = inside();
  she.does(list('ask-first'));
  expect(says(she, numbered(1))).toMatch(/small glass, about a cup, when stretches don't help\. It has only a trace/);
});

test('a stretch that was told is led on a yes', () => {
  const she = inside();
  expect(says(she, named('hamstring-stretch'))).toMatch(/Shall I lead you through it\?$/);
  she.does({ kind: 'yes' });
  expect(she.state.live.topic).toMatchObject({ kind: 'guide', holds: [{ stretch: 'hamstring' }] });
});

test('in a round it is told in passing and the round goes on from the same movement', () => {
  const she = person();
  she.does(wants());
  const words = wordsOfReply(she.does(named('sheets'), { second: 100 }));
  expect(words).toMatch(/^They may help\..*Go\./);
  expect(workoutOf(she.state).playing).not.toBeNull();
});

describe('the list', () => {
  test('says how many there are, and asks about a cramp before anything is read', () => {
    const words = says(inside(), list(null));
    expect(words).toMatch(/^I have ten ideas in three groups: .* Is it cramping right now\?$/);
  });

  test('a cramp now gets the action, not a list', () => {
    const she = inside();
    she.does(list(null));
    expect(says(she, { kind: 'yes' })).toMatch(/^Straighten that leg/);
  });

  test('without one it names the groups and then reads two or three titles a page', () => {
    const she = inside();
    she.does(list(null));
    expect(says(she, { kind: 'no' })).toBe('Quick relief, prevention, or ask your doctor?');
    expect(says(she, list('now'))).toBe(
      'Quick relief: five ideas. One, the wall stretch. Two, the towel stretch. Three, the lying leg raise. More?',
    );
    expect(says(she, { kind: 'yes' })).toBe('Four, the seated calf stretch. Five, warmth. Which one shall I tell you?');
    expect(says(she, { kind: 'back' })).toMatch(/^Quick relief: five ideas\. One,/);
    expect(says(she, { kind: 'back' })).toMatch(/^These are the first ones\. One,/);
    expect(says(she, { kind: 'more' })).toMatch(/^Four,/);
    expect(says(she, { kind: 'more' })).toMatch(/^That's all of them\./);
  });

  test('numbers pick from the list that was read', () => {
    const she = inside();
    she.does(list('prevention'));
    expect(says(she, numbered(3))).toContain(enUS.say.remedyAction({ remedy: 'minerals' }));
    expect(says(she, { kind: 'number', number: 2 })).toContain(enUS.say.remedyAction({ remedy: 'shoes' }));
    expect(says(she, { kind: 'number', number: 4 })).toMatch(/^I have three there\./);
  });

  test('a number outside any list is the article’s own', () => {
    expect(says(inside(), numbered(8))).toContain(enUS.say.remedyAction({ remedy: 'tonic-water' }));
    expect(says(inside(), numbered(11))).toMatch(/^I have ten there\. Which one/);
  });

  test('"next one" after a remedy is the next one of its list, and "the one before that" the one before', () => {
    const she = inside();
    she.does(list('prevention'));
    she.does(numbered(1));
    expect(says(she, { kind: 'more' })).toContain(enUS.say.remedyAction({ remedy: 'shoes' }));
    expect(says(she, { kind: 'move', to: 'skip' })).toContain(enUS.say.remedyAction({ remedy: 'minerals' }));
    expect(says(she, { kind: 'back' })).toContain(enUS.say.remedyAction({ remedy: 'shoes' }));
    expect(says(she, { kind: 'move', to: 'previous' })).toContain(enUS.say.remedyAction({ remedy: 'sheets' }));
  });

  test('all ten are read only for whoever asks, each with its caution', () => {
    const words = says(person(), list(null, true));
    for (const remedy of ids) expect(words).toContain(enUS.say.remedyCaution({ remedy }));
    expect(words).toContain(enUS.say.twoCalciums({ remedy: 'calcium-blockers' }));
  });

  test('no more of it offers a workout that waits', () => {
    const she = person();
    she.does(wants());
    she.does(list('prevention'), { second: 90 });
    expect(says(she, { kind: 'no' })).toMatch(/Go on from there\?$/);
    she.does({ kind: 'yes' });
    expect(workoutOf(she.state).playing).not.toBeNull();
  });
});

test('minerals and blockers heard one after the other are told apart in one sentence', () => {
  const she = inside();
  she.does(list(null, true));
  she.does(numbered(9));
  expect(says(she, numbered(10))).toContain(enUS.say.twoCalciums({ remedy: 'calcium-blockers' }));
});

describe('asked about it', () => {
  test('proof, source, muscle and hold are told of the remedy at hand, and only then', () => {
    const she = inside();
    const told = says(she, named('inner-calf-stretch'));
    expect(told).not.toMatch(/article|clinic|service/i);
    expect(says(she, tell('holdTime'))).toMatch(/^The article gives no time for this one\. .* is ours\./);
    expect(says(she, tell('source'))).toMatch(/^It's from the article behind this skill\./);
    expect(says(she, tell('muscle'))).toMatch(/^On the inside of the calf\./);
    expect(says(she, tell('proven'))).toMatch(/Shall I lead you through it\?$/);
  });

  test('in a round the muscle is the movement’s, and the round goes on', () => {
    const she = person();
    she.does(wants());
    const words = wordsOfReply(she.does(tell('muscle'), { second: 100 }));
    expect(words).toMatch(/^In the seat of the leg you lift\./);
  });

  test('of a coached cramp it is told of the stretch that is held, and the question comes again', () => {
    const she = person();
    she.does({ kind: 'cramp', muscle: null, side: null, again: false });
    expect(says(she, tell('muscle'))).toBe('In the calf. Is it easing?');
  });

  test('the source of the whole says that no doctor has read it', () => {
    expect(says(person(), tell('source'))).toMatch(/No doctor has read my words yet/);
  });
});

describe('plain questions', () => {
  /** What is asked back where a danger is asked about; a call can't be made, and is answered by closing. */
  const askedBack: Readonly<Partial<Record<QuestionId, string>>> = {
    'is-it-a-clot': 'answerTo:is-it-a-clot ?clot',
    'is-it-dangerous': 'answerTo:is-it-dangerous ?clot',
    'is-it-serious': 'answerTo:is-it-serious ?clot',
    'is-this-normal': 'answerTo:is-this-normal ?clot',
    'how-long-lasts': 'answerTo:how-long-lasts ?overTen',
    worried: 'answerTo:worried ?unknownSign',
    'call-for-me': 'cantCall .',
  };
  const plain = questions.filter((question) => askedBack[question] === undefined);

  test.each(plain)('%s asked alone is answered, and the session closes', (question) => {
    expect(outline(person().does({ kind: 'ask', question }))).toBe(`answerTo:${question} .`);
  });

  test.each(plain.filter((question) => question !== 'see-doctor' && question !== 'often'))(
    '%s is answered in passing and the round goes on',
    (question) => {
      const she = person();
      she.does(wants());
      she.does({ kind: 'ask', question }, { second: 100 });
      expect(outline(she.reply)).toMatch(ofPattern(`answerTo:${question} … ?stretch`));
      expect(workoutOf(she.state).playing).not.toBeNull();
    },
  );

  test.each(Object.entries(askedBack))(
    '%s is no goodbye, alone or in a round, where the place is kept',
    (id, answer) => {
      const question = questions.find((one) => one === id) ?? 'worried';
      expect(outline(person().does({ kind: 'ask', question }))).toBe(answer);
      const she = person();
      she.does(wants());
      she.does({ kind: 'ask', question }, { second: 100 });
      expect(outline(she.reply)).toBe(answer);
      expect(workoutOf(she.state)).toMatchObject({ playing: null, place: { index: 0 } });
    },
  );

  test('whoever wonders about a doctor in a round is not sent straight back to work', () => {
    const she = person();
    she.does(wants());
    expect(wordsOfReply(she.does({ kind: 'ask', question: 'see-doctor' }, { second: 100 }))).toMatch(
      /I can't call for you\. Shall I go on\?$/,
    );
  });

  test('at a pause the answer ends with the question of the pause', () => {
    const she = person();
    she.does(wants());
    she.does({ kind: 'pause' }, { second: 100 });
    expect(says(she, { kind: 'ask', question: 'breathing' })).toMatch(/Never hold your breath\. Shall I go on\?$/);
  });
});

describe('how to', () => {
  test('in a round the clock stops, it is explained, and a yes goes on', () => {
    const she = person();
    she.does(wants());
    const words = wordsOfReply(she.does({ kind: 'howTo', exercise: null, stretch: null }, { second: 100 }));
    expect(words).toMatch(/^Hands under your shoulders.*Shall I go on\?$/);
    she.does({ kind: 'yes' });
    expect(workoutOf(she.state).playing).not.toBeNull();
  });

  test('outside it explains the one that was named, and offers to lead a stretch', () => {
    expect(says(inside(), { kind: 'howTo', exercise: 'clamshell', stretch: null })).toMatch(/like a shell/);
    expect(says(inside(), { kind: 'howTo', exercise: null, stretch: 'wall-calf' })).toMatch(
      /Shall I lead you through it\?$/,
    );
    expect(says(person(), { kind: 'howTo', exercise: null, stretch: null })).toMatch(/^Seven moves/);
  });
});

describe('is it safe for me', () => {
  test('a new hip gets the one question its answer hangs on', () => {
    const she = inside();
    const hip = { kind: 'condition', condition: 'hip-replacement' } as const;
    expect(says(she, { ...hip, when: null })).toBe('Was that in the last few months, or long ago?');
    expect(says(she, { kind: 'condition', condition: 'general', when: 'longAgo' })).toMatch(
      /^Then the standing round suits you.*Shall we do the standing round\?$/,
    );
    she.does({ kind: 'yes' });
    expect(workoutOf(she.state).kind).toBe('standing');
  });

  test.each([{ kind: 'yes' }, { kind: 'no' }, { kind: 'number', number: 3 }] as const)(
    'an answer that is not clear ($kind) counts as recent: not before the doctor agrees, and no place is kept',
    (answer) => {
      const she = person();
      she.does(wants());
      she.does({ kind: 'condition', condition: 'knee-replacement', when: null }, { second: 100 });
      expect(says(she, answer)).toMatch(/^Then not before your doctor agrees\./);
      expect(endOf(she)).toBe('close');
      expect(she.state.person.workout).toBeNull();
    },
  );

  test('somebody older gets the standing round at once', () => {
    const she = person();
    she.does({ kind: 'condition', condition: 'older', when: null });
    expect(workoutOf(she.state)).toMatchObject({ kind: 'standing' });
    expect(workoutOf(she.state).playing).not.toBeNull();
  });

  test.each(['diabetes', 'numb-feet', 'kidney'] as const)(
    'warmth that was offered is offered no more after %s',
    (named) => {
      const she = inside();
      she.does({ kind: 'remedy', remedy: 'heat', ordinal: null });
      she.does({ kind: 'condition', condition: named, when: null });
      expect(endOf(she)).toBe('close');
      const warm = inside();
      warm.does({ kind: 'remedy', remedy: 'heat', ordinal: null });
      warm.does({ kind: 'yes' });
      warm.does({ kind: 'yes' });
      warm.does({ kind: 'condition', condition: named, when: null }, { second: 60 });
      expect(endOf(warm)).toBe('close');
    },
  );

  test('in a round the clock stops for a condition', () => {
    const she = person();
    she.does(wants());
    const pregnant = { kind: 'condition', condition: 'pregnant', when: null } as const;
    expect(wordsOfReply(she.does(pregnant, { second: 100 }))).toMatch(
      /^Ask your doctor or midwife first.*Shall I go on\?$/,
    );
  });
});

describe('a sore joint', () => {
  test('that movement stops for today, both legs and every round, and the next one is offered', () => {
    const she = person();
    she.does(wants({ rounds: 2 }));
    const answer = outline(she.does({ kind: 'sore', joint: 'knee' }, { second: 100 }));
    expect(answer).toBe('leftOut:hip-extension/right,knee nextIs:band-walk ?goOn');
    const left = workoutOf(she.state).steps.map(({ move }) => move.exercise);
    expect(left).not.toContain('hip-extension');
    expect(left).toHaveLength(10);
    she.does({ kind: 'yes' });
    expect(workoutOf(she.state).playing).not.toBeNull();
  });

  test('at the last movement of a round the round ends there, and the next one is offered', () => {
    const she = person();
    she.does(wants({ rounds: 2 }));
    const lead = workoutOf(she.state).playing?.parts[0]?.lead ?? 0;
    expect(outline(she.does({ kind: 'sore', joint: 'hip' }, { second: lead + 320 }))).toBe(
      'leftOut:clamshell/right,hip nextIs:hip-extension/right ?goOn',
    );
    expect(workoutOf(she.state).steps.filter(({ ends }) => ends === 'round')).toHaveLength(2);
  });

  test('with nothing left to do the workout ends', () => {
    const she = person();
    she.does(wants());
    const lead = workoutOf(she.state).playing?.parts[0]?.lead ?? 0;
    she.does({ kind: 'sore', joint: 'hip' }, { second: lead + 320 });
    expect(outline(she.reply)).toBe('leftOut:clamshell/right,hip .');
    expect(she.state.person.workout).toBeNull();
    expect(she.state.person).toMatchObject({ rounds: 1, workouts: 1 });
  });

  test('outside a workout it is a word of care', () => {
    expect(says(person(), { kind: 'sore', joint: null })).toMatch(/^Then rest it today\..*see a doctor\.$/);
  });
});

test('encouragement is a sentence, and the round goes on', () => {
  const she = person();
  she.does(wants());
  expect(wordsOfReply(she.does({ kind: 'encourage' }, { second: 100 }))).toMatch(/^[^?]+\./);
});

test('"I said left" gets one sorry and the left leg', () => {
  const she = person();
  she.does({ kind: 'guide', stretch: 'hamstring', pick: null, muscle: null });
  const words = wordsOfReply(she.does({ kind: 'side', side: 'left', muscle: null, correction: true }, { second: 30 }));
  expect(words).toMatch(/^Sorry\. The left one, then\./);
  expect(words).toMatch(/Raise your left leg/);
});

describe('"I said left" in a round', () => {
  const left: Event = { kind: 'side', side: 'left', muscle: null, correction: true };

  test('gets one sorry, the left leg now and the right one after it', () => {
    const she = person();
    she.does(wants());
    const words = wordsOfReply(she.does(left, { second: 100 }));
    expect(words).toMatch(/^Sorry\. The left one, then\. Hip extension, left leg\./);
    expect(
      workoutOf(she.state)
        .steps.slice(0, 2)
        .map(({ move }) => move.side),
    ).toEqual(['left', 'right']);
    expect(she.state.person.settings.firstSide).toBe('right');
  });

  test('where the left leg works already it is told so, and goes on', () => {
    const she = person();
    she.does(wants());
    she.does(left, { second: 100 });
    expect(wordsOfReply(she.does(left, { second: 30 }))).toMatch(/^Sorry\. Your left leg\./);
  });
});
