import type { Exchange } from '../../simulator/exchange';
import type { Household } from '../../simulator/household';
import { options } from '../../simulator/options';
import { households, MORNING } from '../../simulator/player';
import { Recorder } from '../../simulator/recorder';
import { run } from '../../simulator/run';
import { headOf, script } from '../../simulator/script';

function given(head: readonly string[]) {
  const read = options([], head);
  if (read === 'help') throw new Error('Expected options');
  return read;
}

const short = ({ at, heard, request }: Exchange) => [at, heard, request?.request.type ?? 'Alexa'];

/** A conversation at a desk, what it was written down as, and what that script leads to when it is played. */
async function recorded(
  talk: (household: Household, recorder: Recorder) => Promise<void>,
  ...world: readonly string[]
) {
  const [told, again, notes]: [Exchange[], Exchange[], string[]] = [[], [], []];
  // Not on a whole second, at night, and with a zone.
  const begun = MORNING + 20 * 3_600_000 + 123;
  const household = households(given(world.flatMap((option) => option.split(' '))), begun)(0, (exchange) =>
    told.push(exchange),
  );
  household.zone = 'Europe/London';
  const recorder = new Recorder(household, world);
  await talk(household, recorder);
  const text = recorder.text();
  const played = given(headOf(text).options);
  const well = await run(script(text), {
    newHousehold: households(played, played.start ?? 0),
    note: (note) => notes.push(note),
    onExchange: (_, exchange) => again.push(exchange),
  });
  return { text, told: told.map(short), again: again.map(short), notes, well };
}

/** Words said after so many seconds of doing nothing. */
const saying = (household: Household, recorder: Recorder) => async (seconds: number, words: string) => {
  await household.advance(household.clock.now + seconds * 1000);
  await recorder.act(words, () => household.say(words));
};

test('what was said at a desk is a script that leads to the same answers at the same moments', async () => {
  const { text, told, again, notes, well } = await recorded(async (household, recorder) => {
    const says = saying(household, recorder);
    await says(7.5, 'open leg wake up');
    // Into the answer, into a movement, into a silence, and long after the end.
    await says(2.5, 'two rounds');
    await says(95.25, 'pause');
    await says(12, 'go on');
    await says(30, 'stop');
    await says(9000, 'open leg wake up');
    await household.untilQuiet();
    await says(3, 'yes');
  });
  expect({ notes, well }).toEqual({ notes: [], well: true });
  expect(again).toHaveLength(told.length);
  // Words into an open microphone are said when it opens: only they move, and what counts from them.
  expect(again.slice(0, 6)).toEqual(told.slice(0, 6));
  expect(text).toContain('--start 2026-01-06T03:00:00.123Z');
  expect(text).toContain('!zone Europe/London');
  expect(text).toMatch(/^~7\.5$/m);
  expect(text).toMatch(/^@1:3\d(\.\d+)? pause\n= "/m);
  expect(text).toMatch(/stop\n(= ".*"\n)?= :ends$/m);
  expect(text).toMatch(/^yes$/m);
});

test('what is done to an Echo with a screen is written down too, with the device', async () => {
  const { text, notes, told, again } = await recorded(async (household, recorder) => {
    const says = saying(household, recorder);
    await says(0, 'ask leg wake up for one round');
    await household.advance(household.clock.now + 60_000);
    await recorder.act('!unplug', () => {
      household.here.unplug();
    });
    await says(5, 'open leg wake up');
  }, '--device show5');
  expect(text).toMatch(/^@\d+:\d\d(\.\d+)? !unplug$/m);
  expect(notes).toEqual([]);
  expect(again).toEqual(told);
});

test('a line that could not be acted on is not written down', async () => {
  const { text } = await recorded(async (_, recorder) => {
    await recorder.act('@0:01 pause', () => Promise.reject(new Error('past'))).catch(() => undefined);
  });
  expect(text).not.toContain('pause');
});
