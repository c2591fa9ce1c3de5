import type { RequestEnvelope } from 'ask-sdk-model';
import { envelope, intended } from '../../simulator/envelope';

let requests = 0;

/**
 * "Alexa, ask leg wake up for one round": reads a record, writes it, and says a whole round. The heaviest turn there
 * is.
 *
 * @param settings where the device's time zone may be asked for; null: nowhere
 */
export function workoutBy(userId: string, settings: string | null): RequestEnvelope {
  requests += 1;
  const place = { userId, personId: undefined, deviceId: 'echo', display: undefined, document: undefined };
  const timestamp = new Date(Date.parse('2026-01-05T07:00:00Z') + requests * 1000).toISOString();
  const stamp = { requestId: `request.${requests}`, timestamp, locale: 'en-US' };
  const rounds = { name: 'rounds', value: '1', confirmationStatus: 'NONE' as const };
  const intent = { name: 'StartWorkoutIntent', confirmationStatus: 'NONE' as const, slots: { rounds } };
  const whole = envelope(place, { id: 'session', isNew: true, attributes: {} }, intended(stamp, intent));
  const { apiAccessToken, ...system } = whole.context.System;
  const asked = settings === null ? system : { ...system, apiAccessToken: apiAccessToken ?? '', apiEndpoint: settings };
  return { ...whole, context: { ...whole.context, System: asked } };
}
