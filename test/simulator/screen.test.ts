import type { Directive, Response, ui } from 'ask-sdk-model';
import { asking, closing, lasting, scene, SHOW } from './scene';

const display = SHOW;

/** A document with one button, and what it does when it is shown. */
function showing(
  token: string,
  onMount: readonly unknown[] = [],
  datasources: Record<string, unknown> = {},
): Directive {
  return {
    type: 'Alexa.Presentation.APL.RenderDocument',
    token,
    datasources,
    document: {
      type: 'APL',
      version: '1.4',
      onMount,
      mainTemplate: {
        parameters: ['payload'],
        items: [
          {
            type: 'Container',
            items: [
              {
                type: 'TouchWrapper',
                id: 'next',
                onPress: [send('touch', 'next')],
                item: { type: 'Text', text: 'Next' },
              },
            ],
          },
        ],
      },
    },
  };
}

const send = (...args: unknown[]) => ({ type: 'SendEvent', arguments: args });
const idle = (delay: number) => ({ type: 'Idle', delay });
const onClock = (...commands: unknown[]) => ({ type: 'Sequential', sequencer: 'clock', commands });

/** A reply that waits beside a document. */
function waiting(seconds: number, document: Directive, playBehavior?: ui.PlayBehavior): Response {
  const behavior = playBehavior === undefined ? {} : { playBehavior };
  return { outputSpeech: { ...lasting(seconds), ...behavior }, directives: [document] };
}

describe('a reply that waits', () => {
  test('keeps its session thirty seconds after the speech, microphone closed', async () => {
    const answers = { LaunchRequest: waiting(10, showing('a')) };
    const { told, played } = await scene('open leg wake up\n~40', { display, answers });
    expect(told).toEqual(['2 launch: open leg wake up', '43.5 EXCEEDED_MAX_REPROMPTS']);
    expect(played[0]).toMatchObject({ microphone: 'closed', session: 'open' });
    expect((await scene('open leg wake up\n~29.9\nnext', { display, answers })).told[1]).toBe('45.4 next: next');
  });

  test('needs a document: without one the session is over', async () => {
    const { played } = await scene('open leg wake up', {
      display,
      answers: { LaunchRequest: { outputSpeech: lasting(3) } },
    });
    expect(played[0]).toMatchObject({ microphone: 'closed', session: 'ended' });
  });

  test('may wait on the document that is already there', async () => {
    const answers = { LaunchRequest: waiting(10, showing('a')), more: { outputSpeech: lasting(3) } };
    const { played } = await scene('open leg wake up\nmore', { display, answers });
    expect(played[1]).toMatchObject({ microphone: 'closed', session: 'open' });
  });

  test('a question on a screen has its microphone as everywhere', async () => {
    const answers = { LaunchRequest: { ...asking(10, 5), directives: [showing('a')] } };
    const { told } = await scene('open leg wake up\n~60', { display, answers });
    expect(told[1]).toBe('34.5 EXCEEDED_MAX_REPROMPTS');
  });
});

