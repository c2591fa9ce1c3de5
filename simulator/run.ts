import type { Exchange } from './exchange';
import type { Home } from './home';
import { perform } from './perform';
import type { Step } from './script';

/** Where a script is played, and who hears of it. */
interface Stage {
  /** A new home with a new person; `report` hears of each of its exchanges. */
  readonly newHome: (number: number, report: (exchange: Exchange) => void) => Home;
  readonly onExchange: (script: number, exchange: Exchange) => void;
  readonly note: (text: string) => void;
}

/**
 * Plays a script to its end, which ends nothing. True if the skill did well: never threw, never answered what Alexa would
 * refuse. Throws a ScriptError where a step can't be taken.
 */
export async function run(steps: Iterable<Step> | AsyncIterable<Step>, stage: Stage): Promise<boolean> {
  let well = true;
  let number = 0;
  const open = () => {
    const script = number;
    return stage.newHome(script, (exchange) => {
      if (exchange.faults.length > 0) well = false;
      stage.onExchange(script, exchange);
    });
  };
  let home = open();
  for await (const { deed, ...step } of steps) {
    if (deed.do === 'begin another') {
      number += 1;
      home = open();
    } else await perform(home, { ...step, deed }, stage.note);
  }
  return well;
}
