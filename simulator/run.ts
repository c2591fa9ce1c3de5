import type { Exchange } from './exchange';
import type { Household } from './household';
import { perform } from './perform';
import type { Step } from './script';

/** Where a script is played, and who hears of it. */
interface Player {
  /** A new household with a new person; `report` hears of each of its exchanges. */
  readonly newHousehold: (number: number, report: (exchange: Exchange) => void) => Household;
  readonly onExchange: (script: number, exchange: Exchange) => void;
  readonly note: (text: string) => void;
}

/**
 * Plays a script to its end, which ends nothing. True if the skill did well: never threw, never answered what Alexa would
 * refuse. Throws a ScriptError where a step can't be taken.
 */
export async function run(steps: Iterable<Step> | AsyncIterable<Step>, player: Player): Promise<boolean> {
  let well = true;
  let number = 0;
  const open = () => {
    const script = number;
    return player.newHousehold(script, (exchange) => {
      if (exchange.faults.length > 0) well = false;
      player.onExchange(script, exchange);
    });
  };
  let household = open();
  for await (const { deed, ...step } of steps) {
    if (deed.do === 'begin another') {
      number += 1;
      household = open();
    } else await perform(household, { ...step, deed }, player.note);
  }
  return well;
}
