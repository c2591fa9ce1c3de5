import type { RequestInterceptor } from 'ask-sdk-core';
import type { Context } from '../context';
import { reasonOf } from '../log';
import { momentOf } from '../moment';
import { fromRecord, liveFrom } from '../persistence/record';
import { setTurn } from '../turn';

/** Reads the record in the first request of a session; later the session's own attributes carry it. */
export const load = (context: Context): RequestInterceptor => ({
  async process(input) {
    const { requestEnvelope, attributesManager } = input;
    const attributes: Record<string, unknown> =
      requestEnvelope.session === undefined ? {} : attributesManager.getSessionAttributes();
    const isFirst = attributes.person === undefined;
    const [stored, zone] = isFirst
      ? await Promise.all([read(context, input), context.timeZone(requestEnvelope)])
      : [attributes.person, attributes.zone];
    const moment = momentOf(requestEnvelope, typeof zone === 'string' ? zone : null);
    const state = { live: liveFrom(attributes.live), person: fromRecord(stored) };
    setTurn(input, { context, moment, state });
  },
});

async function read(
  { store, log }: Context,
  { requestEnvelope }: Parameters<RequestInterceptor['process']>[0],
): Promise<unknown> {
  if (store === null) return undefined;
  try {
    return await store.getAttributes(requestEnvelope);
  } catch (error) {
    log({ level: 'error', event: 'load-failed', request: requestEnvelope.request.requestId, reason: reasonOf(error) });
    return undefined;
  }
}
