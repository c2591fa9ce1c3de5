import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileStore } from './memoryStore';

/** A store on disk, one JSON file for each key. Makes the folder; throws what the file system throws. */
export function fileStore(folder: string): FileStore {
  mkdirSync(folder, { recursive: true });
  const file = (key: string) => join(folder, `${encodeURIComponent(key)}.json`);
  return {
    get: (key) => (existsSync(file(key)) ? readFileSync(file(key), 'utf8') : undefined),
    set: (key, record) => {
      writeFileSync(file(key), record);
    },
    delete: (key) => {
      rmSync(file(key), { force: true });
    },
  };
}
