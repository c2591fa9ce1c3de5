import { asking, closing, lasting, scene } from './scene';

const PLAY = { answers: { go: asking(60, 100) } };

describe('words', () => {
  test('a request is stamped an answer lag after the wake word, in whole seconds', async () => {
    const { played } = await scene('open leg wake up', { answerLag: 2.25 });
    expect(new Date(played[0]?.at ?? 0).toISOString()).toBe('2026-01-05T07:00:02.250Z');
    expect(played[0]?.request?.request.timestamp).toBe('2026-01-05T07:00:02Z');
  });

  test('a plain line waits for the speech to end, which begins a start lag after its request', async () => {
    expect((await scene('open leg wake up\ngo')).told).toEqual(['2 launch: open leg wake up', '15.5 go: go']);
  });

  test('a plain line waits for the reprompt that is being spoken', async () => {
    const answers = { LaunchRequest: asking(10, 30), go: closing(1) };
    // Speech 3.5 to 13.5, microphone to 21.5, reprompt to 51.5.
    expect((await scene('open leg wake up\n~9\ngo', { answers })).told[1]).toBe('53.5 go: go');
  });

  test('a plain line is said at once where nothing is being said', async () => {
    expect((await scene('open leg wake up\n~3\ngo')).told[1]).toBe('18.5 go: go');
  });

  test('both lags are options', async () => {
    const { told } = await scene('open leg wake up\ngo\n@0:05 stop', { startLag: 0.25, answerLag: 3 });
    expect(told).toEqual(['3 launch: open leg wake up', '16.25 go: go', '24.5 stop: stop']);
  });
});

describe('@', () => {
  test('the wake word falls so long after the latest reply began to be spoken', async () => {
    expect((await scene('open leg wake up\ngo\n@0:13 pause', PLAY)).told[2]).toBe('32 pause: pause');
    expect((await scene('open leg wake up\ngo\n@0:13.25 pause', PLAY)).told[2]).toBe('32.25 pause: pause');
  });

  test('its own beginning is a moment too', async () => {
    expect((await scene('open leg wake up\n@0:00 pause')).told[1]).toBe('5.5 pause: pause');
  });

  test('it counts on through microphone and reprompt', async () => {
    // The reply begins at 17; speech to 77, microphone to 85, reprompt to 185.
    expect((await scene('open leg wake up\ngo\n@1:13 pause', PLAY)).told[2]).toBe('92 pause: pause');
    expect((await scene('open leg wake up\ngo\n@2:00 pause', PLAY)).told[2]).toBe('139 pause: pause');
    expect((await scene('open leg wake up\ngo\n~10\n@2:00 pause', PLAY)).told[2]).toBe('139 pause: pause');
  });

  test('it counts on through the end of the session, which is told on the way', async () => {
    expect((await scene('open leg wake up\n@2:00 pause\n@2:10 open leg wake up')).told).toEqual([
      '2 launch: open leg wake up',
      '21.5 EXCEEDED_MAX_REPROMPTS',
      '125.5 Alexa: pause',
      '135.5 launch: open leg wake up',
    ]);
  });

  test('a moment already past is an error of that line', async () => {
    await expect(scene('open leg wake up\n\n~5\n@0:14 pause')).rejects.toThrow('line 4: that moment is already past');
    expect((await scene('open leg wake up\n~5\n@0:15 pause')).told[1]).toBe('20.5 pause: pause');
  });

  test('before anything was spoken there is no moment to count from', async () => {
    await expect(scene('@0:05 open leg wake up')).rejects.toThrow('line 1');
  });
});

describe('silence', () => {
  test('~ runs to the end of the speech and then its own seconds', async () => {
    expect((await scene('open leg wake up\n~5\nyes')).told[1]).toBe('20.5 yes: yes');
  });

  test('a second ~ adds only its own, even in a reprompt', async () => {
    const answers = { LaunchRequest: asking(10, 30) };
    const { told } = await scene('open leg wake up\n~9\n~1\n@0:25 yes', { answers });
    expect(told[1]).toBe('30.5 yes: yes');
    await expect(scene('open leg wake up\n~9\n~3\n@0:20 yes', { answers })).rejects.toThrow('line 4');
  });

  test('microphone, reprompt, microphone, end of session', async () => {
    const answers = { LaunchRequest: asking(10, 30) };
    const { told, played } = await scene('open leg wake up\n~60', { answers });
    expect(told).toEqual(['2 launch: open leg wake up', '59.5 EXCEEDED_MAX_REPROMPTS']);
    expect(played[1]).toMatchObject({ heard: '', microphone: 'closed', session: 'ended' });
    expect((await scene('open leg wake up\n~45.9', { answers })).told).toHaveLength(1);
    expect((await scene('open leg wake up\n~46', { answers })).told).toHaveLength(2);
  });

  test('a reply without a reprompt ends its session after one microphone', async () => {
    expect((await scene('open leg wake up\n~8')).told[1]).toBe('21.5 EXCEEDED_MAX_REPROMPTS');
    expect((await scene('open leg wake up\n~7.9')).told).toHaveLength(1);
  });

  test('a reply that closes ends its session with no request, and one that says nothing of it too', async () => {
    expect((await scene('open leg wake up\n~60', { answers: { LaunchRequest: closing(5) } })).told).toHaveLength(1);
    const undecided = { outputSpeech: lasting(5) };
    const { told, played } = await scene('open leg wake up\n~60', { answers: { LaunchRequest: undecided } });
    expect(told).toHaveLength(1);
    expect(played[0]).toMatchObject({ microphone: 'closed', session: 'ended' });
  });

  test('time passes where there is no session', async () => {
    expect((await scene('~3600\nopen leg wake up')).told).toEqual(['3602 launch: open leg wake up']);
  });

  test('the end of a script ends nothing', async () => {
    expect((await scene('open leg wake up')).told).toHaveLength(1);
  });
});

describe('noise', () => {
  const answers = { LaunchRequest: asking(10, 30) };

  test('closes an open microphone at once: the reprompt begins', async () => {
    // Noise at 16.5, reprompt to 46.5.
    expect((await scene('open leg wake up\n~3\n!noise\nyes', { answers })).told[1]).toBe('48.5 yes: yes');
  });

  test('in the second microphone it ends the session', async () => {
    const { told } = await scene('open leg wake up\n~40\n!noise', { answers });
    expect(told[1]).toBe('53.5 EXCEEDED_MAX_REPROMPTS');
  });

  test('while Alexa speaks it falls into the microphone that opens next', async () => {
    expect((await scene('open leg wake up\n!noise\nyes', { answers })).told[1]).toBe('45.5 yes: yes');
    expect((await scene('open leg wake up\n!noise\n~1\n@0:12 yes', { answers })).told[1]).toBe('17.5 yes: yes');
  });

  test('is forgotten with the reply it fell into', async () => {
    const { told } = await scene('open leg wake up\n!noise\n@0:05 hm\n~7\nyes', { answers });
    expect(told[2]).toBe('31 yes: yes');
  });

  test('where no microphone opens it changes nothing', async () => {
    expect(
      (await scene('!noise\nopen leg wake up\n!noise\n~60', { answers: { LaunchRequest: closing(5) } })).told,
    ).toEqual(['2 launch: open leg wake up']);
  });
});
