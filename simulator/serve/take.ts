import type { RequestEnvelope, ResponseEnvelope, SupportedInterfaces } from 'ask-sdk-model';
import { violations } from '../validate';
import type { Outcome, Turn } from './turn';

/** The skill for an Echo in a zone. */
export type SkillIn = (zone: string | undefined) => (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/** What the skill threw is its cause. */
export class SkillError extends Error {
  override readonly name = 'SkillError';
}

/** Lets the skill answer, and looks at the answer before JSON hides anything. Throws a SkillError where the skill throws. */
export async function take({ request, zone }: Turn, skillIn: SkillIn): Promise<Outcome> {
  const response = await skillIn(zone)(request).catch((cause: unknown) => {
    throw new SkillError('The skill failed', { cause });
  });
  const { System, ...context } = request.context;
  const interfaces: Partial<SupportedInterfaces> | undefined = System.device?.supportedInterfaces;
  const faults = await violations(response, {
    screen: interfaces?.['Alexa.Presentation.APL'] !== undefined,
    documentShown: context['Alexa.Presentation.APL'] !== undefined,
  });
  return { response, faults };
}
