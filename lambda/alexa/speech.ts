import type { Speech } from '../domain/conversation/speech';
import { speechOf } from '../speech/speechOf';
import { voiceOf } from '../speech/speed';
import { sentencesFor } from '../strings';
import { partLimits } from './context';
import type { RequestScope } from './requestScope';

/** What the domain may know of the voice that answers a request. */
export const speechFor = ({ state, moment, context }: RequestScope): Speech =>
  speechOf(voiceOf(sentencesFor(moment.locale), state.person.settings.speed), partLimits(context.limits));
