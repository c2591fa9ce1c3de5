import { ConsoleStdout, File, OpenFile, PreopenDirectory, WASI } from '@bjorn3/browser_wasi_shim';
import { clipOf, type Voice } from './clip';

/**
 * The voice "slt" of flite, from its compiled engine. No file, no server and nothing of node in here, so that a page
 * can use it too. Each utterance gets a fresh instance of the engine: it is a command-line program, which ends when it
 * has spoken.
 */
export function fliteVoice(engine: WebAssembly.Module): Voice {
  return async (text, rate = 1) => {
    const spoken = new File([]);
    const complaints: string[] = [];
    const output = ConsoleStdout.lineBuffered((line) => complaints.push(line));
    const files = [
      new OpenFile(new File([])),
      output,
      output,
      new PreopenDirectory('/', new Map([['spoken.wav', spoken]])),
    ];
    const stretch = `duration_stretch=${1 / rate}`;
    const wasi = new WASI(
      ['flite', '-voice', 'slt', '--setf', stretch, '-t', text, '-o', '/spoken.wav'],
      [],
      files,
      // Left out, it logs every call.
      { debug: false },
    );
    const instance = await WebAssembly.instantiate(engine, { wasi_snapshot_preview1: wasi.wasiImport });
    const code = wasi.start(instance);
    if (code !== 0) throw new Error(`flite ended with ${code}: ${complaints.join(' ')}`);
    return fromWav(spoken.data);
  };
}

/** flite writes the plainest of WAV files: 44 bytes of header, the sample rate at byte 24, then the samples. */
function fromWav(file: Uint8Array) {
  const header = new DataView(file.buffer, file.byteOffset, 44);
  return clipOf(file.subarray(44), header.getUint32(24, true));
}
