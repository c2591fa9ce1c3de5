import type { Speech } from '../domain/conversation/speech';
import { speechOf } from '../speech/speechOf';
import { voiceOf } from '../speech/speed';
import { sentencesFor } from '../strings';
import { limitsAt, paceOf, paddingFor } from '../domain/workout/pace';
import type { State, Moment } from '../domain/conversation/state';
import type { Voice } from '../speech/play';
import { partLimits } from './context';
import type { RequestScope } from './requestScope';

/** What the domain may know of the voice that answers a request. */
export function speechFor({ state, moment, context }: RequestScope): Speech {
  const rung = paceOf(state.person.paces, moment.device)?.rung ?? 0;
  return speechOf(voiceFor(state, moment), limitsAt(rung, partLimits(context.limits)));
}

/** The voice of the Echo that a request came from, as far as it is known, at its person's speed. */
export const voiceFor = ({ person }: State, { locale, device }: Moment): Voice =>
  voiceOf(sentencesFor(locale), person.settings.speed, paddingFor(person.paces, device));
