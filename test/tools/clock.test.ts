import { renderTrack } from '../../lambda/speech/play';
import { voiceOf } from '../../lambda/speech/speed';
import { planned, type VoiceModel } from '../../lambda/speech/voice';
import { sentencesFor } from '../../lambda/strings';
import { utterance } from '../../simulator/utterance';
import { simulated } from '../../simulator/voice/simulated';
import { lengthsOf } from '../../tools/clock/measure';
import { addedIn, heardAt, plannedFor, secondAt } from '../../tools/clock/position';
import { person as atAnEcho } from '../../tools/clock/session';
import { tracksOf } from '../support/everyWorkout';
import { KNOWN } from '../support/inWorkout';
import { person } from '../support/person';
import { wants } from '../support/wishes';

/** A round planned for an Echo that adds so much to each utterance, as a voice says it. */
function round(added?: number, voice: VoiceModel = simulated.v1) {
  const [first] = tracksOf(person({ person: KNOWN }).does(wants()));
  if (first === undefined) throw new Error('Expected a round');
  const plan = voiceOf(sentencesFor('en-US'), 'usual', added);
  const ssml = `<speak>${renderTrack(first.track, first.question, plan)}</speak>`;
  return utterance({ type: 'SSML', ssml }, voice);
}

test.each([-0.2, 0, 0.2, 0.42, 0.9])('what a round was planned to add is read off its breaks: %d s', (added) => {
  expect(addedIn(round(added))).toBeCloseTo(added, 2);
});

test('a second of the plan and the second it is heard lead to each other', () => {
  const speech = round(0.3);
  const plan = plannedFor(speech);
  for (const second of [-405, -400, -333.3, -12, 0]) {
    expect(secondAt(heardAt(second, speech, plan), speech, plan)).toBeCloseTo(second, 6);
  }
});

test('a voice that was planned for is heard when it was planned, a slower one later and later', () => {
  const [own, slow] = [round(undefined, planned), round(undefined, simulated.slow)];
  const behind = (speech: typeof own, second: number) =>
    heardAt(second, speech, planned) - heardAt(-405, speech, planned) - (405 + second);
  expect(behind(own, 0)).toBeCloseTo(0, 1);
  expect(behind(slow, -200)).toBeGreaterThan(5);
  expect(behind(slow, 0)).toBeGreaterThan(behind(slow, -200) + 5);
});

test('the lengths of a round are those that are heard', () => {
  const { work, rest, drift } = lengthsOf({ speech: round(undefined, planned), began: 0 }, planned);
  expect(work).toHaveLength(7);
  expect(rest).toHaveLength(6);
  for (const seconds of work) expect(Math.abs(seconds - 45)).toBeLessThan(0.3);
  for (const seconds of rest) expect(Math.abs(seconds - 15)).toBeLessThan(0.3);
  expect(Math.abs(drift)).toBeLessThan(0.3);
});

test.each(Object.entries(simulated))(
  'an Echo that has learnt how %s speaks: 45 is 45, within half a second',
  async (_, voice) => {
    const { round: played } = await atAnEcho(voice).round('a silent end');
    const { work, drift } = lengthsOf(played, voice);
    expect(work).toHaveLength(7);
    for (const seconds of work) expect(Math.abs(seconds - 45)).toBeLessThan(0.5);
    expect(Math.abs(drift)).toBeLessThan(2);
  },
);

test.each(['nothing', 'a silent end'] as const)(
  'somebody whose Echo learnt from %s is led through two rounds',
  async (known) => {
    const { round: first, reprompt } = await atAnEcho(simulated.v1).round(known);
    expect(lengthsOf(first, simulated.v1).work).toHaveLength(7);
    expect(lengthsOf(reprompt, simulated.v1).work).toHaveLength(7);
    expect(reprompt.began - first.began).toBe((first.speech.seconds + 8) * 1000);
  },
);
