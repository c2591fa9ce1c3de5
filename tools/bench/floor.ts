import type { RequestEnvelope, ResponseEnvelope } from 'ask-sdk-model';
import { dynamoClient, dynamoStore } from '../../lambda/persistence/dynamo';

/** What the skill writes when somebody begins a workout; put here when it is bundled (`subjects.ts`). */
declare const RECORD: Readonly<Record<string, unknown>>;

const store = dynamoStore(dynamoClient(), process.env['PROGRESS_TABLE'] ?? '');

/** The least a skill that remembers can do: the same read and the same write as ours by the same client, and a sentence. */
export const handler = async (envelope: RequestEnvelope): Promise<ResponseEnvelope> => {
  const { revision }: { revision?: unknown } = await store.getAttributes(envelope);
  await store.saveAttributes(envelope, { ...RECORD, revision: revision ?? 0 });
  return {
    version: '1.0',
    response: { outputSpeech: { type: 'SSML', ssml: '<speak>Hello.</speak>' }, shouldEndSession: true },
  };
};
