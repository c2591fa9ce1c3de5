import { type Carried, carriedBy } from '../../lambda/alexa/interceptors/attributes';
import type { Exchange } from '../exchange';

/** What an exchange left in its session's attributes, or null where it left nothing. */
export function carriedAfter({ request, response }: Exchange): Carried | null {
  if (!request?.session || !response) return null;
  return carriedBy({ ...request, session: { ...request.session, attributes: response.sessionAttributes ?? {} } });
}

/** What its session's attributes brought to it, or null where they brought nothing. */
export const carriedBefore = ({ request }: Exchange): Carried | null => request && carriedBy(request);
