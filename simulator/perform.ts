import type { Home } from './home';
import { type Deed, ScriptError, type Step } from './script';

/** What a home can act on; the end of a script is for whoever reads it. */
type HomeStep = Omit<Step, 'deed'> & { readonly deed: Exclude<Deed, { readonly do: 'begin another' }> };

/**
 * Does one step of a script in a home: lets the time pass that lies before it, then acts. Throws a ScriptError for a moment that
 * has passed. `note` hears of deeds that met nothing.
 */
export async function perform(home: Home, { line, at, deed }: HomeStep, note: (text: string) => void): Promise<void> {
  if (at !== undefined) await home.advance(moment(home, line, at));
  switch (deed.do) {
    case 'say':
      if (at === undefined) await home.untilQuiet();
      return home.say(deed.words);
    case 'keep quiet':
      return home.keepQuiet(deed.seconds);
    case 'noise':
      return home.noise();
    case 'refuse':
      return home.here.refuse();
    case 'unplug':
      home.here.unplug();
      return;
    case 'touch':
      if (!(await home.here.touch(deed.id))) note(`line ${line}: there is no "${deed.id}" to touch`);
      return;
    case 'echo':
      home.walkTo(deed.name);
      return;
    case 'person':
      home.person = deed.name;
      return;
    case 'zone':
      home.zone = deed.name;
  }
}

function moment(home: Home, line: number, at: number): number {
  const wanted = home.sinceReply(at);
  if (wanted === undefined)
    throw new ScriptError(line, 'nothing has been spoken yet that a moment could be counted from');
  if (wanted < home.clock.now) throw new ScriptError(line, 'that moment is already past');
  return wanted;
}
