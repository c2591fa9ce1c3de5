import type { Decided } from './exchange';
import { type Options } from './options';
import { households, MORNING } from './player';
import { run } from './run';
import { script } from './script';

/** How to get to each place where words may be said, as a script, and the moment at which they are said there. */
const ways = {
  door: { before: ['open leg wake up'], at: '' },
  kept: { before: ['open leg wake up', 'two rounds', '@go+1:12 stop', 'open leg wake up'], at: '' },
  move: { before: ['open leg wake up', 'two rounds'], at: '@go+1:12 ' },
  rest: { before: ['open leg wake up', 'two rounds'], at: '@go+0:50 ' },
  pause: { before: ['open leg wake up', 'two rounds', '@go+1:12 pause'], at: '@0:10 ' },
  change: { before: ['open leg wake up', 'two rounds'], at: '@go+6:59 ' },
  hold: { before: ['open leg wake up', 'i have a cramp'], at: '@0:10 ' },
  easing: { before: ['open leg wake up', 'i have a cramp'], at: '' },
} as const satisfies Record<string, { readonly before: readonly string[]; readonly at: string }>;

export type PlaceName = keyof typeof ways;

const isPlace = (name: string): name is PlaceName => Object.hasOwn(ways, name);
export const placeNames: readonly PlaceName[] = Object.keys(ways).filter(isPlace);

/** What the skill took words for at a place, having been led there; null where it decided nothing. */
export async function decidedAt(place: PlaceName, words: string, given: Options): Promise<Decided | null> {
  const { before, at } = ways[place];
  let decided: Decided | null = null;
  await run(script([...before, `${at}${words}`].join('\n')), {
    newHousehold: households(given, MORNING),
    note: () => undefined,
    onExchange: (_, exchange) => {
      decided = exchange.decided;
    },
  });
  return decided;
}
