import type { RequestInterceptor } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { isConversation } from '../conversation';
import { NEW_LIVE, NEW_PERSON } from '../../domain/conversation/state';
import { momentOf } from '../moment';
import { setScope } from '../requestScope';
import { carriedBy, type Carried } from './attributes';
import { setLoaded } from './loaded';
import { read } from './read';

/**
 * Reads the record and the time zone in the first request of a session; later the session's own attributes carry both.
 * What is no turn of a conversation reads nothing.
 */
export const load = (context: Context): RequestInterceptor => ({
  async process(input) {
    const { requestEnvelope } = input;
    const moment = momentOf(requestEnvelope, context.clock());
    if (!isConversation(requestEnvelope)) {
      const state = { live: NEW_LIVE, person: NEW_PERSON };
      setScope(input, { context, moment, state });
      return;
    }
    const carried = carriedBy(requestEnvelope);
    const { live, person, zone, stored, rests } = carried ?? (await firstLoad(context, requestEnvelope));
    const known = zone === null ? person : { ...person, zone };
    const failed = carried === null && stored.kind === 'unread';
    setLoaded(input, { stored, store: failed ? 'failed' : rests ? 'rests' : 'answers', wrote: false });
    setScope(input, { context, moment, state: { live, person: known } });
  },
});

async function firstLoad(context: Context, envelope: RequestEnvelope): Promise<Carried> {
  const [stored, zone] = await Promise.all([read(context, envelope), context.timeZone(envelope)]);
  const person = stored.kind === 'known' ? stored.person : NEW_PERSON;
  return { live: NEW_LIVE, person, zone: zone ?? null, stored, rests: false };
}
