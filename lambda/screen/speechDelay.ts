/**
 * Seconds from the start of a document to the start of the speech that came with it. Alexa does not document which is
 * first, and no device has told us yet (docs/device-checks.md, "document and speech starting together").
 */
export const speechDelay = 0;
