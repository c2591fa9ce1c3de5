import type { ResponseEnvelope } from 'ask-sdk-model';
import { userEvent } from '../../simulator/envelope';
import { alexa } from '../support/alexa';
import { HALFWAY } from '../support/sentences';

const speechOf = ({ response }: ResponseEnvelope): string =>
  response.outputSpeech?.type === 'SSML' ? response.outputSpeech.ssml : '';
const behaviorOf = ({ response }: ResponseEnvelope) => response.outputSpeech?.playBehavior;
const tokenOf = ({ response }: ResponseEnvelope): string | undefined =>
  response.directives?.flatMap((one) => (one.type === 'Alexa.Presentation.APL.RenderDocument' ? [one.token] : []))[0];

/** Longer than any round. */
const ROUND = 600;

/** Somebody at an Echo whose first of two rounds has just begun. */
async function inRound(screen: boolean) {
  const echo = alexa({ screen });
  await echo.opens();
  const round = await echo.says('StartWorkoutIntent', { rounds: '2' });
  return { echo, round };
}

/** What is said, without the marks of silence and the last sentences, of which one may be a question. */
const beforeTheEnd = (response: ResponseEnvelope): string => speechOf(response).split('Rest. That')[0] ?? '';

test('a round on a Show waits: nothing is asked, the microphone stays shut, and there is a document', async () => {
  const { round } = await inRound(true);
  expect(round.response).not.toHaveProperty('shouldEndSession');
  expect(round.response).not.toHaveProperty('reprompt');
  expect(tokenOf(round)).toEqual(expect.any(String));
});

test('a Show says all that a Dot says, but for the question at the end of a round', async () => {
  const [show, dot] = [(await inRound(true)).round, (await inRound(false)).round];
  expect(beforeTheEnd(show)).toContain(HALFWAY);
  expect(beforeTheEnd(show)).toBe(beforeTheEnd(dot));
  expect(speechOf(dot)).toContain('Ready for round two?');
  expect(speechOf(show)).not.toContain('?');
});

test('an Echo without a screen gets no directive, whatever is said', async () => {
  const { echo, round } = await inRound(false);
  const others = [await echo.says('AMAZON.PauseIntent'), await echo.says('AMAZON.ResumeIntent')];
  for (const { response } of [round, ...others]) expect(response.directives ?? []).toEqual([]);
});

test.each([
  ['skip', 'AMAZON.NextIntent'],
  ['previous', 'AMAZON.PreviousIntent'],
  ['pause', 'AMAZON.PauseIntent'],
])('a touch on %s is the word, and cuts in where the word need not', async (id, intent) => {
  const [one, other] = [(await inRound(true)).echo, (await inRound(true)).echo];
  // Before the first go, where the seconds a voice takes to arrive move no place.
  one.waits(3);
  other.waits(5);
  const [touched, said] = [await one.touches(id), await other.says(intent)];
  expect(speechOf(touched)).toBe(speechOf(said));
  expect(behaviorOf(touched)).toBe('REPLACE_ALL');
  expect(behaviorOf(said)).toBeUndefined();
});

test('taps within a second are one, and a later one is another', async () => {
  const { echo } = await inRound(true);
  // In the first movement: before it, a touch on skip only ends the talk.
  echo.waits(100);
  const first = await echo.touches('skip');
  echo.waits(1);
  const second = await echo.touches('skip');
  echo.waits(3);
  const third = await echo.touches('skip');
  expect([first, second, third].map((one) => speechOf(one).includes('Skipped.'))).toEqual([true, false, true]);
});

test('at the end of a round the document’s event queues the next one; the same event again changes nothing', async () => {
  const { echo, round } = await inRound(true);
  const [old] = [tokenOf(round) ?? ''];
  echo.waits(ROUND);
  const next = await echo.endsRound();
  expect(behaviorOf(next)).toBe('ENQUEUE');
  expect(speechOf(next)).toContain('Round two of two.');
  const again = await echo.sends((stamp) => userEvent(stamp, { token: old, arguments: ['roundEnd', old], source: {} }));
  expect(again.response).toEqual({});
  expect(again.sessionAttributes).toEqual(next.sessionAttributes);
});

test('a touch on a document that is no longer shown, and a touch on nothing of ours, change nothing', async () => {
  const { echo, round } = await inRound(true);
  echo.waits(30);
  const skipped = await echo.touches('skip');
  echo.waits(5);
  const late = await echo.sends((stamp) =>
    userEvent(stamp, { token: tokenOf(round) ?? '', arguments: ['touch', 'skip'], source: {} }),
  );
  expect(late.response).toEqual({});
  expect(late.sessionAttributes).toEqual(skipped.sessionAttributes);
  echo.waits(5);
  expect((await echo.touches('constructor')).response).toEqual({});
});

test.each([
  ['a screen', true, 'the band walk'],
  ['no screen', false, 'the squats'],
])('an Echo with %s that dies leaves the place it was likely at', async (_, screen, place) => {
  const { echo } = await inRound(screen);
  echo.waits(ROUND);
  if (screen) await echo.endsRound();
  echo.waits(150);
  // No end was ever reported: the clock tells what is offered, and nothing it tells is counted.
  const launch = await echo.opens();
  expect(speechOf(launch)).toContain(`You were about at ${place}. Go on from there?`);
  expect(echo.lines.at(-1)).not.toHaveProperty('RoundsFinished');
  expect(tokenOf(launch) !== undefined).toBe(screen);
});
