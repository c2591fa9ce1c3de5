import type { ResponseEnvelope } from 'ask-sdk-model';
import { intended } from '../../../simulator/envelope';
import type { alexa } from '../../support/alexa';
import type { Deed } from './anyRequest';

/** Does one thing at an Echo. */
export function does(person: ReturnType<typeof alexa>, deed: Deed): Promise<ResponseEnvelope> {
  switch (deed.does) {
    case 'says':
      return person.sends((stamp) => intended(stamp, deed.intent));
    case 'touches':
      return person.touches(deed.id);
    case 'opens':
      return person.opens();
    case 'is quiet':
      return person.isQuiet();
    case 'is refused':
      return person.isRefused();
    case 'lets the round end':
      return person.endsRound();
  }
}
