import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { withoutBrowser } from './browserHere';

test('npm start serves the page to this machine only, and prints where', async () => {
  const store = mkdtempSync(path.join(tmpdir(), 'desk-'));
  const args = ['--import', 'tsx', 'simulator/main.ts', '--port=0', '--no-open', '--store', store];
  const desk = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    const address = await new Promise<string>((found) => {
      let said = '';
      desk.stdout.setEncoding('utf8').on('data', (piece: string) => {
        said += piece;
        const url = /The Echo is on your desk: (\S+)/.exec(said)?.[1];
        if (url !== undefined) found(url);
      });
    });
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    expect(await (await fetch(address)).text()).toContain('The Echo on your desk');
  } finally {
    desk.kill();
  }
});

test('without any browser one loud line is said and nothing fails; on a build machine it fails', () => {
  const told: string[] = [];
  const tell = (line: string) => told.push(line);
  withoutBrowser('elsewhere', {}, tell);
  expect(told).toEqual([]);
  withoutBrowser('loudly', {}, tell);
  expect(told).toEqual([expect.stringContaining('NO CHROME, EDGE OR CHROMIUM')]);
  expect(() => {
    withoutBrowser('elsewhere', { CI: 'true' }, tell);
  }).toThrow('NO CHROME, EDGE OR CHROMIUM');
});
