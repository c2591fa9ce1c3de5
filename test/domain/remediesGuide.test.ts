import { stretches, stretchOf, type StretchId } from '../../lambda/content/stretches';
import type { Act } from '../../lambda/domain/conversation/act';
import type { Event } from '../../lambda/domain/conversation/event';
import type { Guide } from '../../lambda/domain/conversation/topic';
import { outline, ofPattern } from '../support/outline';
import { person, trackOf, wordsOfReply, workoutOf, type Beginning } from '../support/person';
import { wants } from '../support/wishes';

type Somebody = ReturnType<typeof person>;

const lead = (stretch: StretchId): Event => ({ kind: 'guide', stretch, pick: null, muscle: null });

/** Somebody who is being led through a stretch: what had to be fetched is there. */
function led(stretch: StretchId, beginning: Beginning = {}): Somebody {
  const she = person(beginning);
  she.does(lead(stretch));
  if (stretchOf(stretch).fetch !== null) she.does({ kind: 'goOn' }, { second: 20 });
  return she;
}

const marks = (she: Somebody): readonly { at: number; says: readonly Act['say'][] }[] =>
  trackOf(she.reply).cues.map(({ at, acts }) => ({ at, says: acts.map(({ say }) => say) }));

/** The seconds on which holds begin: two after "And hold.", three after "Same again. And hold." */
const holdsOf = (she: Somebody): number[] =>
  marks(she)
    .filter(({ says }) => says.at(-1) === 'andHold')
    .map(({ at, says }) => at + (says.length === 1 ? 2 : 3));

function guideOf({ state }: Somebody): Guide {
  const { topic } = state.live;
  if (topic?.kind !== 'guide') throw new Error('Expected a guided stretch');
  return topic;
}

const ids = stretches.map(({ id }) => id);

test.each(ids)('%s is led to its end: steps, holds in silence, and one question', (stretch) => {
  const she = led(stretch);
  const { hold, repeats } = stretchOf(stretch);
  const holds = holdsOf(she);
  expect(holds).toHaveLength(repeats);
  for (const begins of holds) {
    const during = marks(she).filter(({ at }) => at >= begins && at < begins + hold.to);
    expect(during.map(({ at, says }) => [at - begins, says])).toEqual([
      [hold.to - 10, ['tenMoreSeconds']],
      [hold.to - 2.5, ['countIn']],
    ]);
    expect(marks(she).find(({ at }) => at === begins + hold.to)?.says).toEqual(['andRelease']);
  }
  expect(trackOf(she.reply).cues.at(-1)?.acts).toEqual([{ say: 'andRelease', done: true }]);
  expect(she.reply).toMatchObject({ end: { kind: 'ask', question: { ask: 'anotherStretch' } } });
});

test.each(ids)('%s, interrupted in the middle of a hold, begins that hold again', (stretch) => {
  const she = led(stretch);
  const [begins = 0] = holdsOf(she);
  she.does({ kind: 'pause' }, { second: begins + 8 });
  expect(wordsOfReply(she.reply)).toBe("I'll wait. Say, Alexa, go on. Shall we go on with the stretch?");
  expect(guideOf(she)).toMatchObject({ at: 0, started: null });
  she.does({ kind: 'goOn' }, { second: 40 });
  expect(holdsOf(she)).toHaveLength(stretchOf(stretch).repeats);
});

test('steps that were heard are not told again; "from the top" tells them, and so does a cut in the middle of them', () => {
  const she = led('hamstring');
  she.does({ kind: 'ask', question: 'breathing' }, { second: (holdsOf(she)[0] ?? 0) + 9 });
  expect(wordsOfReply(she.reply)).toMatch(/^Out as you push.* Back into it\. And hold\. Ten more\./);
  she.does({ kind: 'move', to: 'startOver' }, { second: 12 });
  expect(wordsOfReply(she.reply)).toMatch(/^From the top\. Lie on your back/);
  she.does({ kind: 'ask', question: 'breathing' }, { second: 10 });
  expect(wordsOfReply(she.reply)).toMatch(/Lie on your back.*Raise the sore leg/);
});

