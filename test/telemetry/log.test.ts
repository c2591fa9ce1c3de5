import { reasonOf, requestIdOf } from '../../lambda/telemetry/log';
import { cloudWatchLog } from '../../lambda/telemetry/cloudWatch';

const SECRET = 'amzn1.ask.account.SECRET';

describe('what was thrown', () => {
  test.each([
    ['an error of ours', new RangeError(`No such exercise: ${SECRET}`), /^RangeError log\.test\.ts:\d+:\d+$/],
    ['broken JSON', jsonFault(`{"userId":"${SECRET}`), /^SyntaxError\b/],
    ['a refused connection', Object.assign(new Error(SECRET), { code: 'ECONNREFUSED' }), /^Error ECONNREFUSED /],
    ['an answer of AWS', awsError(), /^ValidationException 400 /],
    ['a message that looks like a stack', new Error(`x\n    at ${SECRET} (SECRET.js:1:2)`), /^Error log\.test\.ts:/],
    ['a name that is a message', Object.assign(new Error('x'), { name: `${SECRET} said` }), /^Error log\.test\.ts:/],
    ['a name that ends in a word', Object.assign(new Error('x'), { name: `said: SECRET` }), /^Error log\.test\.ts:/],
    ['a name that begins with one', Object.assign(new Error('x'), { name: `SECRET said` }), /^Error log\.test\.ts:/],
    ['an answer of somebody else', Object.assign(new Error('x'), { $metadata: 'SECRET' }), /^Error log\.test\.ts:/],
    [
      'a status of another kind',
      Object.assign(new Error('x'), { $metadata: { httpStatusCode: SECRET } }),
      /^Error log/,
    ],
    ['no answer', Object.assign(new Error('x'), { $metadata: null }), /^Error log\.test\.ts:/],
    ['a message changed since', changedSince(), /^Error$/],
    ['no error at all', SECRET, /^thrown string$/],
    ['nothing', null, /^thrown null$/],
  ])('%s', (_, thrown, expected) => {
    expect(reasonOf(thrown)).toMatch(expected);
    expect(reasonOf(thrown)).not.toContain('SECRET');
  });
});

function jsonFault(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return error;
  }
}

function changedSince(): Error {
  const error = new Error('before');
  return error.stack === undefined ? error : Object.assign(error, { message: SECRET });
}

function awsError(): Error {
  const error = new Error(`The item for ${SECRET} is too large`);
  return Object.assign(error, { name: 'ValidationException', $metadata: { httpStatusCode: 400, requestId: SECRET } });
}

test.each([
  [{ requestId: 'amzn1.echo-api.request.1-2' }, 'amzn1.echo-api.request.1-2'],
  [{ requestId: 'request.1' }, 'request.1'],
  [{ requestId: 'my calf cramps' }, null],
  [{ requestId: 'calf' }, null],
  [{ requestId: 'amzn1.ask.account.AHTEST' }, null],
  [{ requestId: 'amzn1.ask.device.request test' }, null],
  [{ requestId: { calf: 'cramps' } }, null],
  [{ requestId: 'x'.repeat(101) }, null],
  [{}, null],
  [null, null],
  ['text', null],
])('the request id of %j', (request, id) => {
  expect(requestIdOf(request)).toBe(id);
});

describe('a line for CloudWatch', () => {
  function written(fields: Parameters<ReturnType<typeof cloudWatchLog>>[0]): unknown {
    const lines: string[] = [];
    const clock = () => Date.parse('2026-01-05T07:00:00Z');
    cloudWatchLog({ functionName: 'wake', clock, write: (line) => lines.push(line) })(fields);
    expect(lines).toEqual([expect.stringMatching(/^[^\n]+\n$/)]);
    return JSON.parse(lines.join(''));
  }

  test('counts what it holds of our metrics, with its unit, for this function', () => {
    expect(written({ level: 'info', event: 'turn', ms: 3.1, Turns: 1, DriftSeconds: -1.5 })).toEqual({
      timestamp: '2026-01-05T07:00:00.000Z',
      level: 'info',
      event: 'turn',
      ms: 3.1,
      Turns: 1,
      DriftSeconds: -1.5,
      FunctionName: 'wake',
      _aws: {
        Timestamp: 1767596400000,
        CloudWatchMetrics: [
          {
            Namespace: 'LegWakeUp',
            Dimensions: [['FunctionName']],
            Metrics: [
              { Name: 'Turns', Unit: 'Count' },
              { Name: 'DriftSeconds', Unit: 'Seconds' },
            ],
          },
        ],
      },
    });
  });

  test('that counts nothing is a plain line', () => {
    expect(written({ level: 'warn', event: 'zone-unknown' })).not.toHaveProperty('_aws');
  });

  test('is one line however long or wild a value is', () => {
    expect(written({ level: 'warn', event: 'a\nb', reason: 'x'.repeat(5000) })).toMatchObject({
      event: 'a\nb',
      reason: 'x'.repeat(120),
    });
  });
});
