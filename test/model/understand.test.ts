import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

const root = join(__dirname, '..', '..');

/** Runs the program as its npm script does. */
function understand(args: readonly string[], input: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', './tools/tsx.mjs', join('simulator', 'understand.ts'), ...args],
    { cwd: root, input, encoding: 'utf8' },
  );
  return { code: status, lines: stdout.split('\n').slice(0, -1), stderr };
}

test('a line for each row, and a last one with totals', () => {
  const rows = [
    '# a comment',
    '',
    'ClotRedFlag\tmy calf is swollen',
    'Yes\tfeed the goldfish',
    'adjust:easier\tskip this one',
  ];
  const { code, lines } = understand(['-'], rows.join('\n'));
  expect(code).toBe(0);
  expect(lines.map((line): unknown => JSON.parse(line))).toEqual([
    {
      label: 'ClotRedFlag',
      heard: 'my calf is swollen',
      intent: 'RedFlagIntent',
      event: 'redFlag',
      slots: { part: 'calf', look: 'swollen' },
      right: true,
    },
    {
      label: 'Yes',
      heard: 'feed the goldfish',
      intent: 'AMAZON.FallbackIntent',
      event: 'unheard',
      slots: {},
      right: false,
    },
    {
      label: 'adjust:easier',
      heard: 'skip this one',
      intent: 'MoveIntent',
      event: 'move:skip',
      slots: { move: 'skip' },
      right: false,
    },
    { rows: 3, right: 1, refused: 1, wrong: 1, alarms: 0, stops: 0, loses: 0 },
  ]);
});

test('no file, a missing one or a line without a tab is said, with nothing on standard output', () => {
  for (const [args, input, words] of [
    [[], '', 'Which file?'],
    [['no such file.tsv'], '', 'no such file.tsv'],
    [['-'], 'Yes\tyes\nno tab here', 'Line 2'],
  ] as const) {
    const { code, lines, stderr } = understand(args, input);
    expect({ code, lines }).toEqual({ code: 2, lines: [] });
    expect(stderr).toContain(words);
  }
});
