import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import { ConflictError } from '../lambda/persistence/record/conflict';
import { nextRevision } from '../lambda/persistence/record/marks';
import { keyOf } from '../lambda/persistence/record/key';

/** Where records lie, as text: a store must not hand out the very object it was given. A Map is one. */
export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, record: string): unknown;
  delete(key: string): unknown;
}

/** A store for one machine, by the key that is chosen once a session. */
export function memoryStore(shelf: Shelf = new Map<string, string>()): PersistenceAdapter {
  return {
    getAttributes: (request) => Promise.resolve(recordOf(shelf.get(ownerOf(request)))),
    // As the table does it: whoever has read an older record than the one on the shelf is told so.
    saveAttributes: (request, { revision, ...record }) => {
      const owner = ownerOf(request);
      const written = Number(recordOf(shelf.get(owner)).revision ?? 0);
      if (written !== Number(revision ?? 0)) return Promise.reject(new ConflictError());
      shelf.set(owner, JSON.stringify({ ...record, revision: nextRevision(request, written) }));
      return Promise.resolve();
    },
    deleteAttributes: (request) => {
      shelf.delete(ownerOf(request));
      return Promise.resolve();
    },
  };
}

const ownerOf = (request: RequestEnvelope): string => keyOf(request) ?? 'nobody';

function recordOf(text: string | undefined): Record<string, unknown> {
  const record: unknown = text === undefined ? {} : JSON.parse(text);
  return isRecord(record) ? record : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
