import { samples, type Sample } from '../test/screen/samples';
import { devices, viewports, type Device, type Renderer, type Viewport } from './screenRenderer';

/** What somebody on the floor has to read. */
export const roles = ['countdown', 'name', 'state', 'note'] as const;
type Role = (typeof roles)[number];

/** Minutes of arc that a capital letter or a digit has to have: easily read, not just made out. */
export const ENOUGH = 16;

/** Of a size of letters, what a capital or a digit is high. */
const CAPITAL = 0.7;
const MILLIMETRES = 25.4;

/** Minutes of arc that capital letters have for somebody so many metres away. */
export function minutesOfArc(px: number, { width, height, inches, round }: Viewport, metres: number): number {
  const diagonal = round ? width : Math.hypot(width, height);
  const high = (CAPITAL * px * inches * MILLIMETRES) / diagonal;
  return (Math.atan(high / (1000 * metres)) * 180 * 60) / Math.PI;
}

/** From how far away each has to be read: all of it where the screen is large, on a small one the countdown. */
export function metresOf(role: Role, { inches, away }: Viewport): number {
  if (role === 'countdown' || away > viewports.show8.away) return away;
  return role === 'note' || inches < viewports.show8.inches ? 1 : away;
}

/** The smallest letters of one role on one device. */
export interface Legibility {
  readonly device: Device;
  readonly role: Role;
  readonly metres: number;
  readonly minutes: number;
  readonly text: string;
}

interface Words {
  readonly at: number;
  readonly title: string;
  readonly state: string;
  readonly note: string;
  readonly brief: string;
}

const isWords = (value: unknown): value is Words =>
  typeof value === 'object' && value !== null && 'brief' in value && 'at' in value;

const segmentsOf = ({ segments = [] }: { readonly segments?: unknown }): readonly Words[] =>
  Array.isArray(segments) ? segments.filter(isWords) : [];

function roleOf(text: string, { title, state, note, brief }: Words): Role | null {
  if (/^\d+$/.test(text)) return 'countdown';
  if (text === title) return 'name';
  if (text === state) return 'state';
  return text === note || text === brief ? 'note' : null;
}

/** Measures the letters of a screen of every kind that has a clock, as Amazon's renderer draws them. */
export async function legibility(renderer: Renderer, device: Device): Promise<readonly Legibility[]> {
  const viewport = viewports[device];
  const smallest = new Map<Role, Legibility>();
  for (const { screen, seconds } of Object.values<Sample>(samples)) {
    const segments = segmentsOf(screen.datasources.shown);
    if (segments.length === 0) continue;
    await renderer.show(screen, viewport);
    for (const second of seconds) {
      await renderer.goTo(second * 1000);
      const now = segments.findLast(({ at }) => at <= second) ?? segments[0];
      for (const { text, px } of await renderer.sizes()) {
        const role = now === undefined ? null : roleOf(text, now);
        if (role === null) continue;
        const metres = metresOf(role, viewport);
        const minutes = minutesOfArc(px, viewport, metres);
        if (minutes < (smallest.get(role)?.minutes ?? Infinity)) {
          smallest.set(role, { device, role, metres, minutes, text });
        }
      }
    }
  }
  return [...smallest.values()];
}

/** As a table, a device a line. */
export function legibilityTable(found: readonly Legibility[]): string {
  const head = `${'device'.padEnd(15)}inches  ${roles.map((role) => role.padEnd(16)).join('')}`;
  const lines = devices.map((device) => {
    const cells = roles.map((role) => {
      const cell = found.find((one) => one.device === device && one.role === role);
      return (cell === undefined ? '-' : `${cell.minutes.toFixed(1)} at ${cell.metres} m`).padEnd(16);
    });
    return `${device.padEnd(15)}${String(viewports[device].inches).padEnd(8)}${cells.join('')}`;
  });
  return [head, ...lines].map((line) => line.trimEnd()).join('\n');
}
