import { cuesOf, type Exchange } from './exchange';
import { eventName } from './eventName';
import { type Expectation, plain, type Spoken } from './expectation';
import type { Household } from './household';

/** Characters of a speech that are quoted in a failure. */
const QUOTED = 400;

/** Why an expectation is not met in a household now; undefined where it is. */
export async function unmet(expected: Expectation, household: Household): Promise<string | undefined> {
  const { latest, latestSpoken } = household;
  if (latest === undefined) return 'nothing has been answered yet';
  switch (expected.of) {
    case 'words':
      return unsaid(expected, latestSpoken);
    case 'scene': {
      const scene = await household.scene();
      return scene === expected.name
        ? undefined
        : `expected the scene ${expected.name}, not ${scene ?? 'a closed session'}`;
    }
    case 'event':
      return isTakenFor(expected.name, latest) ? undefined : `expected ${expected.name}, not ${takenFor(latest)}`;
    case 'session':
      return latest.session === expected.is
        ? undefined
        : `expected the session to be ${expected.is}; it is ${latest.session}`;
    case 'microphone':
      return latest.microphone === 'open' ? undefined : 'expected the microphone to open; it stays closed';
  }
}

function unsaid({ pattern, written, in: where }: Expectation & { of: 'words' }, spoken: Exchange | undefined) {
  const said = spoken === undefined ? '' : wordsOf(spoken, where);
  if (pattern.test(said)) return undefined;
  return `expected ${written} in the ${where} "${said.length > QUOTED ? `${said.slice(0, QUOTED)}…` : said}"`;
}

function wordsOf({ speech, reprompt }: Exchange, where: Spoken): string {
  const parts = where === 'speech' ? [speech] : [speech, reprompt];
  return plain(parts.flatMap((part) => cuesOf(part).map(([, words]) => words)).join(' '));
}

const takenFor = ({ decided }: Exchange): string =>
  decided === null ? 'anything of the skill' : eventName(decided.event);

const isTakenFor = (name: string, exchange: Exchange): boolean =>
  exchange.decided !== null &&
  takenFor(exchange)
    .split('+')
    .some((taken) => taken === name || taken.split(':')[0] === name);
