import type { RequestInterceptor } from 'ask-sdk-core';
import type { RequestEnvelope } from 'ask-sdk-model';
import type { Context } from '../context';
import { NEW_LIVE, NEW_PERSON } from '../../domain/conversation/state';
import { momentOf } from '../moment';
import { setScope } from '../requestScope';
import { carriedBy, type Carried } from './attributes';
import { setLoaded } from './loaded';
import { read } from './read';

/** Reads the record and the time zone in the first request of a session; later the session's own attributes carry both. */
export const load = (context: Context): RequestInterceptor => ({
  async process(input) {
    const { requestEnvelope } = input;
    const carried = carriedBy(requestEnvelope);
    const { live, person, zone, stored } = carried ?? (await firstLoad(context, requestEnvelope));
    const known = zone === null ? person : { ...person, zone };
    setLoaded(input, { stored, failed: carried === null && stored.kind === 'unread' });
    setScope(input, { context, moment: momentOf(requestEnvelope, zone), state: { live, person: known } });
  },
});

async function firstLoad(context: Context, envelope: RequestEnvelope): Promise<Carried> {
  const [stored, zone] = await Promise.all([read(context, envelope), context.timeZone(envelope)]);
  const person = stored.kind === 'known' ? stored.person : NEW_PERSON;
  return { live: NEW_LIVE, person, zone: zone ?? null, stored };
}
