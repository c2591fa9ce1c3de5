import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { options } from '../../simulator/options';
import { households, MORNING } from '../../simulator/player';
import { run } from '../../simulator/run';
import { headOf, script } from '../../simulator/script';

/** What a script complains of; see `npm start -- --help` for its lines. */
async function complaintsOf(text: string): Promise<readonly string[]> {
  const given = options([], headOf(text).options);
  if (given === 'help') throw new Error('Expected options');
  const complaints: string[] = [];
  await run(script(text), {
    newHousehold: households(given, given.start ?? MORNING),
    note: (note) => complaints.push(note),
    onExchange: (_, { faults }, line) => complaints.push(...faults.map((fault) => `line ${line}: ${fault}`)),
  });
  return complaints;
}

const read = (name: string) => readFileSync(join(__dirname, name), 'utf8');
const names = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));

test.each(names)('%s: what the README promises is kept', async (name) => {
  expect(await complaintsOf(read(name))).toEqual([]);
});

test.each(names)('%s judges what it plays, and so complains where nothing it expects is said', async (name) => {
  const wrong = read(name).replace(/^= ["/].*$/gm, '= "nobody ever says this"');
  expect(wrong).not.toBe(read(name));
  expect((await complaintsOf(wrong)).length).toBeGreaterThan(0);
});

test('the script in the README plays', async () => {
  const readme = readFileSync('README.md', 'utf8');
  const [, lines] = /printf '([^']*)' \| npm run --silent talk/.exec(readme) ?? [];
  expect(await complaintsOf(`${(lines ?? '').replaceAll('\\n', '\n')}= :event goOn\n= :open\n`)).toEqual([]);
});
