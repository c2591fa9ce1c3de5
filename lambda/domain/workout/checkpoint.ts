import type { Moment, State } from '../conversation/state';
import { knownPace } from './pace';
import { heard } from './playhead';
import { tokenOf } from './settle';

/**
 * A screen reports that a movement's time is over: so its round still runs, and what was heard by now for certain
 * stays, should its end never be told. Another round's report changes nothing.
 */
export function atCheckpoint(state: State, token: string, moment: Moment): State {
  const { person } = state;
  const { workout, paces } = person;
  const playing = workout?.playing ?? null;
  if (workout === null || playing === null || token !== tokenOf(playing)) return state;
  const { certain } = heard(playing, moment, knownPace(paces, playing.device));
  return { ...state, person: { ...person, workout: { ...workout, playing: { ...playing, certain } } } };
}
