import { everyPicture } from '../../tools/everyPicture';
import { devices, openRenderer } from '../../tools/screenRenderer';
import { everyScreen } from '../screen/samples';
import { browserHere } from './browserHere';

const browser = browserHere('elsewhere');

test.each(devices)(
  'on the screen of the device %s no text is cut off, and nothing is complained of',
  async (device) => {
    const here = browser();
    if (!here) return;
    const renderer = await openRenderer(here);
    expect(await everyPicture(renderer, everyScreen, device)).toEqual([]);
    await renderer.close();
  },
  // Seconds when a machine is idle, and no promise about a busy one.
  300_000,
);
