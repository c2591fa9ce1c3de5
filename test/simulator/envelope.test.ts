import { toLine } from '../../simulator/exchange';
import { closing, lasting, scene, SHOW } from './scene';

test('every request is a whole envelope', async () => {
  const { sent } = await scene('open leg wake up\nyes\n~60');
  for (const { version, session, context, request } of sent) {
    expect(version).toBe('1.0');
    expect(session?.sessionId).toMatch(/^amzn1\.echo-api\.session\./);
    expect(session?.attributes).toEqual({});
    expect(session?.application).toEqual(context.System.application);
    expect(session?.user).toEqual(context.System.user);
    expect(context.System.apiEndpoint).toMatch(/^https:/);
    expect(context.System.apiAccessToken).not.toBe('');
    expect(context.System.device?.supportedInterfaces).toEqual({});
    expect(request.requestId).toMatch(/^amzn1\.echo-api\.request\./);
    expect('locale' in request && request.locale).toBe('en-US');
    expect(request.timestamp).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
  }
  expect(new Set(sent.map(({ request }) => request.requestId)).size).toBe(sent.length);
});

test('a Show says that it has a screen, and how large', async () => {
  const { sent } = await scene('open leg wake up', { display: SHOW });
  expect(sent[0]?.context.System.device?.supportedInterfaces).toHaveProperty(['Alexa.Presentation.APL', 'runtime']);
  expect(sent[0]?.context.Viewport).toMatchObject({ mode: 'HUB', pixelWidth: 1280, currentPixelHeight: 800 });
});

describe('the line of an exchange', () => {
  const answers = {
    LaunchRequest: { outputSpeech: lasting(12.5), reprompt: { outputSpeech: lasting(3) }, shouldEndSession: false },
    bye: closing(1),
  };

  test('holds what the contract names, in one line', async () => {
    const { played } = await scene('open leg wake up', { answers });
    const [exchange] = played;
    if (!exchange) throw new Error('nothing was played');
    const line = toLine(3, exchange, 'v1');
    expect(line).not.toContain('\n');
    expect(JSON.parse(line)).toEqual({
      script: 3,
      at: '2026-01-05T07:00:02.000Z',
      heard: 'open leg wake up',
      request: exchange.request,
      response: { version: '1.0', response: answers.LaunchRequest },
      seconds: 12.5,
      repromptSeconds: 3,
      voice: 'v1',
      cues: [],
      repromptCues: [],
      microphone: 'open',
      session: 'open',
      scene: null,
      event: null,
      eventValue: null,
    });
  });

  test('says what a reply leaves behind', async () => {
    const { played } = await scene('open leg wake up\nbye', { answers });
    expect(played[1]).toMatchObject({ microphone: 'closed', session: 'ended' });
  });

  test('keeps its shape for words that stayed with Alexa', async () => {
    const { played } = await scene('pause', { answers });
    const [exchange] = played;
    if (!exchange) throw new Error('nothing was played');
    expect(JSON.parse(toLine(0, exchange, 'v1'))).toEqual({
      script: 0,
      at: '2026-01-05T07:00:02.000Z',
      heard: 'pause',
      request: null,
      response: null,
      seconds: 0,
      repromptSeconds: 0,
      voice: 'v1',
      cues: [],
      repromptCues: [],
      microphone: 'closed',
      session: 'ended',
      scene: null,
      event: null,
      eventValue: null,
    });
  });
});
