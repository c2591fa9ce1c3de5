const own = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
].join('; ');

/**
 * Amazon's renderer compiles its engine from text, styles its elements itself and keeps its engine in a `data:`
 * address.
 */
const screen = own
  .replace("script-src 'self'", "script-src 'self' 'unsafe-eval'")
  .replace("style-src 'self'", "style-src 'self' 'unsafe-inline'")
  .replace("connect-src 'self'", "connect-src 'self' data:");

/** The voice's worker compiles its engine too, but only as WebAssembly. */
const voice = own.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");

const policies = new Map([
  ['/', own],
  ['/screen', screen],
  ['/voice.js', voice],
]);

/**
 * What each of the page's documents may do: nothing leaves this machine, and only the two engines may compile anything.
 */
export function headersFor(address: string): Readonly<Record<string, string>> {
  const policy = policies.get(address);
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...(policy === undefined ? {} : { 'content-security-policy': policy }),
  };
}
