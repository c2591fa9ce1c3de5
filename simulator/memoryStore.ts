import type { PersistenceAdapter } from 'ask-sdk-core';
import { ConflictError } from '../lambda/persistence/record/conflict';
import { nextRevision } from '../lambda/persistence/record/revision';
import { keyOf } from '../lambda/persistence/record/key';
import { isObject } from './apl/json';

/**
 * A store in memory, for scripts and tests: a table takes a hundred times as long. Records are text, so all are copies.
 */
export function memoryStore(records = new Map<string, string>()): PersistenceAdapter {
  const recordOf = (owner: string): Record<string, unknown> => {
    const record: unknown = JSON.parse(records.get(owner) ?? '{}');
    return isObject(record) ? { ...record } : {};
  };
  return {
    getAttributes: (request) => Promise.resolve(recordOf(keyOf(request) ?? '')),
    // As the table does it: whoever has read an older record than the one that is kept is told so.
    saveAttributes(request, { revision, ...record }) {
      const owner = keyOf(request) ?? '';
      const written = Number(recordOf(owner)['revision'] ?? 0);
      if (written !== Number(revision ?? 0)) return Promise.reject(new ConflictError());
      records.set(owner, JSON.stringify({ ...record, revision: nextRevision(request, written) }));
      return Promise.resolve();
    },
    deleteAttributes(request) {
      records.delete(keyOf(request) ?? '');
      return Promise.resolve();
    },
  };
}
