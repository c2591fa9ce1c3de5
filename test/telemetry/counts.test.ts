import { readFileSync } from 'node:fs';
import type { PersistenceAdapter } from 'ask-sdk-core';
import { ConflictError } from '../../lambda/persistence/record/conflict';
import { metrics } from '../../lambda/telemetry/counts';
import { launch } from '../../simulator/envelope';
import { memoryStore } from '../../simulator/memoryStore';
import { alexa } from '../support/alexa';

/** The line of the last turn; what a voice taught in it has a line of its own. */
const last = ({ lines }: ReturnType<typeof alexa>) => lines.findLast(({ event }) => event === 'turn');

test('a workout counts when it begins, a round when it is over, the workout when its last round is', async () => {
  const person = alexa();
  await person.opens();
  await person.says('StartWorkoutIntent', { times: '2' });
  expect(last(person)).toMatchObject({ kind: 'start', WorkoutsStarted: 1 });
  expect(last(person)).not.toHaveProperty('RoundsFinished');
  person.waits(60 + 7 * 60 + 10);
  await person.says('AMAZON.YesIntent');
  expect(last(person)).toMatchObject({ kind: 'yes', RoundsFinished: 1 });
  expect(last(person)).not.toHaveProperty('WorkoutsStarted');
  person.waits(8 * 60);
  await person.says('AMAZON.NoIntent');
  expect(last(person)).toMatchObject({ kind: 'no', RoundsFinished: 1, WorkoutsFinished: 1 });
});

test('what nobody understood counts as a fallback, and everything as a turn', async () => {
  const person = alexa();
  await person.opens();
  await person.says('AMAZON.FallbackIntent');
  expect(person.lines.map(({ kind, Turns, Fallbacks }) => ({ kind, Turns, Fallbacks }))).toEqual([
    { kind: 'launch', Turns: 1, Fallbacks: 0 },
    { kind: 'unheard', Turns: 1, Fallbacks: 1 },
  ]);
});

test('speech that Alexa refused is an error of its own', async () => {
  const person = alexa();
  await person.opens();
  await person.isRefused();
  expect(last(person)).toMatchObject({ level: 'error', kind: 'ended', SpeechRefused: 1 });
});

test('whoever is forgotten takes no rounds away from the count', async () => {
  const person = alexa();
  await person.opens();
  await person.says('StartWorkoutIntent');
  person.waits(9 * 60);
  await person.says('ForgetMeIntent');
  await person.says('AMAZON.YesIntent');
  expect(last(person)).not.toHaveProperty('RoundsFinished');
});

test('the first turn of a process is cold, and its time is the clock’s', async () => {
  let clock = 1000;
  const person = alexa({ now: () => (clock += 12.34) });
  await person.opens();
  await person.says('AMAZON.HelpIntent');
  expect(person.lines).toMatchObject([
    { cold: true, ms: 12.3 },
    { cold: false, ms: 12.3 },
  ]);
});

const broken = (): Promise<never> => Promise.reject(new TypeError('amzn1.ask.account.SECRET could not be read'));

test.each([
  ['read', { getAttributes: broken }, 'load-failed'],
  ['written', { saveAttributes: broken }, 'save-failed'],
] satisfies [string, Partial<PersistenceAdapter>, string][])(
  'a store that cannot be %s is told of without a word of what it said',
  async (_, parts, event) => {
    const person = alexa({ store: { ...memoryStore(), ...parts } });
    await person.opens();
    await person.says('StartWorkoutIntent');
    const failure = person.lines.find((line) => line.event === event);
    expect(failure).toMatchObject({ level: 'error', StoreFailures: 1 });
    expect(failure?.['reason']).toMatch(/^TypeError counts\.test\.ts:\d+:\d+$/);
    expect(last(person)).toMatchObject({ event: 'turn', store: 'failed' });
    expect(JSON.stringify(person.lines)).not.toContain('SECRET');
  },
);

test('a conflict that was settled is no failure', async () => {
  const store = memoryStore();
  let writes = 0;
  const person = alexa({
    store: {
      ...store,
      saveAttributes: (...written) =>
        (writes += 1) === 1 ? Promise.reject(new ConflictError()) : store.saveAttributes(...written),
    },
  });
  await person.opens();
  await person.says('StartWorkoutIntent');
  expect(writes).toBe(2);
  expect(person.lines).toEqual([expect.objectContaining({ store: 'ok' }), expect.objectContaining({ store: 'ok' })]);
});

test('without a store, none has failed', async () => {
  const person = alexa({ store: null });
  await person.opens();
  expect(person.lines).toEqual([expect.objectContaining({ level: 'info', store: 'none' })]);
});

test('a handler that throws is one problem and one turn', async () => {
  const person = alexa();
  await person.sends((stamp) => {
    const request = { type: 'IntentRequest' as const, dialogState: 'COMPLETED' as const, ...stamp };
    return Object.defineProperty({ ...request, intent: { name: 'x', confirmationStatus: 'NONE' as const } }, 'intent', {
      enumerable: true,
      value: null,
    });
  });
  expect(person.lines).toMatchObject([
    { level: 'error', event: 'error', type: 'IntentRequest', Problems: 1 },
    { level: 'info', event: 'turn', kind: 'problem', store: 'unknown', Turns: 1, Fallbacks: 0 },
  ]);
});

test('a request nobody knows is no turn, and of another kind', async () => {
  const person = alexa();
  await person.sends((stamp) => Object.assign(launch(stamp), { type: 'Something.New' }));
  expect(last(person)).toMatchObject({ level: 'info', event: 'turn', kind: 'other' });
  expect(last(person)).not.toHaveProperty('Turns');
});

test('a second workout that was finished counts once, whatever came before it', async () => {
  const person = alexa();
  for (const waits of [86_400, 0]) {
    await person.opens();
    await person.says('StartWorkoutIntent', { times: '1' });
    person.waits(9 * 60);
    await person.says('AMAZON.NoIntent');
    expect(last(person)).toMatchObject({ WorkoutsFinished: 1, RoundsFinished: 1 });
    person.waits(waits);
  }
});

test('a line that cannot be written takes no answer away', async () => {
  let looks = 0;
  const now = () => {
    if ((looks += 1) > 1) throw new RangeError('the clock stands still');
    return 0;
  };
  const person = alexa({ now });
  const { response } = await person.opens();
  expect(response.outputSpeech).toBeDefined();
  expect(person.lines).toEqual([expect.objectContaining({ level: 'error', event: 'watch-failed', Problems: 1 })]);
});

test('every metric has its place in the stack, and the stack draws no other', () => {
  const stack = readFileSync('infrastructure/skill.yaml', 'utf8');
  const drawn = [...stack.matchAll(/\["LegWakeUp", "(\w+)"/g)].map(([, name]) => name);
  expect(new Set(drawn)).toEqual(new Set(Object.keys(metrics)));
});
