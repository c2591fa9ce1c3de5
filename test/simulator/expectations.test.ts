import type { Exchange } from '../../simulator/exchange';
import { options } from '../../simulator/options';
import { households, MORNING } from '../../simulator/player';
import { run } from '../../simulator/run';
import { script } from '../../simulator/script';
import { asking, closing, scene } from './scene';
import { HALFWAY } from '../support/sentences';

/** What a script of the real skill complains of, and whether it went well. */
async function played(text: string) {
  const given = options([]);
  if (given === 'help') throw new Error('Expected options');
  const notes: string[] = [];
  const exchanges: (readonly [number, Exchange['heard']])[] = [];
  const well = await run(script(text), {
    newHousehold: households(given, MORNING),
    note: (note) => notes.push(note),
    onExchange: (_, { heard }, line) => exchanges.push([line, heard]),
  });
  return { well, notes, exchanges };
}

const beginning = 'open leg wake up\ntwo rounds\n';

test.each([
  [`= "${HALFWAY.toUpperCase()}"`],
  ['= "Three, two, one. Go."'],
  ['= /^Two rounds/'],
  ['=~ /round two/i'],
  ['= :event start'],
  ['= :open'],
  ['= :asks'],
  ['= :scene opening'],
  ['@go+0:20 = :scene movement'],
  ['@go+0:50 = :scene rest'],
  ['@1:13 pause\n= :scene paused\n= :event pause'],
  ['@1:13 skip\n= :event move:skip\n= :event move'],
  ['@1:13 exit\n= :ends'],
  ['@1:13 stop\n= :ends'],
  ['---\nopen leg wake up\n= "A workout, or a cramp?"'],
])('met: %s', async (lines) => {
  expect(await played(beginning + lines)).toMatchObject({ well: true, notes: [] });
});

test.each([
  ['= "one round is enough"', 'line 3: expected "one round is enough" in the speech "'],
  ['= /halfway/', 'line 3: expected /halfway/ in the speech "'],
  ['= "say nothing and I will go on backwards"', 'line 3: '],
  ['=~ "round nine"', 'line 3: expected "round nine" in the speech and reprompt "'],
  ['= :event pause', 'line 3: expected pause, not start'],
  ['= :ends', 'line 3: expected the session to be ended; it is open'],
  ['@1:13 stop\n= :open', 'line 4: expected the session to be open; it is ended'],
  ['@1:13 stop\n= :asks', 'line 4: expected the microphone to open; it stays closed'],
  ['= :scene paused', 'line 3: expected the scene paused, not opening'],
  ['@1:13 stop\n= :scene door', 'line 4: expected the scene door, not a closed session'],
  ['---\n= "Go."', 'line 4: nothing has been answered yet'],
])('not met: %s', async (lines, complaint) => {
  const { well, notes } = await played(beginning + lines);
  expect(well).toBe(false);
  expect(notes).toEqual([expect.stringContaining(complaint)]);
});

test('every expectation that is not met is told, and the script goes on', async () => {
  const { notes, exchanges } = await played(`${beginning}= :ends\n@1:13 pause\n= :event cramp\n= :open`);
  expect(notes).toEqual([expect.stringMatching(/^line 3: /), expect.stringMatching(/^line 5: /)]);
  expect(exchanges).toEqual([
    [1, 'open leg wake up'],
    [2, 'two rounds'],
    [4, 'pause'],
  ]);
});

test('looking for the scene leaves no trace', async () => {
  const looking = await played(`${beginning}@1:13 pause\n= :scene paused\n= :scene paused\n@0:30 go on\n= "squats"`);
  const blind = await played(`${beginning}@1:13 pause\n@0:30 go on\n= "squats"`);
  expect(looking.exchanges.map(([, heard]) => heard)).toEqual(blind.exchanges.map(([, heard]) => heard));
  expect(looking.notes.map((note) => note.replace(/^line \d+/, ''))).toEqual(
    blind.notes.map((note) => note.replace(/^line \d+/, '')),
  );
});

test('the last speech stays the last one where nothing is said', async () => {
  const speech = { outputSpeech: { type: 'SSML', ssml: '<speak>You’re   done.</speak>' } } as const;
  const answers = { LaunchRequest: { ...asking(5), ...speech }, stop: closing(1) };
  const { notes } = await scene('open leg wake up\n~60\n= "you\'re done."\n= :ends\nhello\n= "You’re done"', {
    answers,
  });
  expect(notes).toEqual([]);
});
