import type { Exchange } from '../../simulator/exchange';
import { Household } from '../../simulator/household';
import { changes } from '../../simulator/page/changes';
import { next, openingHour } from '../../simulator/page/hours';
import { Pace } from '../../simulator/page/pace';
import { askerOf, everySuggestion, suggestions } from '../../simulator/page/suggestions';
import { cuesOf, endOfSilence, walk } from '../../simulator/page/walk';
import { invocation } from '../../simulator/invocation';
import { understand } from '../../simulator/recogniser';
import { eventOf } from '../../lambda/alexa/intents';
import { createSkill } from '../../lambda/skill';

/** A speaker with the real skill, and everything that happened at it. */
function speaker() {
  const told: Exchange[] = [];
  const skill = createSkill({ store: null, log: () => undefined });
  const household = new Household({
    skill: skill.invoke,
    understand,
    violations: () => Promise.resolve([]),
    start: 0,
    startLag: 1,
    answerLag: 1,
    display: undefined,
    number: 0,
    report: (exchange) => told.push(exchange),
  });
  return { household, told };
}

test('what happens on the way is told in its order, however far the way', async () => {
  const { household } = speaker();
  await household.say('open leg wake up');
  const heard: string[] = [];
  await walk(household, household.clock.now, 3_600_000, ({ part: { segment } }) => {
    if (segment.kind === 'words') heard.push(segment.text);
  });
  expect(heard).toEqual(['Leg Wake-Up. A workout, or a cramp?', expect.stringContaining('or do you have a cramp?')]);
  expect(household.clock.now).toBe(3_600_000);
});

test('a silence is skipped to shortly before the next words; an open microphone never is', async () => {
  const { household } = speaker();
  await household.say('ask leg wake up for one round');
  const [first] = cuesOf(household.here.microphone);
  if (first === undefined) throw new Error('Nothing was said');
  const silence = first.moment + first.part.seconds * 1000 + 100;
  await household.advance(silence - 200);
  expect(endOfSilence(household.here.microphone, household.clock.now)).toBeUndefined();
  await household.advance(silence);
  const end = endOfSilence(household.here.microphone, household.clock.now);
  expect(end).toBeGreaterThan(household.clock.now);
  await household.advance((end ?? 0) + 1000);
  expect(endOfSilence(household.here.microphone, household.clock.now)).toBeUndefined();
  await household.say('stop');
  await household.say('open leg wake up');
  await household.untilQuiet();
  expect(household.here.microphone.phase.is).toBe('listening');
  expect(endOfSilence(household.here.microphone, household.clock.now)).toBeUndefined();
});

test('a moment has its second, at any speed', () => {
  let seconds = 100;
  const pace = new Pace(5_000, () => seconds);
  seconds = 102;
  expect(pace.now()).toBe(7_000);
  pace.set(7_000, 4);
  expect(pace.secondOf(15_000)).toBe(104);
  seconds = 103;
  expect(pace.now()).toBe(11_000);
  pace.set(11_000, 0);
  seconds = 200;
  expect(pace.now()).toBe(11_000);
});

test.each([
  [3, '2026-01-05T07:00:00Z', 'Europe/London', '2026-01-06T03:00:00Z'],
  [7, '2026-01-05T06:59:59Z', 'Europe/London', '2026-01-05T07:00:00Z'],
  [7, '2026-01-05T07:00:00Z', 'Europe/London', '2026-01-06T07:00:00Z'],
  [3, '2026-01-05T07:00:00Z', 'Asia/Kathmandu', '2026-01-05T21:15:00Z'],
  // The hour that is left out in spring comes a day later.
  [2, '2026-03-08T06:00:00Z', 'America/New_York', '2026-03-09T06:00:00Z'],
])('the next %d o’clock after %s in %s', (hour, after, zone, expected) => {
  expect(new Date(next(hour, Date.parse(after), zone)).toISOString()).toBe(new Date(expected).toISOString());
});

test('everything that is suggested is understood', () => {
  const unheard = everySuggestion.filter((line) => {
    const heard = invocation(line);
    return 'words' in heard && ['unheard', 'unresolved'].includes(eventOf(understand(heard.words)).kind);
  });
  expect(unheard).toEqual([]);
});

test('suggestions fit the scene', async () => {
  const { household, told } = speaker();
  const now = () => suggestions(told.at(-1), askerOf(household.here.microphone, household.clock.now));
  expect(now()).toContain('open leg wake up');
  await household.say('open leg wake up');
  expect(now()).toContain('cramp');
  await household.say('two rounds');
  expect(now()).toContain('skip');
  await household.advance(household.clock.now + 600_000);
  await household.say('pause');
  expect(now()).toContain('go on');
  await household.say('cramp in my calf');
  await household.untilQuiet();
  expect(now()).toContain('worse');
  await household.say('stop');
  expect(now()).toContain('open leg wake up');
});

test.each([
  ['a hold', 'ask leg wake up how to stop a calf cramp', 'a little'],
  ['a round', 'ask leg wake up for two rounds', 'wait'],
])('in %s no answer is suggested to the question at its end', async (_, words, answer) => {
  const { household, told } = speaker();
  const now = () => suggestions(told.at(-1), askerOf(household.here.microphone, household.clock.now));
  await household.say(words);
  const end = household.here.microphone.quietAt(household.clock.now, 'speech');
  for (let moment = household.clock.now; moment < end - 10_000; moment += 5000) {
    await household.advance(moment);
    expect(now()).not.toContain(answer);
  }
  await household.advance(end);
  expect(now()).toContain(answer);
});

test.each([
  ['the first time', '2026-01-05T19:30:00Z', undefined, '2026-01-05T07:00:00Z'],
  ['before seven', '2026-01-05T01:30:00Z', undefined, '2026-01-05T07:00:00Z'],
  ['another day', '2026-01-06T12:00:00Z', '2026-01-05T07:10:00Z', '2026-01-06T07:00:00Z'],
  ['again that morning', '2026-01-05T12:00:00Z', '2026-01-05T07:10:00Z', '2026-01-05T07:10:00Z'],
  ['after a night', '2026-01-05T12:00:00Z', '2026-01-06T03:02:00Z', '2026-01-06T07:00:00Z'],
  ['after an evening', '2026-01-05T12:00:00Z', '2026-01-05T20:00:00Z', '2026-01-06T07:00:00Z'],
])('opened %s, the page is in a morning, and never goes back', (_, real, left, expected) => {
  const seen = left === undefined ? undefined : Date.parse(left);
  expect(openingHour(Date.parse(real), seen, 'Europe/London')).toBe(Date.parse(expected));
});

test('what changed is every value that differs, by its path', () => {
  expect(changes({ a: { b: 1, c: [1] }, d: null }, { a: { b: 1, c: [2] }, e: 'x' })).toEqual([
    { path: 'a.c', from: '[1]', to: '[2]' },
    { path: 'd', from: 'null', to: '' },
    { path: 'e', from: '', to: '"x"' },
  ]);
});
