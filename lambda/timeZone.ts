import type { RequestEnvelope } from 'ask-sdk-model';
import type { Log } from './log';
import { reasonOf } from './log';
import { readZone } from './persistence/record';

/** How long Alexa's settings may take, in milliseconds; the record is read meanwhile. */
const LIMIT = 500;

interface TimeZoneOptions {
  readonly log: Log;
  readonly limit?: number;
  readonly fetch?: typeof globalThis.fetch;
}

/**
 * Asks Alexa's settings for the device's time zone, such as "Europe/Berlin". Needs no permission. Undefined where the answer is
 * late, or no zone; never throws.
 */
export function timeZone({ log, limit = LIMIT, fetch = globalThis.fetch }: TimeZoneOptions) {
  return async ({ context, request }: RequestEnvelope): Promise<string | undefined> => {
    try {
      const { apiEndpoint, apiAccessToken, device } = context.System;
      if (apiAccessToken === undefined || device === undefined) return undefined;
      const path = `/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
      const answer = await fetch(new URL(path, apiEndpoint), {
        headers: { authorization: `Bearer ${apiAccessToken}` },
        signal: AbortSignal.timeout(limit),
      });
      if (!answer.ok) throw new Error(`The settings answered ${answer.status}`);
      return readZone(await answer.json()) ?? undefined;
    } catch (error) {
      log({ level: 'warn', event: 'zone-unknown', request: request.requestId, reason: reasonOf(error) });
      return undefined;
    }
  };
}