test.each([
  ['wall-calf', /^Stand in front of a wall/],
  ['towel-calf', /^Get a towel/],
] as const)('%s waits for what has to be fetched, and goes on by a word', (stretch, words) => {
  const she = person();
  she.does(lead(stretch));
  expect(wordsOfReply(she.reply)).toMatch(words);
  expect(wordsOfReply(she.reply)).toMatch(/I'll wait\. Say, Alexa, ready\. Ready\?$/);
  expect(trackOf(she.reply).length).toBeGreaterThan(170);
  expect(wordsOfReply(she.does({ kind: 'repeat' }, { second: 10 }))).toMatch(words);
  expect(wordsOfReply(she.does({ kind: 'no' }))).toMatch(/^I'll wait\./);
  she.does({ kind: 'yes' });
  expect(holdsOf(she).length).toBeGreaterThan(0);
});

describe('the towel, three times', () => {
  test('after a question in the second hold, the second and third are still to come', () => {
    const she = led('towel-calf');
    const second = holdsOf(she)[1] ?? 0;
    she.does({ kind: 'tell', fact: 'proven', rounds: null }, { second: second + 12 });
    expect(wordsOfReply(she.reply)).toMatch(/^Yes\. Clinics teach this/);
    expect(guideOf(she).at).toBe(1);
    expect(holdsOf(she)).toHaveLength(2);
  });

  test('skip goes to the next hold, previous to the one before, again and "repeat" begin this one again', () => {
    const she = led('towel-calf');
    const inHold = (): { second: number } => ({ second: (holdsOf(she)[0] ?? 0) + 10 });
    she.does({ kind: 'move', to: 'skip' }, inHold());
    expect(guideOf(she).at).toBe(1);
    she.does({ kind: 'move', to: 'previous' }, inHold());
    expect(guideOf(she).at).toBe(0);
    she.does({ kind: 'move', to: 'skip' }, inHold());
    she.does({ kind: 'repeat' }, inHold());
    expect(guideOf(she).at).toBe(1);
    she.does({ kind: 'move', to: 'startOver' }, inHold());
    expect(holdsOf(she)).toHaveLength(3);
  });

  test('past the last hold comes the question', () => {
    const she = led('towel-calf');
    for (let hold = 0; hold < 3; hold += 1) she.does({ kind: 'move', to: 'skip' }, { second: 5 });
    expect(wordsOfReply(she.reply)).toBe('Skipped. Another stretch?');
  });

  test('stop closes at once', () => {
    const she = led('towel-calf');
    she.does({ kind: 'stop' }, { second: 60 });
    expect(she.reply).toMatchObject({ kind: 'talk', end: { kind: 'close' } });
  });
});

test('yes and no in the middle of a hold do not answer the question that comes after it', () => {
  const she = led('hamstring');
  const inHold = (): { second: number } => ({ second: (holdsOf(she)[0] ?? 0) + 6 });
  she.does({ kind: 'yes' }, inHold());
  expect(guideOf(she)).toMatchObject({ at: 0, holds: [{ stretch: 'hamstring' }] });
  she.does({ kind: 'no' }, inHold());
  expect(outline(she.reply)).toMatch(ofPattern('notCaught … andHold tenMoreSeconds > ?anotherStretch'));
  expect(guideOf(she)).toMatchObject({ at: 0, holds: [{ stretch: 'hamstring' }] });
});

test('"how do I do this" in a hold explains it and asks; yes begins the hold again', () => {
  const she = led('hamstring');
  she.does({ kind: 'howTo', exercise: null, stretch: null }, { second: 40 });
  expect(wordsOfReply(she.reply)).toMatch(/^This one's for the back of the thigh.*Shall we go on with the stretch\?$/);
  she.does({ kind: 'yes' });
  expect(holdsOf(she)).toHaveLength(1);
});

test('another one is the next of the four', () => {
  const she = led('hamstring');
  she.does({ kind: 'yes' });
  expect(guideOf(she).holds[0]?.stretch).toBe('inner-calf');
});

test.each([
  [{ pick: 'bed', muscle: null }, 'toe-pull'],
  [{ pick: 'sitting', muscle: null }, 'inner-calf'],
  [{ pick: 'lying', muscle: null }, 'hamstring'],
  [{ pick: 'standing', muscle: null }, 'wall-calf'],
  [{ pick: 'quickest', muscle: null }, 'toe-pull'],
  [{ pick: 'bed', muscle: 'hamstring' }, 'hamstring'],
  [{ pick: 'standing', muscle: 'foot' }, 'foot'],
  [{ pick: null, muscle: 'thigh' }, 'thigh'],
  [{ pick: null, muscle: null }, 'wall-calf'],
] as const)('%o leads %s', (wanted, stretch) => {
  const she = person();
  she.does({ kind: 'guide', stretch: null, ...wanted });
  expect(guideOf(she).holds[0]?.stretch).toBe(stretch);
});

describe('after a workout', () => {
  test('yes to "shall we stretch your calves" leads the wall stretch, both legs', () => {
    const she = person();
    she.does(wants());
    she.does({ kind: 'yes' });
    expect(wordsOfReply(she.reply)).toMatch(/^Stand in front of a wall/);
    she.does({ kind: 'goOn' }, { second: 15 });
    expect(wordsOfReply(she.reply)).toMatch(
      /your left leg straight behind you.*Change legs\. Your right leg goes back/,
    );
    expect(holdsOf(she)).toHaveLength(2);
  });

  test('in the middle of one the workout waits, and is offered when the stretch is over', () => {
    const she = person();
    she.does(wants());
    she.does(lead('hamstring'), { second: 80 });
    expect(she.reply).toMatchObject({ end: { question: { ask: 'goOnFrom' } } });
    she.does({ kind: 'yes' });
    expect(workoutOf(she.state).playing).not.toBeNull();
    expect(she.state.live.topic).toBeNull();
    she.does({ kind: 'pause' }, { second: 15 });
    expect(outline(she.reply)).toBe('pausedAt:hip-extension/right ?goOn');
  });
});

describe('warmth', () => {
  function warm(): Somebody {
    const she = person();
    she.does({ kind: 'launch' });
    she.does({ kind: 'remedy', remedy: 'heat', ordinal: null });
    she.does({ kind: 'yes' });
    return she;
  }

  test('is fetched with its caution, laid on, and asked about every five minutes, fifteen at most', () => {
    const she = warm();
    expect(wordsOfReply(she.reply)).toMatch(/Keep it wrapped, fifteen minutes at most\. Skip heat with diabetes/);
    she.does({ kind: 'yes' });
    expect(wordsOfReply(she.reply)).toMatch(/^Lay it on.*That's five minutes\. Five more\?$/);
    she.does({ kind: 'yes' });
    expect(wordsOfReply(she.reply)).toMatch(/That's ten minutes\. Five more\?$/);
    she.does({ kind: 'yes' });
    expect(wordsOfReply(she.reply)).toMatch(/That's fifteen minutes\. Take it off now\./);
  });

  test('a question in between does not make it longer than it should be', () => {
    const she = warm();
    she.does({ kind: 'yes' });
    const whole = trackOf(she.reply).length;
    she.does({ kind: 'ask', question: 'water' }, { second: 200 });
    expect(wordsOfReply(she.reply)).toMatch(/Leave it where it is\. Warm, never hot\. That's five minutes\./);
    expect(trackOf(she.reply).length).toBeLessThan(whole - 150);
  });

  test('silence and no both take it off', () => {
    const she = warm();
    she.does({ kind: 'yes' });
    const end = she.reply.kind === 'play' && she.reply.end.kind === 'ask' ? she.reply.end.silence : null;
    expect(end).toMatchObject({ kind: 'words', acts: [{ say: 'heatOff' }], again: null });
    expect(wordsOfReply(she.does({ kind: 'no' }))).toMatch(/^Take it off now\./);
  });
});

describe('before bed', () => {
  const bedtime: Event = { kind: 'guide', stretch: null, pick: 'bedtime', muscle: null };

  test('calf and hamstring, ten seconds three times each, are over in under three minutes', () => {
    const she = person();
    she.does(bedtime);
    expect(holdsOf(she)).toHaveLength(9);
    const question = 3;
    expect(trackOf(she.reply).length - question).toBeLessThan(180);
    expect(wordsOfReply(she.reply)).toMatch(/^Straighten both legs\./);
  });
});

describe('at night', () => {
  const asleep: Beginning = { person: { zone: 'America/Chicago' } };

  test('holds are twenty seconds and once, nothing is counted and nobody is praised', () => {
    const she = led('towel-calf', asleep);
    const acts = trackOf(she.reply).cues.flatMap((cue) => cue.acts);
    expect(holdsOf(she)).toHaveLength(1);
    expect(acts).toContainEqual({ say: 'tenMoreSeconds' });
    expect(acts).not.toContainEqual({ say: 'countIn' });
    expect(acts.filter(({ say }) => say === 'andRelease')).toEqual([{ say: 'andRelease', done: false }]);
  });

  test('a wall means a light and the edge of the bed first', () => {
    const she = person(asleep);
    she.does(lead('wall-calf'));
    expect(wordsOfReply(she.reply)).toMatch(/^Put a light on, and sit on the edge of the bed first\./);
  });
});

test('on a screen no question is asked: it waits', () => {
  const she = led('hamstring', { screen: true });
  expect(she.reply).toMatchObject({ kind: 'play', end: { kind: 'wait' } });
  expect(wordsOfReply(she.reply)).toMatch(/And let go\. Well done\.$/);
});
