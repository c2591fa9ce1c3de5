import type { SessionEndedErrorType } from 'ask-sdk-model';
import { launch } from '../../simulator/envelope';
import { alexa } from '../support/alexa';

/** The lines that a request leaves, in a session that was opened before. */
async function linesOf(request: object): Promise<readonly object[]> {
  const person = alexa();
  await person.opens();
  await person.sends((stamp) => Object.assign(launch(stamp), request));
  return person.lines.slice(1);
}

const ended = { type: 'SessionEndedRequest', reason: 'ERROR' };

test.each([
  'INVALID_RESPONSE',
  'INTERNAL_SERVICE_ERROR',
  'DEVICE_COMMUNICATION_ERROR',
  'ENDPOINT_TIMEOUT',
] satisfies SessionEndedErrorType[])('a session that ends with %s is an error, counted, and says why', async (type) => {
  const lines = await linesOf({ ...ended, error: { type, message: 'SECRET' } });
  expect(lines).toEqual([
    expect.objectContaining({ level: 'error', kind: 'ended', reason: 'ERROR', 'error.type': type, AlexaErrors: 1 }),
  ]);
  expect(JSON.stringify(lines).includes('"SpeechRefused":1')).toBe(type === 'INVALID_RESPONSE');
  expect(JSON.stringify(lines)).not.toContain('SECRET');
});

test.each([
  ['no error', ended],
  ['an error nobody knows', { ...ended, error: { type: 'SECRET', message: 'SECRET' } }],
  ['an error of another form', { ...ended, error: ['SECRET'] }],
  ['a reason nobody knows', { ...ended, reason: 'SECRET' }],
])('%s is other', async (_, request) => {
  const lines = await linesOf(request);
  expect(lines).toEqual([expect.objectContaining({ level: 'error', 'error.type': 'other', AlexaErrors: 1 })]);
  expect(JSON.stringify(lines)).not.toContain('SECRET');
});

test.each(['USER_INITIATED', 'EXCEEDED_MAX_REPROMPTS'])('%s is no error', async (reason) => {
  const lines = await linesOf({ ...ended, reason });
  expect(lines).toEqual([expect.objectContaining({ level: 'info', kind: 'ended' })]);
  expect(JSON.stringify(lines)).not.toMatch(/AlexaErrors|error\.type/);
});

test.each([
  [
    'an answer that Alexa could not use',
    { type: 'System.ExceptionEncountered', error: { type: 'INVALID_RESPONSE', message: 'SECRET' } },
    { reason: 'other', 'error.type': 'INVALID_RESPONSE', SpeechRefused: 1 },
  ],
  [
    'a picture that could not be drawn',
    {
      type: 'Alexa.Presentation.APL.RuntimeError',
      token: 'SECRET',
      errors: [{ type: 'LIST_ERROR', reason: 'INVALID_OPERATION', listId: 'SECRET', message: 'SECRET' }],
    },
    { reason: 'INVALID_OPERATION', 'error.type': 'LIST_ERROR' },
  ],
  [
    'a sound that could not be made',
    { type: 'Alexa.Presentation.APLA.RuntimeError', errors: [{ type: 'RENDER_ERROR', reason: 'UNKNOWN_ERROR' }] },
    { reason: 'UNKNOWN_ERROR', 'error.type': 'RENDER_ERROR' },
  ],
  [
    'errors of another form',
    { type: 'Alexa.Presentation.APL.RuntimeError', errors: 'SECRET' },
    { reason: 'other', 'error.type': 'other' },
  ],
])('%s has a line of its own', async (_, request, told) => {
  const lines = await linesOf(request);
  const common = { level: 'error', event: 'alexa-error', request: 'request.somebody.2', type: request.type };
  expect(lines).toContainEqual({ ...common, AlexaErrors: 1, ...told });
  expect(JSON.stringify(lines)).not.toContain('SECRET');
});

test('a round that Alexa cuts off is a line of its own; one that somebody leaves is not', async () => {
  const events = async (reason: string): Promise<readonly unknown[]> => {
    const person = alexa();
    await person.opens();
    await person.says('StartWorkoutIntent');
    person.waits(100);
    await person.sends((stamp) => Object.assign(launch(stamp), { ...ended, reason }));
    return person.lines.slice(2).map(({ event, level, seconds }) => ({ event, level, late: Number(seconds) > 300 }));
  };
  const turn = { event: 'turn', late: false };
  expect(await events('EXCEEDED_MAX_REPROMPTS')).toEqual([
    { ...turn, level: 'info' },
    { event: 'ended-early', level: 'warn', late: true },
  ]);
  expect(await events('ERROR')).toEqual([
    { ...turn, level: 'error' },
    { event: 'ended-early', level: 'warn', late: true },
  ]);
  expect(await events('USER_INITIATED')).toEqual([{ ...turn, level: 'info' }]);
});
