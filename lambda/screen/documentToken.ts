import { tokenOf } from '../domain/workout/settle';
import type { State } from '../domain/conversation/state';

/** Names the document of a reply: events of any other one are late. */
export const documentToken = ({ person }: State, at: number): string =>
  person.workout?.playing ? tokenOf(person.workout.playing) : `page-${at}`;
