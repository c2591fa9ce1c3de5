import { request as overHttp } from 'node:http';
import { request as overHttps } from 'node:https';
import type { RequestEnvelope } from 'ask-sdk-model';
import { reasonOf, requestIdOf, type Log } from '../telemetry/log';
import { readZone } from '../persistence/record';

/** How long Alexa's settings may take, in milliseconds; the record is read meanwhile. */
const LIMIT = 500;

interface TimeZoneOptions {
  readonly log: Log;
  readonly limit?: number;
}

/**
 * Asks Alexa's settings for the device's time zone, such as "Europe/Berlin". Needs no permission. Undefined where the
 * answer is late, or no zone; never throws.
 */
export function timeZone({ log, limit = LIMIT }: TimeZoneOptions) {
  return async ({ context, request }: RequestEnvelope): Promise<string | undefined> => {
    try {
      const { apiEndpoint, apiAccessToken, device } = context.System;
      if (apiAccessToken === undefined || device === undefined) return undefined;
      const path = `/v2/devices/${encodeURIComponent(device.deviceId)}/settings/System.timeZone`;
      const zone: unknown = JSON.parse(await textAt(new URL(path, apiEndpoint), apiAccessToken, limit));
      return readZone(zone) ?? undefined;
    } catch (error) {
      log({ level: 'warn', event: 'zone-unknown', request: requestIdOf(request), reason: reasonOf(error) });
      return undefined;
    }
  };
}

/** What a refusal of the settings is called in the log: SettingsError403. */
const refusal = (status: number): Error => Object.assign(new Error(), { name: `SettingsError${status}` });

/**
 * The text at an address. Not by `fetch`: Node loads that when it is first used, ten milliseconds of a processor in
 * every cold start, and the modules here are loaded for the database anyway.
 */
function textAt(url: URL, token: string, limit: number): Promise<string> {
  const ask = url.protocol === 'http:' ? overHttp : overHttps;
  return new Promise((resolve, reject) => {
    const options = { headers: { authorization: `Bearer ${token}` }, signal: AbortSignal.timeout(limit) };
    const request = ask(url, options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (text += chunk));
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === 200) resolve(text);
        else reject(refusal(response.statusCode ?? 0));
      });
    });
    request.on('error', reject);
    request.end();
  });
}
