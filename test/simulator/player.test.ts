import { options } from '../../simulator/options';
import { households, MORNING } from '../../simulator/player';

function given(...args: string[]) {
  const read = options(args);
  if (read === 'help') throw new Error('no options');
  return read;
}

test('a household has the real skill in it, and the kind of Echo that was asked for', async () => {
  for (const device of ['speaker', 'show']) {
    const heard: unknown[] = [];
    const household = households(given('--device', device), MORNING)(0, ({ request, response }) => {
      heard.push(Object.keys(request?.context.System.device?.supportedInterfaces ?? {}).length, response?.version);
    });
    await household.say('open leg wake up');
    expect(heard).toEqual([device === 'show' ? 1 : 0, '1.0']);
  }
});
