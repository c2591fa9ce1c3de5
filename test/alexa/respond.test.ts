import { AttributesManagerFactory, ResponseFactory } from 'ask-sdk-core';
import { setScope } from '../../lambda/alexa/requestScope';
import { respond } from '../../lambda/alexa/respond';
import type { Reply } from '../../lambda/domain/conversation/reply';
import { NEW_LIVE, NEW_PERSON } from '../../lambda/domain/conversation/state';
import { speechLimits } from '../../lambda/speech/limits';
import type { LogFields } from '../../lambda/telemetry/log';
import { launch } from '../../simulator/envelope';
import { faultsOf } from '../hostile/support/fine';
import { alexa } from '../support/alexa';

const state = { live: NEW_LIVE, person: NEW_PERSON };

/** What a reply becomes, whatever it is. */
function answerTo(reply: unknown) {
  const lines: LogFields[] = [];
  const requestEnvelope = alexa().envelopeOf(launch);
  const attributesManager = AttributesManagerFactory.init({ requestEnvelope });
  const input = { requestEnvelope, attributesManager, responseBuilder: ResponseFactory.init() };
  const context = {
    ...{
      store: null,
      limits: speechLimits,
      decided: () => undefined,
      clock: () => undefined,
      timeZone: () => Promise.resolve(undefined),
    },
    log: (line: LogFields) => void lines.push(line),
  };
  const moment = { at: 0, zone: null, locale: 'en-US', screen: false, channel: 'voice' as const, opened: true };
  setScope(input, { context, moment, state });
  if (!isReply(reply)) throw new TypeError('Nothing is no reply');
  return { response: respond(input, reply, state, null), lines };
}

/** What an older version or a fault of ours may make of one. */
const isReply = (value: unknown): value is Reply => value !== undefined;

const close = { kind: 'close' };
const talk = (acts: unknown, end: unknown = close) => ({ kind: 'talk', acts, end, soft: false });
const asks = (question: unknown) => ({ kind: 'ask', question, silence: { kind: 'words', acts: [], again: null } });
const play = (track: unknown) => ({ kind: 'play', track, end: { kind: 'wait' }, soft: false, queued: false });

test('what has words is spoken', () => {
  const { response, lines } = answerTo(talk([{ say: 'stopped' }]));
  expect(JSON.stringify(response.outputSpeech)).not.toContain('Sorry');
  expect(lines).toEqual([]);
});

test('an end that there is none of closes the session', () => {
  expect(answerTo(talk([{ say: 'stopped' }], { kind: 'stay' })).response.shouldEndSession).toBe(true);
});

test.each([
  ['an act that nobody says', talk([{ say: 'hello' }])],
  ['an act by a key of the language', talk([{ say: 'constructor' }])],
  ['an act that is none', talk([null])],
  ['acts that are none', talk('welcome')],
  ['an act without its values', talk([{ say: 'nextIs' }])],
  ['a value without a word', talk([{ say: 'roundOver' }])],
  ['a value of another kind', talk([{ say: 'redFlag', sign: {}, number: {} }])],
  ['a question nobody asks', talk([], asks({ ask: 'name' }))],
  ['a question without its values', talk([], asks({ ask: 'goOnFrom' }))],
  ['no end', talk([{ say: 'stopped' }], null)],
  ['silence that is none', talk([], { kind: 'ask', question: { ask: 'what' }, silence: null })],
  ['a track without cues', play({ length: 60 })],
  ['a track that never ends', play({ cues: [{ at: 0, acts: [{ say: 'go' }] }], length: Infinity })],
  ['a track longer than Alexa takes', play({ cues: [{ at: 0, acts: [{ say: 'go' }] }], length: 1e5 })],
])('%s: one sentence, the session over, and a line in the log', async (_, reply) => {
  const { response, lines } = answerTo(reply);
  expect(Object.keys(response).sort()).toEqual(['outputSpeech', 'shouldEndSession']);
  expect(response.shouldEndSession).toBe(true);
  expect(JSON.stringify(response.outputSpeech)).toContain('Sorry,');
  expect(await faultsOf({ version: '1.0', response }, { screen: false })).toEqual([]);
  expect(lines).toEqual([expect.objectContaining({ level: 'error', event: 'unsayable', Problems: 1 })]);
});
