import type { RequestHandler } from 'ask-sdk-core';

/** Requests of a kind we do not know get a valid empty answer. */
export const anythingElse: RequestHandler = {
  canHandle: () => true,
  handle: ({ responseBuilder }) => responseBuilder.getResponse(),
};
