import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { clipOf, type Clip, type Voice } from './clip';

type Answer = { id: number } & ({ pcm: Uint8Array; sampleRate: number } | { problem: string });

interface Listener {
  readonly hears: (clip: Clip) => void;
  readonly fails: (problem: Error) => void;
}

/** The American voice of espeak-ng at its own pace, in a thread that holds no process open while it is silent. */
export function espeakVoice(): Voice {
  const worker = new Worker(path.join(__dirname, 'espeakWorker.cjs'));
  const waiting = new Map<number, Listener>();
  let spoken = 0;
  worker.unref();
  worker.on('message', (answer: Answer) => {
    const listener = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (waiting.size === 0) worker.unref();
    if ('problem' in answer) listener?.fails(new Error(`espeak-ng: ${answer.problem}`));
    else listener?.hears(clipOf(answer.pcm, answer.sampleRate));
  });
  worker.on('error', (problem) => {
    for (const { fails } of waiting.values()) fails(problem);
    waiting.clear();
  });
  return (text, rate = 1) =>
    new Promise((hears, fails) => {
      const id = spoken++;
      waiting.set(id, { hears, fails });
      worker.ref();
      worker.postMessage({ id, text, rate });
    });
}
