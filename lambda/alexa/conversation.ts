import type { RequestEnvelope } from 'ask-sdk-model';

const turns: ReadonlySet<string> = new Set<RequestEnvelope['request']['type']>([
  'LaunchRequest',
  'IntentRequest',
  'SessionEndedRequest',
  'Alexa.Presentation.APL.UserEvent',
]);

/**
 * Whether a request is a turn of a conversation. Events of the skill or of a player have no state, and nobody waits for
 * them.
 */
export const isConversation = ({ request }: RequestEnvelope): boolean => turns.has(request.type);
