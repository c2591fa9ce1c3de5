/**
 * What a store throws where a record is no longer the one that was read: another Echo has written it since, or deleted
 * it.
 */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';

  constructor(options?: ErrorOptions) {
    super('The record has changed since it was read', options);
  }
}
