import { COUNT_SECONDS } from '../../lambda/domain/workout/opening';
import type { Act } from '../../lambda/domain/conversation/act';
import type { Reply, Track } from '../../lambda/domain/conversation/reply';
import type { State } from '../../lambda/domain/conversation/state';
import { wordsOfAll } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { trackOf, workoutOf } from './person';

const enUS = sentencesFor('en-US');

/** A round as it is heard: what begins on which second, counted from the first "go". */
export interface Heard {
  readonly at: number;
  readonly words: string;
  readonly acts: readonly Act[];
}

/** Everything a reply says, with its seconds from the end of its opening. */
export function heardIn(state: State, reply: Reply, leg = 0): readonly Heard[] {
  const { playing } = workoutOf(state);
  return heardOf(leg === 0 ? trackOf(reply) : repromptOf(reply), playing?.parts[leg]?.lead ?? 0);
}

/** What silence gets after a play that goes on by itself; anything else is a failed test. */
export function repromptOf(reply: Reply): Track {
  if (reply.kind !== 'play' || reply.end.kind !== 'ask' || reply.end.silence.kind !== 'track')
    throw new Error('Expected a round as reprompt');
  return reply.end.silence.track;
}

/** A "go" joined to its count is heard on its own second. */
const heardOf = ({ cues }: Track, lead: number): readonly Heard[] =>
  cues.flatMap(({ at, acts }) => {
    const joined = acts.length > 1 && acts[0]?.say === 'countIn';
    const groups = joined ? [acts.slice(0, 1), acts.slice(1)] : [acts];
    return groups.map((said, index) => ({
      at: at - lead + index * COUNT_SECONDS,
      words: wordsOfAll(enUS, said),
      acts: said,
    }));
  });

/** The seconds on which something of this kind is said. */
export const secondsOf = (heard: readonly Heard[], ...says: readonly Act['say'][]): number[] =>
  heard.filter(({ acts }) => acts.some(({ say }) => says.includes(say))).map(({ at }) => at);

/** "4:46" as seconds. */
export function clock(mark: string): number {
  const [minutes = 0, seconds = 0] = mark.split(':').map(Number);
  return minutes * 60 + seconds;
}
