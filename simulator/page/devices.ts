import type { Display } from '../envelope';

const hub = { dpi: 160, mode: 'HUB', shape: 'RECTANGLE' } as const;

/** The Echos that can stand on the desk; pixels. Sizes are those of Amazon's own viewport profiles. */
export const devices = {
  speaker: { name: 'Echo, a speaker', display: undefined },
  spot: { name: 'Echo Spot, round', display: { ...hub, width: 480, height: 480, shape: 'ROUND' } },
  show5: { name: 'Echo Show 5', display: { ...hub, width: 960, height: 480 } },
  firstShow: { name: 'Echo Show, the first', display: { ...hub, width: 1024, height: 600 } },
  show8: { name: 'Echo Show 8', display: { ...hub, width: 1280, height: 800 } },
  show15: { name: 'Echo Show 15', display: { ...hub, width: 1920, height: 1080 } },
  show15Upright: { name: 'Echo Show 15, upright', display: { ...hub, width: 1080, height: 1920 } },
  television: { name: 'Television', display: { width: 1920, height: 1080, dpi: 320, mode: 'TV', shape: 'RECTANGLE' } },
} as const satisfies Record<string, { readonly name: string; readonly display: Display | undefined }>;

export type DeviceId = keyof typeof devices;

export function isDevice(id: unknown): id is DeviceId {
  return typeof id === 'string' && Object.hasOwn(devices, id);
}