describe("the document's own events", () => {
  const timed = showing('a', [onClock(idle(11_500), send('roundEnd', 'a'))]);

  test('come at their time, with no answer lag, and what they start is played', async () => {
    const answers = { LaunchRequest: waiting(10, timed), roundEnd: waiting(20, showing('b'), 'ENQUEUE') };
    const { told, sent } = await scene('open leg wake up\n~60', { display, answers });
    // Speech and document begin at 3.5; the event at 15; its speech from 16.5 to 36.5.
    expect(told).toEqual(['2 launch: open leg wake up', '15 event roundEnd', '66.5 EXCEEDED_MAX_REPROMPTS']);
    expect(sent[1]?.request).toMatchObject({ token: 'a', arguments: ['roundEnd', 'a'], source: { handler: 'Mount' } });
    expect(sent[2]?.context['Alexa.Presentation.APL']).toMatchObject({ token: 'b' });
  });

  test('know how long the document has been on, and so does a finger', async () => {
    const elapsed = { type: 'SendEvent', arguments: ['roundEnd', '${elapsedTime}'] };
    const answers = { LaunchRequest: waiting(10, showing('a', [onClock(idle(11_500), elapsed)])) };
    const { sent } = await scene('open leg wake up\n~20', { display, answers });
    expect(sent[1]?.request).toMatchObject({ arguments: ['roundEnd', 11_500] });
  });

  test('take their seconds from the data', async () => {
    const document = showing(
      'a',
      [onClock(idle(0), { ...idle(0), delay: '${payload.play.end * 1000}' }, send('roundEnd'))],
      {
        play: { end: 12 },
      },
    );
    const answers = { LaunchRequest: waiting(10, document) };
    expect((await scene('open leg wake up\n~3', { display, answers })).told[1]).toBe('15.5 event roundEnd');
  });

  test('a voice stops the main sequencer, and not one with a name', async () => {
    const main = showing('a', [{ type: 'Sequential', commands: [idle(11_500), send('roundEnd')] }]);
    const answers = (document: Directive) => ({
      LaunchRequest: waiting(10, document),
      hm: { outputSpeech: lasting(1) },
    });
    expect((await scene('open leg wake up\n@0:05 hm\n~20', { display, answers: answers(main) })).told).toHaveLength(2);
    expect((await scene('open leg wake up\n@0:05 hm\n~20', { display, answers: answers(timed) })).told).toHaveLength(3);
  });

  test('of a document that was replaced, or whose session is over, never come', async () => {
    const replaced = { LaunchRequest: waiting(10, timed), hm: waiting(10, showing('b')) };
    expect((await scene('open leg wake up\n@0:05 hm\n~20', { display, answers: replaced })).told).toHaveLength(2);
    const closed = { LaunchRequest: waiting(10, timed), hm: closing(10) };
    expect((await scene('open leg wake up\n@0:05 hm\n~20', { display, answers: closed })).told).toHaveLength(2);
    expect((await scene('open leg wake up\n@0:05 !unplug\n~20', { display, answers: replaced })).told).toHaveLength(1);
  });

  test('an empty answer changes nothing, but somebody was there', async () => {
    const late = showing('a', [onClock(idle(30_000), send('ping'))]);
    const { told } = await scene('open leg wake up\n~60', {
      display,
      answers: { LaunchRequest: waiting(10, late), ping: {} },
    });
    expect(told).toEqual(['2 launch: open leg wake up', '33.5 event ping', '63.5 EXCEEDED_MAX_REPROMPTS']);
  });

  test('and the document itself are gone when another session is opened', async () => {
    const answers = { LaunchRequest: waiting(10, timed) };
    const { told, sent } = await scene('open leg wake up\n@0:11 open leg wake up', { display, answers });
    expect(told).toEqual(['2 launch: open leg wake up', '16.5 launch: open leg wake up']);
    expect(sent[1]?.context).not.toHaveProperty(['Alexa.Presentation.APL']);
  });

  test('commands sent later are obeyed by the document they are for', async () => {
    const command = (token: string): Response => ({
      ...asking(1),
      directives: [
        {
          type: 'Alexa.Presentation.APL.ExecuteCommands',
          token,
          commands: [{ type: 'SendEvent', arguments: ['done'], delay: 2000 }],
        },
      ],
    });
    const answers = (token: string) => ({ LaunchRequest: waiting(10, showing('a')), hm: command(token) });
    expect((await scene('open leg wake up\nhm\n~3', { display, answers: answers('a') })).told[2]).toBe('19 event done');
    expect((await scene('open leg wake up\nhm\n~3', { display, answers: answers('b') })).told).toHaveLength(2);
  });
});

