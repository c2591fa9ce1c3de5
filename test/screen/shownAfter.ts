import type { Event } from '../../lambda/domain/conversation/event';
import { introItems, NEW_LIVE, NEW_PERSON, type Person, type State } from '../../lambda/domain/conversation/state';
import { tokenOf } from '../../lambda/domain/workout/settle';
import { step } from '../../lambda/domain/step';
import type { Screen } from '../../lambda/screen/page';
import { screenOf } from '../../lambda/screen/screenOf';
import { sentencesFor } from '../../lambda/strings';
import { usualSpeech } from '../support/speech';

/** Something that happens, so many seconds after what happened before (5 if left out); or the screen's own event at a round's end. */
type Happening = Event | readonly [Event, seconds: number] | 'roundEnd';

const MORNING = Date.parse('2026-01-05T12:00:00Z');

/** Whoever was here before is told less. */
const KNOWN: Person = { ...NEW_PERSON, told: { floor: introItems, standing: introItems } };

/** What is on a Show's screen when all this has happened in one session. */
export function shownAfter(...happenings: readonly Happening[]): Screen {
  const sentences = sentencesFor('en-US');
  let state: State = { live: NEW_LIVE, person: { ...KNOWN, zone: 'America/New_York' } };
  let at = MORNING;
  let shown: Screen | null = null;
  for (const [i, happening] of happenings.entries()) {
    const [event, seconds] = eventOf(happening, state);
    at += seconds * 1000;
    const channel = happening === 'roundEnd' ? 'touch' : 'voice';
    const moment = { at, locale: 'en-US', screen: true, channel, opened: i === 0 } as const;
    const { state: next, reply } = step(state, event, moment, usualSpeech);
    state = next;
    shown = screenOf(reply, state, sentences) ?? shown;
  }
  if (shown === null) throw new Error('Nothing of this is shown.');
  return shown;
}

function eventOf(happening: Happening, { person }: State): readonly [Event, seconds: number] {
  if (happening !== 'roundEnd') return 'kind' in happening ? [happening, 5] : happening;
  const playing = person.workout?.playing;
  const length = playing?.parts[0]?.length;
  if (!playing || length === undefined) throw new Error('No round is being played.');
  return [{ kind: 'screenDone', token: tokenOf(playing) }, length + 5];
}
