import net from 'node:net';

/**
 * Unit tests talk to nobody: a connection to anything but this machine is an error, not a slow test.
 * (The embedded database and the loopback servers of the tests are on this machine.)
 */
const LOOPBACK: readonly unknown[] = ['127.0.0.1', '::1', 'localhost'];
const { prototype } = net.Socket;
const connect: unknown = Reflect.get(prototype, 'connect');

Reflect.set(prototype, 'connect', function guarded(this: unknown, ...args: readonly unknown[]): unknown {
  const host = hostOf(args);
  if (host !== undefined && !LOOPBACK.includes(host)) throw new Error(`A test tried to reach ${JSON.stringify(host)}`);
  const connected: unknown = typeof connect === 'function' ? Reflect.apply(connect, this, args) : undefined;
  return connected;
});

/** The host among `connect`'s many forms: (options), (port, host), or node's own normalised array of either. */
function hostOf([first, second]: readonly unknown[]): unknown {
  if (isList(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null && 'host' in first) return first.host ?? undefined;
  return typeof second === 'string' ? second : undefined;
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
