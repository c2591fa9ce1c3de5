import type { PersistenceAdapter } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';

/** Where records lie, as text: a store must not hand out the very object it was given. A Map is one. */
export interface Shelf {
  get(key: string): string | undefined;
  set(key: string, record: string): unknown;
  delete(key: string): unknown;
}

/** A store for one machine: by the person Alexa recognised, else by the account. */
export function memoryStore(shelf: Shelf = new Map<string, string>()): PersistenceAdapter {
  return {
    getAttributes: (request) => Promise.resolve(recordOf(shelf.get(keyOf(request)))),
    saveAttributes: (request, attributes) => {
      shelf.set(keyOf(request), JSON.stringify(attributes));
      return Promise.resolve();
    },
    deleteAttributes: (request) => {
      shelf.delete(keyOf(request));
      return Promise.resolve();
    },
  };
}

function keyOf({ context }: RequestEnvelope): string {
  return context.System.person?.personId ?? context.System.user.userId;
}

function recordOf(text: string | undefined): Record<string, unknown> {
  const record: unknown = text === undefined ? {} : JSON.parse(text);
  return isRecord(record) ? record : {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
