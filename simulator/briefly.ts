/**
 * An error in one line: its message, and the place in this project it came from.
 *
 *     "TypeError: x is no function (simulator/run.ts:12:3)"
 */
export function briefly(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [first = ''] = `${error.name}: ${error.message}`.split('\n');
  const place = placeIn(error.stack ?? '');
  return place === undefined ? first : `${first} (${place})`;
}

const PLACE = /[\\/]((?:lambda|simulator|tools|test)[\\/][^():\n]*\.ts:\d+:\d+)/;

/** The first line of a stack that lies in this project, and in no package of it. */
function placeIn(stack: string): string | undefined {
  const line = stack.split('\n').find((one) => PLACE.test(one) && !one.includes('node_modules'));
  return PLACE.exec(line ?? '')?.[1]?.replaceAll('\\', '/');
}
