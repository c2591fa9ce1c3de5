import fc from 'fast-check';
import type { LogFields } from '../../lambda/telemetry/log';
import { slotIds } from '../../lambda/alexa/slotIds';
import { anyDeed } from '../hostile/support/anyRequest';
import { does } from '../hostile/support/does';
import { redFlags } from '../../lambda/content/redFlags';
import { intended } from '../../simulator/envelope';
import { memoryStore } from '../../simulator/memoryStore';
import { alexa, intentOf } from '../support/alexa';
import { healthWords } from './support/healthWords';

type Person = ReturnType<typeof alexa>;

const each = (intent: string, slot: string, ids: readonly string[]) =>
  ids.map((id) => [intent, { [slot]: id }] as const);

/** A line without what tells one request from another. */
const bare = (line: LogFields): LogFields => ({ ...line, request: null, ms: 0 });

/** Where somebody can be when they say it. */
const places: Readonly<Record<string, (person: Person) => Promise<unknown>>> = {
  'at the front door': (person) => person.opens(),
  'in the middle of a round': async (person) => {
    await person.opens();
    await person.says('StartWorkoutIntent');
    person.waits(120);
  },
  'with a place kept': async (person) => {
    await person.opens();
    await person.says('StartWorkoutIntent');
    person.waits(120);
    await person.says('AMAZON.StopIntent');
    person.waits(60);
    await person.opens();
  },
  'at the end of a round': async (person) => {
    await person.opens();
    await person.says('StartWorkoutIntent', { times: '2' });
    person.waits(60 + 7 * 60 + 10);
  },
  'in the middle of a cramp': async (person) => {
    await person.opens();
    await person.says('CrampIntent', { muscle: 'calf' });
    person.waits(20);
  },
};

/** Somebody at one moment of a conversation, at which many things can be said: each as if it were the only one. */
function atOneMoment() {
  const memory = memoryStore();
  let isThere = false;
  const saveAttributes: typeof memory.saveAttributes = (...written) =>
    isThere ? Promise.resolve() : memory.saveAttributes(...written);
  const person = alexa({ store: { ...memory, saveAttributes } });
  return {
    person,
    /** The lines that each of some intents leaves. */
    linesOf: async (words: typeof healthWords): Promise<LogFields[][]> => {
      isThere = true;
      const lines: LogFields[][] = [];
      for (const [intent, slots] of words) {
        const before = person.lines.length;
        await person.passesOn(person.envelopeOf((stamp) => intended(stamp, intentOf(intent, slots))));
        lines.push(person.lines.slice(before).map(bare));
      }
      return lines;
    },
  };
}

async function linesAt(arrive: (person: Person) => Promise<unknown>, words: typeof healthWords) {
  const { person, linesOf } = atOneMoment();
  await arrive(person);
  return linesOf(words);
}

/** Each of some lines once. */
const different = (lines: readonly unknown[]): unknown[] =>
  [...new Set(lines.map((one) => JSON.stringify(one)))].map((one): unknown => JSON.parse(one));

describe.each(Object.entries(places))('%s', (_, arrive) => {
  test('one word about a body leaves the same line in the log as any other', async () => {
    expect(different(await linesAt(arrive, healthWords))).toEqual([
      [expect.objectContaining({ level: 'info', event: 'turn', kind: 'health', store: 'ok', Turns: 1, Fallbacks: 0 })],
    ]);
  });

  test('whoever says that something is not so leaves the line of a no', async () => {
    const denials = redFlags.map(({ id }) => ['RedFlagIntent', { sign: id, denial: 'not' }] as const);
    const [no] = await linesAt(arrive, [['AMAZON.NoIntent', {}]]);
    expect(different(await linesAt(arrive, denials))).toEqual([no]);
  });
});

/** What can be said to a coach; each leads to another place of it. */
const answers: readonly (readonly [intent: string, slots: Readonly<Record<string, string>>])[] = [
  ['AMAZON.YesIntent', {}],
  ['AMAZON.NoIntent', {}],
  ['NumberIntent', {}],
  ['GoOnIntent', {}],
  ['WaitIntent', {}],
  ['AMAZON.RepeatIntent', {}],
  ['AMAZON.NextIntent', {}],
  ...each('ReliefIntent', 'relief', slotIds.Relief),
  ...each('SideIntent', 'muscle', ['calf', 'hamstring', 'foot']),
];

test.each([
  ['a cramp', 'CrampIntent', { muscle: 'calf' }],
  ['a cramp somewhere', 'CrampIntent', {}],
  ['a stretch', 'GuideIntent', { stretch: 'wall-calf' }],
  ['the remedies', 'RemedyIntent', {}],
  ['a remedy', 'RemedyIntent', { remedy: 'heat' }],
])('whatever is answered in %s, its lines are all the same', async (_, intent, slots) => {
  const seen: LogFields[] = [];
  for (const first of answers) {
    const { person, linesOf } = atOneMoment();
    await person.opens();
    const opened = person.lines.length;
    await person.says(intent, slots);
    person.waits(25);
    const { response } = await person.says(...first);
    person.waits(25);
    seen.push(...person.lines.slice(opened).map(bare));
    if (response.shouldEndSession !== true) seen.push(...(await linesOf(answers)).flat());
  }
  expect(different(seen)).toEqual([expect.objectContaining({ kind: 'health' })]);
});

test('nothing of who speaks, what was said or where from is in a line', async () => {
  const person = alexa({ userId: 'amzn1.ask.account.SECRET', screen: true });
  await person.opens();
  await person.says('StartWorkoutIntent', { workout: 'workout' });
  person.waits(100);
  await person.says('CrampIntent', { muscle: 'hamstring', side: 'left' });
  await person.says('SecretIntent', { word: 'secretly' });
  await person.isQuiet();
  const { request, ...rest } = person.lines.at(-1) ?? {};
  expect(request).toEqual(expect.any(String));
  expect(Object.keys(rest).sort()).toEqual(['Fallbacks', 'Turns', 'cold', 'event', 'kind', 'level', 'ms', 'store']);
  const told = JSON.stringify(person.lines.map((line) => ({ ...line, request: null })));
  expect(told).not.toMatch(/secret|hamstring|left|cramp|amzn1|echo|session|timestamp/i);
});

/** Every word a line about a turn may hold, but for the request's own id. */
const vocabulary = new Set([
  ...['info', 'error', 'turn', 'ok', 'failed', 'none', 'unknown', 'health', 'other', 'problem'],
  ...['launch', 'stop', 'goodbye', 'thanks', 'help', 'unheard', 'ended', 'screenDone', 'yes', 'no', 'number', 'start'],
  ...['addRound', 'goOn', 'goOnFromLastTime', 'pause', 'move', 'repeat', 'adjust', 'encourage', 'forgetMe', 'tell'],
  ...['howTo', 'cancel', 'volume', 'warn', 'ended-early', 'ERROR', 'INVALID_RESPONSE'],
  ...['pace', 'pace-refused', 'answer', 'silence', 'speech-shorter', 'speech-longer'],
]);

test('whatever is said and done, a line holds numbers and a few fixed words', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDeed, { minLength: 3, maxLength: 15 }), fc.boolean(), async (deeds, screen) => {
      const person = alexa({ screen });
      for (const deed of deeds) {
        await does(person, deed);
        person.waits(40);
      }
      for (const { request, ...line } of person.lines) {
        expect(request).toMatch(/^request\.somebody\.\d+$/);
        for (const value of Object.values(line)) if (typeof value === 'string') expect(vocabulary).toContain(value);
      }
    }),
    { numRuns: 60 },
  );
});
