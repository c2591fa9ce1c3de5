import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { folderForTests } from '../support/temporaryFolder';

const store = folderForTests();

test('npm start serves the page to this machine only, and prints where', async () => {
  const args = ['--import', './tools/tsx.mjs', 'simulator/main.ts', '--port=0', '--no-open', '--store', store];
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
    await once(desk, 'close');
  }
});
