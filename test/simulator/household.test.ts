import { asking, scene } from './scene';

test('another Echo has a session of its own, in the same household, and the first goes on', async () => {
  const { told, sent } = await scene('!echo kitchen\nopen leg wake up\n!echo bedroom\nopen leg wake up\n~60');
  expect(told).toEqual([
    '2 launch: open leg wake up',
    '4 launch: open leg wake up',
    '21.5 EXCEEDED_MAX_REPROMPTS',
    '23.5 EXCEEDED_MAX_REPROMPTS',
  ]);
  const places = sent.map(({ context, session }) => [context.System.device?.deviceId, session?.sessionId]);
  expect(new Set(places.map(([device]) => device)).size).toBe(2);
  expect(places[2]).toEqual(places[0]);
  expect(new Set(sent.map(({ session }) => session?.user.userId)).size).toBe(1);
});

test('back at an Echo, moments count from its own latest reply', async () => {
  const answers = { LaunchRequest: asking(60) };
  const { told } = await scene(
    '!echo kitchen\nopen leg wake up\n!echo bedroom\n@0:30 open leg wake up\n!echo kitchen\n@0:40 pause',
    { answers },
  );
  expect(told).toEqual(['2 launch: open leg wake up', '35.5 launch: open leg wake up', '45.5 pause: pause']);
});

test('a voice is recognised from here on, until it is not', async () => {
  const { sent } = await scene('open leg wake up\n!person ann\nyes\nno\n!person\nmaybe');
  expect(sent.map(({ context }) => context.System.person?.personId)).toEqual([
    undefined,
    'amzn1.ask.person.ann',
    'amzn1.ask.person.ann',
    undefined,
  ]);
});
