import type { Event } from '../../lambda/domain/conversation/event';
import { inWorkout, KNOWN, tell } from '../support/inWorkout';
import { person, wordsOfReply, workoutOf } from '../support/person';
import { wants } from '../support/wishes';

/** Seconds from the first "go" into the open microphone after round one. */
const IN_THE_MICROPHONE = 405 + 10;

test('"yes" at a round’s end starts the next one sooner than silence would', () => {
  const { says, someone, place } = inWorkout(IN_THE_MICROPHONE, 2);
  expect(says({ kind: 'yes' })).toMatch(/Round two of two\. Three, two, one\. Go\./);
  expect(place()).toEqual({ index: 7, second: 0 });
  expect(someone.state.person.rounds).toBe(1);
});

test('"no" at a round’s end waits, and only stop ends', () => {
  const { says, someone } = inWorkout(IN_THE_MICROPHONE, 3);
  says({ kind: 'no' });
  expect(someone.state.live.question).toEqual({ ask: 'goOn' });
  expect(inWorkout(IN_THE_MICROPHONE, 3).says({ kind: 'stop' })).toBe('One round, done. Enjoy your day.');
});

test.each<[string, Event]>([
  ['noise', { kind: 'unheard' }],
  ['how long left', tell('howLongLeft')],
])('%s at a round’s end keeps the next round as what silence gets', (_, event) => {
  const { says, someone } = inWorkout(IN_THE_MICROPHONE, 3);
  expect(says(event)).toMatch(/Say nothing and I'll go on\. Ready for round two\?$/);
  expect(someone.reply).toMatchObject({ end: { silence: { kind: 'track', ask: { ask: 'nextRound', round: 3 } } } });
});

test('too many rounds are answered kindly, with the most there are', () => {
  const someone = person({ person: KNOWN });
  expect(wordsOfReply(someone.does(wants({ rounds: 40 })))).toMatch(/^Great, but three rounds is the most I lead/);
  expect(workoutOf(someone.state).steps).toHaveLength(21);
});

test('a number nobody can count is asked for once more', () => {
  const someone = person({ person: KNOWN });
  expect(wordsOfReply(someone.does(wants({ rounds: 'unclear' })))).toBe(
    "I didn't catch how many. One round, two, or three?",
  );
  expect(wordsOfReply(someone.does({ kind: 'number', number: 2 }))).toMatch(/^Two rounds\./);
});

test('the pre-check and the equipment come once, after the workout was chosen, with how to pause', () => {
  const someone = person();
  const first = wordsOfReply(someone.does(wants()));
  expect(first).toMatch(/^One round\. About seven minutes\. .*Check with your doctor first .*mat.*Alexa, pause\./);
  expect(first).toMatch(/We start in thirty seconds\./);
  const lead = workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  someone.does({ kind: 'stop' }, { second: lead + 30 });
  const second = wordsOfReply(someone.does(wants(), { opened: true, second: 60 }));
  expect(second).not.toMatch(/doctor|mat\b|We start in/);
});

test('a launch offers the place somebody left, then the round it was in, then the workout they know', () => {
  const { says, someone } = inWorkout(130);
  says({ kind: 'stop' });
  const launched = (hours: number) =>
    wordsOfReply(someone.does({ kind: 'launch' }, { opened: true, second: hours * 3600 }));
  expect(launched(0.5)).toBe('You were at the band walk, thirty-five seconds left. Go on from there?');
  expect(launched(5)).toBe('Go on from the start of round one?');
  expect(launched(24)).toBe('One round again?');
});
