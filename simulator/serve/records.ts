import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { folderShelf } from '../folderShelf';
import type { Shelf } from '../memoryStore';

/** What the skill remembers, and a way to forget it. */
export interface Records {
  readonly shelf: Shelf;
  readonly forget: () => void;
}

/** Records in a folder, or in memory where none is given. Throws what the file system throws. */
export function records(folder: string | undefined): Records {
  if (folder === undefined) {
    const shelf = new Map<string, string>();
    return {
      shelf,
      forget: () => {
        shelf.clear();
      },
    };
  }
  const shelf = folderShelf(folder);
  return {
    shelf,
    forget() {
      // Somebody may keep other things in their folder.
      for (const file of readdirSync(folder))
        if (/^amzn1\..*\.json$/.test(file)) rmSync(path.join(folder, file), { force: true });
    },
  };
}
