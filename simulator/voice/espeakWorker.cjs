// The engine is an ES module that looks for its data beside itself, so it runs in a thread of its own, outside any
// loader of ours.
const { parentPort } = require('node:worker_threads');

const VOICE = 'en-us';
const WORDS_A_MINUTE = 175; // espeak-ng's own default

const engine = import('@echogarden/espeak-ng-emscripten').then(async ({ default: load }) => {
  const module = await load();
  const worker = new module.eSpeakNGWorker();
  worker.set_voice(VOICE);
  return worker;
});

parentPort.on('message', async ({ id, text, rate }) => {
  try {
    const worker = await engine;
    worker.set_rate(Math.round(WORDS_A_MINUTE * rate));
    const parts = [];
    worker.synthesize(text, (samples) => {
      parts.push(Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
      return false;
    });
    parentPort.postMessage({ id, pcm: Uint8Array.from(Buffer.concat(parts)), sampleRate: worker.get_samplerate() });
  } catch (error) {
    parentPort.postMessage({ id, problem: String(error) });
  }
});
