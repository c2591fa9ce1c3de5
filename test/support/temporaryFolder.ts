import { rmSync } from 'node:fs';
import { temporaryFolder } from '../../tools/temporaryFolder';

/** A new, empty folder for the tests of this file, removed after them. */
export function folderForTests(): string {
  const folder = temporaryFolder();
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  });
  return folder;
}
