import type { ResponseEnvelope } from 'ask-sdk-model';
import { lastLine } from '../../lambda/alexa/lastLine';
import type { LogFields } from '../../lambda/telemetry/log';
import { ended, launch } from '../../simulator/envelope';
import { alexa } from '../support/alexa';
import { faultsOf } from '../hostile/support/fine';

const whole: ResponseEnvelope = { version: '1.0', response: { shouldEndSession: true } };

/** What comes of an answer, and what the log says. */
async function through(invoke: () => Promise<ResponseEnvelope>, make = launch) {
  const lines: LogFields[] = [];
  const answer = await lastLine((line) => void lines.push(line), invoke)(alexa().envelopeOf(make));
  return { answer, lines };
}

test('a whole answer goes through as it is', async () => {
  expect(await through(() => Promise.resolve(whole))).toEqual({ answer: whole, lines: [] });
});

test.each([
  ['a skill that throws', () => Promise.reject(new RangeError('SECRET')), /^RangeError lastLine\.test\.ts:\d+:\d+$/],
  ['no response', () => Promise.resolve(Object.assign({ ...whole }, { response: undefined })), /^no response$/],
  ['a response that is none', () => Promise.resolve(Object.assign({ ...whole }, { response: 'x' })), /^no response$/],
  [
    'more than Alexa takes',
    () => Promise.resolve({ ...whole, sessionAttributes: { x: 'x'.repeat(130_000) } }),
    /^130\d+ bytes$/,
  ],
] satisfies [string, () => Promise<ResponseEnvelope>, RegExp][])(
  '%s: the sentence for whatever went wrong, and a line',
  async (_, invoke, reason) => {
    const { answer, lines } = await through(invoke);
    expect(answer.response.shouldEndSession).toBe(true);
    expect(JSON.stringify(answer.response.outputSpeech)).toContain('Sorry,');
    expect(await faultsOf(answer, { screen: false })).toEqual([]);
    expect(lines).toMatchObject([{ level: 'error', event: 'no-answer', Problems: 1 }]);
    expect(lines[0]?.['reason']).toMatch(reason);
    expect(JSON.stringify(lines)).not.toContain('SECRET');
  },
);

test('at the end of a session there is nobody to hear it', async () => {
  const fails = () => Promise.reject(new Error('x'));
  const { answer } = await through(fails, (stamp) => ended(stamp, 'USER_INITIATED'));
  expect(answer).toEqual({ version: '1.0', response: {} });
});
