import type { Household } from './household';
import type { Deed, Step } from './script';
import { ScriptError } from './scriptError';
import { unmet } from './unmet';

/** What a household can act on; the end of a script is for whoever reads it. */
type HouseholdStep = Omit<Step, 'deed'> & { readonly deed: Exclude<Deed, { readonly do: 'begin another' }> };

/** Who hears of deeds that met nothing, and of expectations that were not met, each with its line. */
export interface Listener {
  readonly note: (text: string) => void;
  readonly fail: (text: string) => void;
}

/**
 * Does one step of a script in a household: lets the time pass that lies before it, then acts. Throws a ScriptError for
 * a moment that has passed.
 */
export async function perform(
  household: Household,
  { line, at, since, deed }: HouseholdStep,
  { note, fail }: Listener,
): Promise<void> {
  if (at !== undefined) await household.advance(moment(household, line, at, since));
  switch (deed.do) {
    case 'say':
      if (at === undefined) await household.untilQuiet();
      return household.say(deed.words);
    case 'expect': {
      const problem = await unmet(deed.expectation, household);
      if (problem !== undefined) fail(`line ${line}: ${problem}`);
      return;
    }
    case 'keep quiet':
      return household.keepQuiet(deed.seconds);
    case 'noise':
      return household.noise();
    case 'refuse':
      return household.here.refuse();
    case 'cut':
      return household.cut(deed.session);
    case 'unplug':
      household.here.unplug();
      return;
    case 'touch':
      if (!(await household.here.touch(deed.id))) note(`line ${line}: there is no "${deed.id}" to touch`);
      return;
    case 'echo':
      household.walkTo(deed.name);
      return;
    case 'person':
      household.person = deed.name;
      return;
    case 'zone':
      household.zone = deed.name;
  }
}

function moment(household: Household, line: number, at: number, since: Step['since']): number {
  const wanted = since === 'go' ? household.sinceGo(at) : household.sinceReply(at);
  if (wanted === undefined)
    throw new ScriptError(line, 'nothing has been spoken yet that a moment could be counted from');
  if (wanted < household.clock.now) throw new ScriptError(line, 'that moment is already past');
  return wanted;
}
