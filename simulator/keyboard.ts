import { clearLine, createInterface, cursorTo } from 'node:readline';
import { setTimeout } from 'node:timers/promises';
import type { Terminal } from './terminal';

/** How often the countdown moves, in milliseconds. */
const TICK = 100;

/** The terminal this program runs in, `speed` times as fast as life. */
export function keyboard(input: NodeJS.ReadStream, output: NodeJS.WriteStream, speed: number): Terminal {
  const lines = createInterface({ input, output, prompt: '' });
  const waiting: string[] = [];
  const gone = new AbortController();
  let shown = '';
  lines.on('line', (line) => waiting.push(line));
  lines.on('close', () => {
    gone.abort();
  });
  const isTyping = () => lines.line !== '';
  return {
    pace: speed > 0 ? 'live' : 'at once',
    isTyping,
    typed: () => waiting.shift() ?? (gone.signal.aborted ? null : undefined),
    async tick() {
      const from = performance.now();
      await setTimeout(TICK, undefined, { signal: gone.signal }).catch(() => undefined);
      return (performance.now() - from) * speed;
    },
    print(text) {
      clearLine(output, 0);
      cursorTo(output, 0);
      output.write(`${text}\n`);
      lines.prompt(true);
    },
    prompt(text) {
      if (text === shown || isTyping() || gone.signal.aborted) return;
      shown = text;
      lines.setPrompt(text);
      lines.prompt(true);
    },
  };
}
