import { AttributesManagerFactory, ResponseFactory } from 'ask-sdk-core';
import type { Request, RequestEnvelope } from 'ask-sdk-model';
import { errorHandler } from '../../lambda/alexa/handlers/error';
import type { LogFields } from '../../lambda/telemetry/log';
import { ended, intended, launch } from '../../simulator/envelope';
import { alexa } from '../support/alexa';
import { faultsOf } from './support/fine';
import { junk } from './support/junk';

const skip = { name: 'SkipIntent', confirmationStatus: 'NONE' } as const;

/** What somebody hears where a handler threw, and what the log says of it. */
async function answerTo(requestEnvelope: RequestEnvelope) {
  const lines: LogFields[] = [];
  let failures = 0;
  const handler = errorHandler(
    (line) => void lines.push(line),
    () => void (failures += 1),
  );
  const response = await handler.handle(
    {
      requestEnvelope,
      attributesManager: AttributesManagerFactory.init({ requestEnvelope }),
      responseBuilder: ResponseFactory.init(),
    },
    new RangeError('my left calf'),
  );
  expect(failures).toBe(1);
  return { response, line: lines.at(-1) };
}

test.each([
  ['a launch', launch, 'LaunchRequest'],
  ['words', (stamp) => intended(stamp, skip), 'IntentRequest'],
] satisfies [string, (stamp: Parameters<typeof launch>[0]) => Request, string][])(
  'a handler that throws at %s: one sentence, and the session is over',
  async (_, make, type) => {
    const { response, line } = await answerTo(alexa().envelopeOf(make));
    expect(Object.keys(response).sort()).toEqual(['outputSpeech', 'shouldEndSession']);
    expect(response.shouldEndSession).toBe(true);
    expect(JSON.stringify(response.outputSpeech)).toMatch(/<speak>Sorry,[^<]*<\/speak>/);
    expect(await faultsOf({ version: '1.0', response }, { screen: false })).toEqual([]);
    expect(line).toMatchObject({ level: 'error', event: 'error', type });
    expect(line?.['reason']).toMatch(/^RangeError \S+:\d+:\d+$/);
    expect(JSON.stringify(line)).not.toContain('calf');
  },
);

test('at the end of a session there is nobody to hear it', async () => {
  const { response } = await answerTo(alexa().envelopeOf((stamp) => ended(stamp, 'USER_INITIATED')));
  expect(response).toEqual({});
});

test('whatever the broken request says it is, in whatever language: a sentence, and none of it in the log', async () => {
  const whole = alexa().envelopeOf(launch);
  for (const broken of junk) {
    // What is sent is no Request by far, and the handler may not count on one.
    const envelope = { ...whole, request: { ...whole.request } };
    Object.assign(envelope.request, { type: broken, locale: broken });
    const { response, line } = await answerTo(envelope);
    expect(await faultsOf({ version: '1.0', response }, { screen: false })).toEqual([]);
    expect(line?.['type']).toBeNull();
  }
});
