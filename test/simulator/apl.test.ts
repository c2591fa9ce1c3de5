import { sendings } from '../../simulator/apl/commands';
import { evaluate } from '../../simulator/apl/expression';
import { inflate } from '../../simulator/apl/inflate';

test.each([
  [{ height: 480, width: 960 }, ['lying']],
  [{ height: 960, width: 480 }, ['upright']],
])('the resources that stand for %j decide what is there', (viewport, ids) => {
  const document = {
    resources: [
      { strings: { shape: 'lying' }, numbers: { unit: 2 } },
      { when: '${viewport.height > viewport.width}', strings: { shape: 'upright' } },
    ],
    mainTemplate: {
      items: [
        { type: 'Frame', when: "${@shape == 'upright' && @unit == 2}", id: 'upright' },
        { type: 'Frame', id: '${@shape}' },
      ],
    },
  };
  expect(inflate(document, { viewport }).map(({ id }) => id)).toEqual(ids);
});

describe('data binding', () => {
  const scope = { payload: { name: 'Squat', seconds: 45, list: [{ id: 'a' }, { id: 'b' }], on: true }, index: 1 };

  test.each([
    ['plain', 'plain'],
    [7, 7],
    ['${payload.name}', 'Squat'],
    ['${payload.seconds}', 45],
    ['${payload.seconds} s of ${payload.name}', '45 s of Squat'],
    ['${payload.list[1].id}', 'b'],
    ['${payload.list[index].id}', 'b'],
    ["${payload['name']}", 'Squat'],
    ['${payload.list.length}', 2],
    ['${payload.seconds * 1000 + 500}', 45_500],
    ['${(payload.seconds - 5) / 4 % 3}', 1],
    ["${payload.on ? 'yes' : 'no'}", 'yes'],
    ["${!payload.on ? 'yes' : 'no'}", 'no'],
    ["${payload.name == 'Squat' && payload.seconds >= 45}", true],
    ["${payload.gone || 'else'}", 'else'],
    ["${payload.gone ?? 'else'}", 'else'],
    ['${payload.gone.further}', undefined],
    ["${'a' + 1}", 'a1'],
    ['${Math.max(1, payload.seconds, 3)}', 45],
    ['${-payload.seconds}', -45],
    ['${payload.constructor}', undefined],
    ['${nobody knows this §}', undefined],
    ['x${payload.gone}y', 'xy'],
  ])('%p is %p', (value, expected) => {
    expect(evaluate(value, scope)).toEqual(expected);
  });

  test('goes into lists and objects', () => {
    expect(evaluate(['tap', '${index}', { id: '${payload.name}' }], scope)).toEqual(['tap', 1, { id: 'Squat' }]);
  });
});

describe('components', () => {
  const ids = (document: Record<string, unknown>, scope = {}) =>
    inflate(document, scope).flatMap(({ id }) => (id === undefined ? [] : [id]));

  test('one for each row of data, with its names', () => {
    const items = { type: 'TouchWrapper', id: 'remedy-${data.id}-${ordinal}', item: { type: 'Text' } };
    const document = { mainTemplate: { items: { type: 'Sequence', data: '${payload.list}', items } } };
    expect(ids(document, { payload: { list: [{ id: 'heat' }, { id: 'shoes' }] } })).toEqual([
      'remedy-heat-1',
      'remedy-shoes-2',
    ]);
  });

  test('only those that stand there', () => {
    const document = {
      mainTemplate: {
        item: {
          type: 'Container',
          items: [
            { type: 'TouchWrapper', id: 'pause', when: '${payload.playing}' },
            { type: 'TouchWrapper', id: 'go', when: '${!payload.playing}' },
            {
              type: 'Frame',
              items: [
                { type: 'Text', id: 'first' },
                { type: 'Text', id: 'second' },
              ],
            },
            { type: 'Container', display: 'none', items: [{ type: 'Text', id: 'hidden' }] },
          ],
        },
      },
    };
    expect(ids(document, { payload: { playing: true } })).toEqual(['pause', 'first']);
    expect(ids(document, { payload: { playing: false } })).toEqual(['go', 'first']);
  });

  test('layouts of the document, with parameters and their defaults', () => {
    const document = {
      layouts: {
        Button: {
          parameters: ['name', { name: 'kind', default: 'plain' }],
          item: { type: 'TouchWrapper', id: '${kind}-${name}', bind: [{ name: 'x', value: 1 }] },
        },
      },
      mainTemplate: {
        items: {
          type: 'Container',
          items: [
            { type: 'Button', name: 'back' },
            { type: 'Button', name: 'skip', kind: 'big' },
          ],
        },
      },
    };
    expect(ids(document)).toEqual(['plain-back', 'big-skip']);
  });
});

describe('commands', () => {
  const idle = (delay: unknown) => ({ type: 'Idle', delay });
  const send = (name: string, more = {}) => ({ type: 'SendEvent', arguments: [name], ...more });
  const sent = (commands: unknown, document = {}, scope = {}) =>
    sendings(commands, scope, document).map(({ at, arguments: [name] }) => `${at} ${String(name)}`);

  test('wait for each other in a sequence, and not in parallel', () => {
    expect(sent([idle(100), send('a', { delay: 50 }), send('b')])).toEqual(['150 a', '150 b']);
    const parallel = { type: 'Parallel', commands: [idle(300), send('a'), send('b', { delay: 100 })] };
    expect(sent([parallel, send('c')])).toEqual(['0 a', '100 b', '300 c']);
  });

  test('repeat, for ever if need be', () => {
    expect(sent({ type: 'Sequential', repeatCount: 2, commands: [idle(10), send('a')] })).toEqual([
      '10 a',
      '20 a',
      '30 a',
    ]);
    expect(sent({ type: 'Sequential', repeatCount: -1, commands: [idle(15_000), send('a')] }).length).toBeGreaterThan(
      100,
    );
    expect(sent({ type: 'Sequential', repeatCount: -1, commands: [send('a')] })).toHaveLength(1);
  });

  test('ask whether they should', () => {
    expect(sent([send('a', { when: '${ok}' }), send('b', { when: '${!ok}' })], {}, { ok: true })).toEqual(['0 a']);
    expect(
      sent({ type: 'Select', commands: [send('a', { when: false }), send('b'), send('c')], otherwise: send('d') }),
    ).toEqual(['0 b']);
    expect(sent({ type: 'Select', commands: [send('a', { when: false })], otherwise: send('d') })).toEqual(['0 d']);
  });

  test('on a sequencer of their own hold nobody up', () => {
    const clock = { type: 'Sequential', sequencer: 'clock', commands: [idle(500), send('end')] };
    expect(sent([clock, idle(100), send('a')])).toEqual(['100 a', '500 end']);
    expect(sent([clock, idle(100), clock])).toEqual(['600 end']);
  });

  test('a document may have commands of its own', () => {
    const document = {
      commands: {
        Later: { parameters: ['name'], commands: [idle(70), { type: 'SendEvent', arguments: ['${name}'] }] },
      },
    };
    expect(sent([{ type: 'Later', name: 'a' }, { type: 'AnimateItem', duration: 30 }, send('b')], document)).toEqual([
      '70 a',
      '100 b',
    ]);
  });
});
