import net from 'node:net';

/**
 * Unit tests talk to nobody: a connection to anything but this machine is an error, not a slow test.
 * (The embedded database and the loopback servers of the tests are on this machine.)
 */
const LOOPBACK = new Set(['127.0.0.1', '::1', 'localhost']);
const connect = net.Socket.prototype.connect;

net.Socket.prototype.connect = function (this: net.Socket, ...args: unknown[]) {
  const host = hostOf(args);
  if (host !== undefined && !LOOPBACK.has(host)) throw new Error(`A test tried to reach ${host}`);
  return Reflect.apply(connect, this, args);
};

function hostOf(args: unknown): string | undefined {
  const [first, second] = Array.isArray(args) ? args : [];
  if (Array.isArray(first)) return hostOf(first);
  if (typeof first === 'object' && first !== null && 'host' in first && typeof first.host === 'string') return first.host;
  return typeof second === 'string' ? second : undefined;
}
