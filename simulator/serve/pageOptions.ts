import { OptionError } from '../options';

/** What `npm start` understands beyond the options of the terminal. */
export interface PageOptions {
  /** Serve the page even where nobody sits at a terminal. */
  readonly page: boolean;
  /** 0 takes any free port; left out: the usual one, or any free one where that is taken. */
  readonly port: number | undefined;
  /** Open a browser, where there is one. */
  readonly open: boolean;
  /** All other arguments. */
  readonly rest: readonly string[];
}

export const pageUsage = `An Echo on your desk, in the browser.

  npm start -- [options]

  --page                serve the page even where nobody sits at a terminal
  --port PORT           where to serve it (8765, or any free one)
  --no-open             open no browser
  --speed FACTOR        how many times as fast as life the fast clock goes (4)
  --start, --store, --start-lag, --answer-lag   as below

Without a terminal, and with --script or --json, it is what \`npm run talk\` is:

`;

/** Takes the page's own options out of a command line. Throws an OptionError that says what is wrong. */
export function pageOptions(args: readonly string[]): PageOptions {
  const rest: string[] = [];
  let [page, open] = [false, true];
  let port: number | undefined;
  for (let at = 0; at < args.length; at += 1) {
    const [name, value] = (args[at] ?? '').split('=', 2);
    if (name === '--page') page = true;
    else if (name === '--no-open') open = false;
    else if (name === '--port') {
      if (value === undefined) at += 1;
      port = portOf(value ?? args[at] ?? '');
      page = true;
    } else rest.push(args[at] ?? '');
  }
  return { page, port, open, rest };
}

function portOf(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) throw new OptionError(`--port is a number up to 65535, not "${text}"`);
  return port;
}
