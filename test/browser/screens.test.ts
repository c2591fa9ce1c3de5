import { everyPicture } from '../../tools/everyPicture';
import { ENOUGH, legibility, roles } from '../../tools/minutesOfArc';
import { devices, openRenderer, type Renderer } from '../../tools/screenRenderer';
import { everyScreen } from '../screen/samples';
import { browserHere, whereBrowser } from './browserHere';

const browser = browserHere();
let renderer: Renderer | undefined;

// One for all devices: it takes longer to load than to draw.
beforeAll(async () => {
  const here = browser();
  if (here) renderer = await openRenderer(here);
});

whereBrowser(test).each(devices)(
  'on the screen of the device %s no text is cut off, and nothing is complained of',
  async (device) => {
    if (!renderer) throw new Error('No browser was started');
    expect(await everyPicture(renderer, everyScreen, device)).toEqual([]);
  },
  // Seconds when a machine is idle, and no promise about a busy one.
  300_000,
);

whereBrowser(test).each(devices)(
  'on the device %s what is read from the floor has sixteen minutes of arc',
  async (device) => {
    if (!renderer) throw new Error('No browser was started');
    const found = await legibility(renderer, device);
    expect(found.map(({ role }) => role).sort()).toEqual([...roles].sort());
    expect(found.filter(({ minutes }) => minutes < ENOUGH)).toEqual([]);
  },
  300_000,
);