describe('a touch', () => {
  const first = { LaunchRequest: waiting(10, showing('a')) };

  test('sends what the component says, at once and with no answer lag', async () => {
    const { told, sent, played } = await scene('open leg wake up\n@0:04 !touch next', { display, answers: first });
    expect(told[1]).toBe('7.5 event touch');
    expect(played[1]?.heard).toBe('');
    expect(sent[1]?.request).toMatchObject({
      type: 'Alexa.Presentation.APL.UserEvent',
      token: 'a',
      arguments: ['touch', 'next'],
      source: { type: 'TouchWrapper', handler: 'Press', id: 'next' },
    });
  });

  test('finds the document as soon as it is there, twice if need be', async () => {
    const { told } = await scene('open leg wake up\n!touch next\n!touch next', {
      display,
      answers: { ...first, touch: {} },
    });
    expect(told).toEqual(['2 launch: open leg wake up', '2 event touch', '2 event touch']);
  });

  test('on nothing is only noted', async () => {
    const { told, notes, well } = await scene('open leg wake up\n!touch nothing', { display, answers: first });
    expect(told).toHaveLength(1);
    expect(notes).toEqual(['line 2: there is no "nothing" to touch']);
    expect(well).toBe(true);
    expect((await scene('open leg wake up\n!touch next')).notes).toHaveLength(1);
  });

  test('on a screen whose session is over reaches nobody', async () => {
    expect(
      (await scene('open leg wake up\n!touch next', { display, answers: { LaunchRequest: closing(9) } })).told,
    ).toHaveLength(1);
  });

  test('is answered after what is being said, as Alexa queues', async () => {
    const answers = { ...first, touch: waiting(5, showing('b')) };
    // 10 s of speech from 3.5 on, then the answer from 13.5 to 18.5.
    expect((await scene('open leg wake up\n@0:04 !touch next\nyes', { display, answers })).told[2]).toBe(
      '20.5 yes: yes',
    );
    expect((await scene('open leg wake up\n@0:04 !touch next\n@0:01 yes', { display, answers })).told[2]).toBe(
      '16.5 yes: yes',
    );
  });

  test('with REPLACE_ALL the answer cuts in, a start lag later', async () => {
    const answers = { ...first, touch: waiting(5, showing('b'), 'REPLACE_ALL') };
    // Touched at 7.5; the answer from 9 to 14.
    expect((await scene('open leg wake up\n@0:04 !touch next\nyes', { display, answers })).told[2]).toBe('16 yes: yes');
  });

  test('with REPLACE_ENQUEUED it takes the place of what was still to come', async () => {
    const play = (behavior: ui.PlayBehavior) =>
      scene('open leg wake up\n@0:04 !touch next\n!touch next\nyes', {
        display,
        answers: {
          ...first,
          touch: ({ context }) =>
            context['Alexa.Presentation.APL']?.token === 'a'
              ? waiting(50, showing('b'))
              : waiting(5, showing('c'), behavior),
        },
      });
    // The launch speaks to 13.5; then come the fifty seconds, or their replacement.
    expect((await play('ENQUEUE')).told.at(-1)).toBe('70.5 yes: yes');
    expect((await play('REPLACE_ENQUEUED')).told.at(-1)).toBe('20.5 yes: yes');
  });

  test('an empty answer leaves speech, microphone and reprompt as they were', async () => {
    const answers = { LaunchRequest: { ...asking(10, 5), directives: [showing('a')] }, touch: {} };
    const { told, played } = await scene('open leg wake up\n@0:04 !touch next\n~60', { display, answers });
    expect(told[2]).toBe('34.5 EXCEEDED_MAX_REPROMPTS');
    expect(played[1]).toMatchObject({ microphone: 'open', session: 'open' });
  });

  test('that only opens the microphone is no reply to count from', async () => {
    const answers = { ...first, touch: { shouldEndSession: false } };
    const { told, played } = await scene('open leg wake up\n@0:04 !touch next\n@0:06 yes', { display, answers });
    expect(told[2]).toBe('11.5 yes: yes');
    expect(played[1]).toMatchObject({ microphone: 'open', session: 'open' });
  });

  test('may send more than one event, until the session is over', async () => {
    const twice = showing('a');
    if (twice.type === 'Alexa.Presentation.APL.RenderDocument')
      twice.document = {
        mainTemplate: {
          item: { type: 'TouchWrapper', id: 'next', onPress: [send('one'), send('two'), send('three')] },
        },
      };
    const answers = { LaunchRequest: waiting(10, twice), two: closing(1) };
    const { told } = await scene('open leg wake up\n!touch next', { display, answers });
    expect(told).toEqual(['2 launch: open leg wake up', '2 event one', '2 event two']);
  });

  test('stops what the document does on its main sequencer', async () => {
    const main = showing('a', [{ type: 'Sequential', commands: [idle(11_500), send('roundEnd')] }]);
    const answers = { LaunchRequest: waiting(10, main), touch: {} };
    expect((await scene('open leg wake up\n!touch next\n~20', { display, answers })).told).toHaveLength(2);
  });
});
