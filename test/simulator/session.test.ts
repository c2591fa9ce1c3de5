import { asking, closing, scene } from './scene';

describe('the front door', () => {
  test('opens a new session, and the next words are in it', async () => {
    const { sent } = await scene('alexa, open leg wake-up\ntwo rounds\nyes');
    expect(sent.map(({ session }) => session?.new)).toEqual([true, false, false]);
    expect(new Set(sent.map(({ session }) => session?.sessionId)).size).toBe(1);
    expect(sent[0]?.request.type).toBe('LaunchRequest');
  });

  test('a one-shot opens a session with its intent', async () => {
    const { sent } = await scene('ask leg wake up about shoes');
    expect(sent[0]).toMatchObject({
      session: { new: true },
      request: { type: 'IntentRequest', intent: { name: 'shoes' } },
    });
  });

  test('inside a session it ends that one with no request', async () => {
    const { told, sent } = await scene('open leg wake up\ntwo rounds with leg wake up\n@0:03 open leg wake up');
    expect(told).toEqual([
      '2 launch: open leg wake up',
      '15.5 two rounds: two rounds with leg wake up',
      '22 launch: open leg wake up',
    ]);
    expect(new Set(sent.map(({ session }) => session?.sessionId)).size).toBe(3);
    expect(sent.every(({ session }) => session?.new)).toBe(true);
  });
});

describe('words that stay with Alexa', () => {
  const nothing = { request: null, response: null, microphone: 'closed', session: 'ended' };

  test('with no session', async () => {
    const { played, sent } = await scene('pause');
    expect(sent).toHaveLength(0);
    expect(played).toMatchObject([{ heard: 'pause', ...nothing }]);
    expect(played[0]?.at).toBe(Date.parse('2026-01-05T07:00:02Z'));
  });

  test('after a reply that closed the session, even while it is being spoken', async () => {
    const answers = { bye: closing(20) };
    const { told } = await scene('open leg wake up\nbye\n@0:05 next\n@0:10 exit\nback', { answers });
    expect(told.slice(2)).toEqual(['24 Alexa: next', '29 Alexa: exit', '31 Alexa: back']);
  });

  test('after the session ended by silence', async () => {
    expect((await scene('open leg wake up\n~30\nnext')).told.at(-1)).toBe('45.5 Alexa: next');
  });
});

describe('ends', () => {
  test.each(['exit', 'quit', 'Alexa, exit'])('"%s" ends the session, with no answer lag', async (line) => {
    const { told, played } = await scene(`open leg wake up\n@0:05 ${line}\nnext`);
    expect(told).toEqual(['2 launch: open leg wake up', `8.5 USER_INITIATED: ${line}`, '10.5 Alexa: next']);
    expect(played[1]).toMatchObject({ heard: line, microphone: 'closed', session: 'ended', speech: undefined });
  });

  test('!refuse: Alexa refuses the last response, and nothing of it is heard', async () => {
    const { told, sent } = await scene('open leg wake up\n!refuse\nnext');
    // Said at once: nothing is being spoken any more.
    expect(told).toEqual(['2 launch: open leg wake up', '2 ERROR', '4 Alexa: next']);
    expect(sent[1]?.request).toMatchObject({ reason: 'ERROR', error: { type: 'INVALID_RESPONSE' } });
  });

  test('!refuse works on a reply that closes, once, and where there is none it does nothing', async () => {
    const answers = { LaunchRequest: closing(5) };
    expect((await scene('!refuse\nopen leg wake up\n!refuse\n!refuse', { answers })).told).toEqual([
      '2 launch: open leg wake up',
      '2 ERROR',
    ]);
  });

  test('!unplug: no end is ever reported, and the device comes back with no session', async () => {
    const { told } = await scene('open leg wake up\n@0:03 !unplug\n~600\nnext\nopen leg wake up');
    expect(told).toEqual(['2 launch: open leg wake up', '608.5 Alexa: next', '610.5 launch: open leg wake up']);
  });
});

describe('attributes', () => {
  test('travel to the next request of the session, and no further', async () => {
    const seen: unknown[] = [];
    await scene('open leg wake up\nyes\nyes\nopen leg wake up', {
      skill: ({ session }) => {
        seen.push(session?.attributes);
        return Promise.resolve({ version: '1.0', sessionAttributes: { turn: seen.length }, response: asking(1) });
      },
    });
    expect(seen).toEqual([{}, { turn: 1 }, { turn: 2 }, {}]);
  });

  test('are forgotten where a response leaves them out, and are nobody else’s objects', async () => {
    const seen: unknown[] = [];
    const kept = { place: { second: 1 } };
    await scene('open leg wake up\nyes\nyes', {
      skill: ({ session }) => {
        seen.push(structuredClone(session?.attributes));
        if (session?.attributes?.place) kept.place.second = 99;
        const attributes = seen.length === 1 ? { sessionAttributes: kept } : {};
        return Promise.resolve({ version: '1.0', ...attributes, response: asking(1) });
      },
    });
    expect(seen).toEqual([{}, { place: { second: 1 } }, {}]);
  });
});

test('the request that is printed is the one that was sent, whatever the skill did to it', async () => {
  const { played } = await scene('open leg wake up', {
    skill: (envelope) => {
      envelope.version = 'mine';
      return Promise.resolve({ version: '1.0', response: asking(1) });
    },
  });
  expect(played[0]?.request?.version).toBe('1.0');
});

describe('scripts', () => {
  test('--- begins with a new Echo, a new person and the clock at its start', async () => {
    const { played, sent } = await scene(
      '!person ann\n!zone Europe/London\nopen leg wake up\n---\nopen leg wake up\n---\nnext',
    );
    expect(played.map(({ script, at }) => [script, at])).toEqual(
      [0, 1, 2].map((script) => [script, Date.parse('2026-01-05T07:00:02Z')]),
    );
    const [first, second] = sent.map(({ context }) => context.System);
    expect(first?.user.userId).not.toBe(second?.user.userId);
    expect(first?.device?.deviceId).not.toBe(second?.device?.deviceId);
    expect(second?.person).toBeUndefined();
  });

  test('the same script sends the same requests', async () => {
    const once = await scene('open leg wake up\n~60');
    expect((await scene('open leg wake up\n~60')).sent).toEqual(once.sent);
  });
});

describe('trouble', () => {
  const clumsy = {
    answers: {
      trip: () => {
        throw new Error('fell over');
      },
    },
  };

  test('a skill that throws loses its session, and the script goes on', async () => {
    const { told, well, played } = await scene('open leg wake up\ntrip\nnext\nopen leg wake up', clumsy);
    expect(told).toEqual([
      '2 launch: open leg wake up',
      '15.5 trip: trip',
      '15.5 ERROR',
      '17.5 Alexa: next',
      '19.5 launch: open leg wake up',
    ]);
    expect(well).toBe(false);
    expect(played[1]).toMatchObject({ response: null, microphone: 'closed', session: 'ended' });
    expect(played[1]?.faults[0]).toContain('fell over');
  });

  test('an answer to the end of a session is a fault', async () => {
    const { well, played } = await scene('open leg wake up\nexit', { answers: { SessionEndedRequest: closing(2) } });
    expect(well).toBe(false);
    expect(played[1]?.faults).toHaveLength(1);
    expect(played[1]?.speech).toBeUndefined();
  });

  test('a skill that behaves does well', async () => {
    expect((await scene('open leg wake up\n~60', { answers: { LaunchRequest: asking(5, 5) } })).well).toBe(true);
  });
});
