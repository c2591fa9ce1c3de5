import type { Screen } from '../lambda/screen/page';
import { type Device, type Renderer, viewports } from './screenRenderer';

/** Screens by name, each with the seconds at which it is worth a look. */
type Looks = Readonly<Record<string, { readonly screen: Screen; readonly seconds: readonly number[] }>>;

/**
 * Shows screens on a device, and tells everything that is wrong: what the renderer complained of, and every text that
 * is cut off.
 *
 * @param look is called while a picture stands still, with its name
 */
export async function everyPicture(
  renderer: Renderer,
  looks: Looks,
  device: Device,
  look: (name: string) => Promise<void> = () => Promise.resolve(),
): Promise<readonly string[]> {
  const found: string[] = [];
  for (const [name, { screen, seconds }] of Object.entries(looks)) {
    await renderer.show(screen, viewports[device]);
    for (const second of seconds) {
      await renderer.goTo(second * 1000);
      const picture = `${name}-${second}-${device}`;
      await look(picture);
      found.push(...(await renderer.complaints()).map((complaint) => `${picture}: ${complaint}`));
    }
  }
  return found;
}
