import type { Exchange } from './exchange';
import type { Household } from './household';
import { type Listener, perform } from './perform';
import type { Step } from './script';

/** Where a script is played, and who hears of it. */
interface Player {
  /** A new household with a new person; `report` hears of each of its exchanges. */
  readonly newHousehold: (number: number, report: (exchange: Exchange) => void) => Household;
  /** `line` is the one during which it happened, from 1. */
  readonly onExchange: (script: number, exchange: Exchange, line: number) => void;
  /** Hears of deeds that met nothing, and of expectations that were not met. */
  readonly note: (text: string) => void;
}

/**
 * Plays a script to its end, which ends nothing. True if the skill did well: never threw, never answered what Alexa
 * would refuse, and met every expectation. Throws a ScriptError where a step can't be taken.
 */
export async function run(steps: Iterable<Step> | AsyncIterable<Step>, player: Player): Promise<boolean> {
  let well = true;
  let number = 0;
  let line = 0;
  const listener: Listener = {
    note: player.note,
    fail(text) {
      well = false;
      player.note(text);
    },
  };
  const open = () => {
    const script = number;
    return player.newHousehold(script, (exchange) => {
      if (exchange.faults.length > 0) well = false;
      player.onExchange(script, exchange, line);
    });
  };
  let household = open();
  for await (const { deed, ...step } of steps) {
    ({ line } = step);
    if (deed.do === 'begin another') {
      number += 1;
      household = open();
    } else await perform(household, { ...step, deed }, listener);
  }
  return well;
}
