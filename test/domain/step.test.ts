import type { Questions } from '../../lambda/domain/conversation/act';
import type { Event } from '../../lambda/domain/conversation/event';
import { rowOf } from '../../lambda/domain/questions/rows';
import { NEW_LIVE, NEW_PERSON, type State } from '../../lambda/domain/conversation/state';
import { step } from '../../lambda/domain/step';
import { questionWords, wordsOfAll } from '../../lambda/speech/say';
import { sentencesFor } from '../../lambda/strings';
import { everyQuestion } from '../../tools/book/sentences';
import { MONDAY, person, wordsOfReply } from '../support/person';
import { usualSpeech } from '../support/speech';
import { wants } from '../support/wishes';

const enUS = sentencesFor('en-US');

/** What silence gets after each question. A new question without a line here does not compile. */
const afterSilence = {
  what: /^Shall we wake your legs up, or do you have a cramp\?$/,
  whichOne: /^I'm still here\. Shall we do a workout\?$/,
  again: /^I'm still here\. .+ again\?$/,
  goOnFrom: /^I'm still here\. .+Go on from there\?$/,
  goOnFromRound: /^I'm still here\. Go on from the start of round .+\?$/,
  howMany: /^I'm still here\. One round, two, or three\?$/,
  standingRound: /^I'm still here\. Shall we do the standing round\?$/,
  longerRests: /^I'm still here\. Shall I make the rests longer\?$/,
  goOn: /^Still paused\. Shall I go on\?$/,
  nextRound: /^I'll keep your place\.$/,
  stretch: /^Enjoy your day\.$/,
  talkLess: /^Enjoy your day\.$/,
  forget: /^Fine\. Nothing was deleted\.$/,
  isItCramp: /^I'm here\. Is it a cramp\?$/,
  easing: /^If it's still tight, same again\./,
  clot: /^Then don't stretch it\./,
  whereIsIt: /\?$/,
  canYouStand: /\?$/,
  gentleOn: /^I'll keep your place\.$/,
  crampingNow: /^I'm still here\. Is it cramping right now\?$/,
  whichGroup: /^Enjoy your day\.$/,
  moreListed: /^Enjoy your day\.$/,
  whichRemedy: /^Enjoy your day\.$/,
  guideIt: /^Enjoy your day\.$/,
  nextRemedy: /^Enjoy your day\.$/,
  ready: /^I'm still here\. Ready\?$/,
  stretchOn: /^Still paused\. Shall we go on with the stretch\?$/,
  anotherStretch: /^Enjoy your day\.$/,
  fiveMore: /^Take it off now\./,
  anew: /^I'll keep your place\.$/,
  hurt: /^I'll keep your place\.$/,
  unknownSign: /^I'll keep your place\.$/,
  seized: /^Sore for a day or three is normal/,
  settling: /^I'll keep your place\.$/,
  passing: /^I'll keep your place\.$/,
  coldLeg: /^Then keep it still, and compare your legs\./,
  overTen: /^It's been ten minutes\./,
  worried: /^I'll keep your place\.$/,
  // The first sentence of what was warned of, and no more.
  sayAgain: /^[A-Z][^.!]+[.!]$/,
  misheard: /^Get help first\./,
  feelsFine: /^Take care\.$/,
  recentOrLongAgo: /^Then not before your doctor agrees\./,
} satisfies Record<keyof Questions, RegExp>;

test.each(Object.entries(afterSilence))('silence after "%s" gets the safest thing', (name, words) => {
  const asked = everyQuestion.filter(({ ask }) => ask === name);
  expect(asked).not.toEqual([]);
  for (const question of asked) {
    const silence = rowOf(question).silence(question, true);
    if (silence.kind === 'track') throw new Error('Nothing starts by silence after a talk');
    const again = silence.again === null ? '' : questionWords(enUS, silence.again);
    expect(`${wordsOfAll(enUS, silence.acts)} ${again}`.trim()).toMatch(words);
    if (silence.again !== null) expect(silence.again).toEqual(question);
  }
});

test('a place is promised by silence only where there is one', () => {
  const question = { ask: 'unknownSign' } as const;
  const acts = (kept: boolean) => {
    const silence = rowOf(question).silence(question, kept);
    return silence.kind === 'words' ? silence.acts : null;
  };
  expect([acts(true), acts(false)]).toEqual([[{ say: 'placeKept' }], [{ say: 'takeCare' }]]);
});

const moment = { at: MONDAY, locale: 'en-US', screen: false, channel: 'voice', opened: true } as const;

/** Throws where somebody writes to it. */
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
}

test('a step leaves the state it was given as it is, and answers the same again', () => {
  const events: Event[] = [wants({ rounds: 3 }), { kind: 'pause' }, { kind: 'goOn' }, { kind: 'ended', by: 'silence' }];
  let state: State = frozen({ live: NEW_LIVE, person: NEW_PERSON });
  events.forEach((event, index) => {
    const later = { ...moment, at: MONDAY + index * 100_000, opened: index === 0 };
    const answer = step(state, event, later, usualSpeech);
    expect(step(state, event, later, usualSpeech)).toEqual(answer);
    state = frozen(answer.state);
  });
});

test('what fits nothing is counted only while it goes on', () => {
  const someone = person();
  someone.does({ kind: 'launch' });
  expect(wordsOfReply(someone.does({ kind: 'unheard' }))).toMatch(/^I didn't catch that\./);
  expect(wordsOfReply(someone.does({ kind: 'unheard' }))).toMatch(/^I lead a leg workout/);
  someone.does({ kind: 'help' });
  expect(wordsOfReply(someone.does({ kind: 'unheard' }))).toMatch(/^I didn't catch that\./);
});

test.each<[string, Event]>([
  ['by silence', { kind: 'ended', by: 'silence' }],
  ['by the user', { kind: 'ended', by: 'user' }],
  ['by a refusal', { kind: 'ended', by: 'refused' }],
])('the end of a session %s is answered with nothing', (_, event) => {
  const someone = person();
  someone.does(wants());
  expect(someone.does(event, { channel: 'end' })).toEqual({ kind: 'nothing' });
});
