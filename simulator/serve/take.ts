import type { RequestEnvelope, ResponseEnvelope, SupportedInterfaces } from 'ask-sdk-model';
import type { Decided } from '../exchange';
import { violations } from '../validate';
import type { Outcome, Turn } from './turn';

/** The skill for an Echo in a zone; it tells what it decided by. */
export type SkillIn = (
  zone: string | undefined,
  decided: (turn: Decided) => void,
) => (request: RequestEnvelope) => Promise<ResponseEnvelope>;

/** What the skill threw is its cause. */
export class SkillError extends Error {
  override readonly name = 'SkillError';
}

/**
 * Lets the skill answer, and looks at the answer before JSON hides anything. Throws a SkillError where the skill
 * throws.
 */
export async function take({ request, zone }: Turn, skillIn: SkillIn): Promise<Outcome> {
  let decided: Decided | null = null;
  const response = await skillIn(zone, (turn) => {
    decided = turn;
  })(request).catch((cause: unknown) => {
    throw new SkillError('The skill failed', { cause });
  });
  const { System, ...context } = request.context;
  const interfaces: Partial<SupportedInterfaces> | undefined = System.device?.supportedInterfaces;
  const faults = await violations(response, {
    screen: interfaces?.['Alexa.Presentation.APL'] !== undefined,
    documentShown: context['Alexa.Presentation.APL'] !== undefined,
  });
  return { response, faults, decided };
}
