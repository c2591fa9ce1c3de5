import type { Event } from '../../lambda/domain/conversation/event';
import { tokenOf } from '../../lambda/domain/workout/settle';
import type { Playing } from '../../lambda/domain/conversation/state';
import type { LogFields } from '../../lambda/telemetry/log';
import { driftSeconds, secondsEarly } from '../../lambda/telemetry/drift';
import { planned } from '../../lambda/speech/voice';
import { converse } from '../support/conversation';
import { KNOWN } from '../support/inWorkout';
import { person, secondsToTheEnd, speechSeconds, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

const SILENCE: Event = { kind: 'ended', by: 'silence' };

/** Somebody who has just begun a workout, and the drift an event is taken for. */
function beginning(rounds: number, screen = false) {
  const someone = person({ person: KNOWN, screen });
  const reply = someone.does(wants({ rounds }));
  const { playing } = workoutOf(someone.state);
  if (playing === null) throw new Error('Expected a playing workout');
  const early = (event: Event, second: number) =>
    secondsEarly(someone.state, event, someone.moment({ second, channel: 'end', opened: false }));
  const drift = (event: Event, second: number, channel: 'end' | 'touch' | 'voice' = 'end') =>
    driftSeconds(someone.state, event, someone.moment({ second, channel, opened: false }));
  return { reply, playing: playing satisfies Playing, drift, early };
}

describe('silence ends the session', () => {
  test.each([1, 2, 3])('of %i rounds, on the planned second: no drift but what whole seconds hide', (rounds) => {
    const { reply, drift } = beginning(rounds);
    expect(Math.abs(drift(SILENCE, secondsToTheEnd(reply)) ?? NaN)).toBeLessThanOrEqual(1);
  });

  test('Alexa spoke seven seconds longer than planned', () => {
    const { reply, drift } = beginning(2);
    const planned = drift(SILENCE, secondsToTheEnd(reply)) ?? NaN;
    expect(drift(SILENCE, secondsToTheEnd(reply) + 7)).toBeCloseTo(planned + 7);
    expect(drift(SILENCE, secondsToTheEnd(reply) - 3)).toBeCloseTo(planned - 3);
  });

  test('what is minutes off was something else', () => {
    const { reply, drift } = beginning(2);
    expect(drift(SILENCE, secondsToTheEnd(reply) + 90)).toBeNull();
  });
});

describe('a screen reports the end of its round', () => {
  test('its own round, a second and a half after the voice', () => {
    const { reply, playing, drift } = beginning(2, true);
    const done: Event = { kind: 'screenDone', token: tokenOf(playing) };
    expect(Math.abs(drift(done, speechSeconds(reply) + 1.5, 'touch') ?? NaN)).toBeLessThanOrEqual(1);
    expect(drift(done, speechSeconds(reply) + 11.5, 'touch')).toBeGreaterThanOrEqual(9);
  });

  test('a page that is no longer on tells nothing', () => {
    const { reply, drift } = beginning(2, true);
    expect(drift({ kind: 'screenDone', token: 'old' }, speechSeconds(reply) + 1.5, 'touch')).toBeNull();
  });
});

test('a page that outlives its round ends the session when it likes', () => {
  const { reply, drift } = beginning(1, true);
  expect(drift(SILENCE, speechSeconds(reply) + 30)).toBeNull();
});

test.each([
  [{ kind: 'ended', by: 'user' }],
  [{ kind: 'ended', by: 'refused' }],
  [{ kind: 'pause' }],
  [{ kind: 'yes' }],
] satisfies [Event][])('%j tells nothing of the end', (event) => {
  const { reply, drift } = beginning(2);
  expect(drift(event, secondsToTheEnd(reply))).toBeNull();
});

describe('an end more than a minute earlier than planned', () => {
  test.each([
    ['by silence', SILENCE],
    ['by a failure', { kind: 'ended', by: 'failure' }],
  ] satisfies [string, Event][])('%s: how much earlier', (_, event) => {
    const { reply, early } = beginning(1);
    const planned = event.by === 'silence' ? secondsToTheEnd(reply) : speechSeconds(reply);
    expect(Math.abs((early(event, planned - 200) ?? NaN) - 200)).toBeLessThanOrEqual(2);
    expect(early(event, planned - 50)).toBeNull();
    expect(early(event, planned + 200)).toBeNull();
  });

  test('a page whose round is over long before: how much earlier', () => {
    const { reply, playing, early } = beginning(1, true);
    const second = speechSeconds(reply) - 100;
    expect(Math.abs((early({ kind: 'screenDone', token: tokenOf(playing) }, second) ?? NaN) - 100)).toBeLessThan(4);
    expect(early({ kind: 'screenDone', token: 'old' }, second)).toBeNull();
  });

  test('a page that outlives its round, and a session that ends long before it', () => {
    const { reply, early } = beginning(1, true);
    expect(early(SILENCE, speechSeconds(reply) - 100)).toBeGreaterThan(90);
  });

  test('what somebody asked for, or Alexa never spoke, is not early', () => {
    const { early } = beginning(2);
    expect(early({ kind: 'ended', by: 'user' }, 30)).toBeNull();
    expect(early({ kind: 'ended', by: 'refused' }, 30)).toBeNull();
    expect(early({ kind: 'pause' }, 30)).toBeNull();
  });
});

test('with nothing playing there is nothing to be late', () => {
  const someone = person();
  someone.does({ kind: 'launch' });
  expect(driftSeconds(someone.state, SILENCE, someone.moment({ channel: 'end' }))).toBeNull();
});

/** What the log says of the drift in a whole conversation, on a device that begins to speak so late. */
async function driftsOf(script: readonly string[], startLag: number, screen: boolean): Promise<readonly number[]> {
  const drifts: number[] = [];
  const log = (line: LogFields): void =>
    void drifts.push(...('DriftSeconds' in line ? [Number(line['DriftSeconds'])] : []));
  await converse(script.join('\n'), { startLag, screen, log, voice: planned });
  return drifts;
}

const alone = ['open leg wake up', 'one round', '~60'];
const twoInSilence = ['open leg wake up', 'two rounds', '~2000'];

test.each([
  ['one round, then silence', alone, false],
  ['two rounds, the second by silence', twoInSilence, false],
  ['two rounds on a screen', twoInSilence, true],
])('%s: what the device is later than planned is what the log tells', async (_, script, screen) => {
  const prompt = await driftsOf(script, 1.5, screen);
  expect(prompt).toHaveLength(screen ? 2 : 1);
  for (const drift of prompt) expect(Math.abs(drift)).toBeLessThanOrEqual(1);
  for (const drift of await driftsOf(script, 6.5, screen)) expect(Math.abs(drift - 5)).toBeLessThanOrEqual(1);
});
