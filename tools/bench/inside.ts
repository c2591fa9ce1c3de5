import { partLimits } from '../../lambda/alexa/context';
import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_LIVE, NEW_PERSON, type Moment, type Person, type State } from '../../lambda/domain/conversation/state';
import { step } from '../../lambda/domain/step';
import { toRecord } from '../../lambda/persistence/record';
import { createSkill } from '../../lambda/skill';
import { speechLimits } from '../../lambda/speech/limits';
import { speechOf } from '../../lambda/speech/speechOf';
import { render } from '../../lambda/speech/render';
import { voiceOf } from '../../lambda/speech/speed';
import { sentencesFor } from '../../lambda/strings';
import { memoryStore } from '../../simulator/memoryStore';
import { workoutBy } from './request';

const MONDAY = Date.parse('2026-01-05T07:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

const start: Event = { kind: 'start', wish: { kind: 'workout', rounds: 2, longerRests: false, taught: false } };
const moment: Moment = { at: MONDAY, locale: 'en-US', screen: false, channel: 'voice', opened: true };

const speech = speechOf(voiceOf(sentencesFor('en-US'), 'usual'), partLimits(speechLimits));

/** Somebody who has just begun a workout, and what they hear. */
const beginning = () => step({ live: NEW_LIVE, person: NEW_PERSON }, start, moment, speech);

/** Somebody who has just begun a workout. */
export const begun = (): State => beginning().state;

/**
 * Milliseconds it takes to decide on a workout and to render all that its reply says: a round, and the next as its
 * reprompt.
 */
export function rounds(times: number): readonly number[] {
  const voice = voiceOf(sentencesFor('en-US'), 'usual');
  return Array.from({ length: times }, () => {
    const began = performance.now();
    const { reply } = beginning();
    if (reply.kind !== 'play' || render(reply, voice).reprompt === null) throw new Error('Expected two rounds');
    return performance.now() - began;
  });
}

/** Milliseconds a whole turn takes, without a network, for somebody who has done a round on each of so many days. */
export async function turns(days: number, times: number): Promise<readonly number[]> {
  const store = memoryStore(new Map([['somebody', JSON.stringify({ ...toRecord(after(days)), revision: days })]]));
  const skill = createSkill({ store, log: () => undefined });
  const took: number[] = [];
  for (let turn = 0; turn < times; turn += 1) {
    const request = workoutBy('somebody', null);
    const began = performance.now();
    await skill.invoke(request);
    took.push(performance.now() - began);
  }
  return took;
}

function after(days: number): Person {
  const all = Array.from({ length: days }, (_, ago) => new Date(MONDAY - (ago + 1) * DAY).toISOString().slice(0, 10));
  return { ...NEW_PERSON, days: Object.fromEntries(all.map((day) => [day, 1])), rounds: days, workouts: days };
}
