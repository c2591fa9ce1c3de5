import type { Directive, Response, ResponseEnvelope } from 'ask-sdk-model';
import fc from 'fast-check';
import { speechLimits, limits } from '../../lambda/speech/limits';
import { wordsOf } from '../../lambda/speech/say';
import { sounds } from '../../lambda/speech/sounds';
import { sentencesFor } from '../../lambda/strings';
import { jsonFault } from '../../simulator/jsonFault';
import { violations, type Audience } from '../../simulator/validate';

const speaker: Audience = { screen: false };
const show: Audience = { screen: true };
const showing: Audience = { screen: true, documentShown: true };

const ssml = (inside: string) => ({ type: 'SSML' as const, ssml: `<speak>${inside}</speak>` });
const ask = (inside: string): Response => ({ outputSpeech: ssml(inside), shouldEndSession: false });
const close = (inside: string): Response => ({ outputSpeech: ssml(inside), shouldEndSession: true });
const wait = (inside: string): Response => ({ outputSpeech: ssml(inside) });
const envelope = (response: Response, sessionAttributes = {}): ResponseEnvelope => ({
  version: '1.0',
  response,
  sessionAttributes,
});
const document: Directive = { type: 'Alexa.Presentation.APL.RenderDocument', token: 'round' };
const commands: Directive = { type: 'Alexa.Presentation.APL.ExecuteCommands', token: 'round', commands: [] };
const chime = `<audio src="${sounds.chime.source}"/>`;
const silence = (seconds: number) => '<break time="10s"/>'.repeat(seconds / 10);

/** The last sentence of an emergency: a question mark that asks nothing. */
const forHelp = wordsOf(sentencesFor('en-US'), { say: 'noPhone' });

test.each<[string, Response, Audience]>([
  ['a question with an open microphone', ask('Ready for round two?'), speaker],
  [
    'a question whose reprompt asks again',
    { ...ask('Ready?'), reprompt: { outputSpeech: ssml('Shall we start?') } },
    speaker,
  ],
  [
    'a question whose reprompt says goodbye',
    { ...ask('Is it easing?'), reprompt: { outputSpeech: ssml('Good night.') } },
    speaker,
  ],
  ['three minutes of silence, then one question', ask(`I'll wait.${silence(180)}Shall I go on?`), speaker],
  ['a soft question', ask('<prosody volume="x-soft">Is it easing?</prosody>'), speaker],
  ['a goodbye that closes', close('Enjoy your day.'), speaker],
  ['an emergency that closes', close(`Call nine one one now. ${forHelp}`), speaker],
  ['an answer to the end of a session', {}, speaker],
  ['an answer to a late event of the screen', {}, show],
  ['a round that waits under its document', { ...wait('Go.'), directives: [document] }, show],
  ['words under a document that stays', wait('Halfway.'), showing],
  ['commands for a document that stays', { ...wait('Paused.'), directives: [commands] }, showing],
  ['a question beside a document', { ...ask('Ready?'), directives: [document] }, show],
  ['five sounds', close(`Done.${chime.repeat(5)}`), speaker],
])('Alexa and we are content with %s', async (_, response, audience) => {
  expect(await violations(envelope(response), audience)).toEqual([]);
});

test.each<[string, Response, Audience, RegExp]>([
  ['a microphone that opens for nothing', ask('Halfway.'), speaker, /nothing was asked/],
  ['an open session that says nothing', { shouldEndSession: false }, speaker, /nothing was asked/],
  ['silence after the question', ask('Ready?<break time="1s"/>'), speaker, /after the question/],
  ['a sound after the question', ask(`Ready?${chime}`), speaker, /after the question/],
  ['words after the question', ask('Ready? Say go.'), speaker, /after the question/],
  ['two questions', ask('A workout? Or a cramp?'), speaker, /more than one/],
  ['a question to a closed microphone', close('Ready?'), speaker, /nobody listens/],
  ['a question that waits on a screen', { ...wait('Ready?'), directives: [document] }, show, /nobody listens/],
  ['a call for help into a session', { ...wait(forHelp), directives: [document] }, show, /call for help/],
  ['another question before the call for help', close(`Is it you? ${forHelp}`), speaker, /after the question/],
  [
    'a reprompt that can never come',
    { ...close('Bye.'), reprompt: { outputSpeech: ssml('Ready?') } },
    speaker,
    /never opens/,
  ],
  ['an empty reprompt', { ...ask('Ready?'), reprompt: {} }, speaker, /says nothing/],
  ['a session on a speaker that ends by omission', wait('Go.'), speaker, /ends the session on a speaker/],
  ['a screen that waits without a document', wait('Go.'), show, /no document/],
  ['a picture for a speaker', { ...close('Bye.'), directives: [document] }, speaker, /there is none/],
  ['commands for no document', { ...close('Bye.'), directives: [commands] }, show, /not shown/],
  ['figures', close('20 seconds left.'), speaker, /digits/],
  [
    'figures in the reprompt',
    { ...ask('Ready?'), reprompt: { outputSpeech: ssml('Round 2?') } },
    speaker,
    /reprompt: digits/,
  ],
  ['speech without words', close('<break time="1s"/>'), speaker, /nothing is said/],
  ['plain text', { outputSpeech: { type: 'PlainText', text: 'Bye.' }, shouldEndSession: true }, speaker, /plain text/],
  ['a bare ampersand', close('Rest & breathe.'), speaker, /speech: SSML/],
  ['an unclosed tag', close('<prosody volume="soft">Bye.'), speaker, /speech: SSML/],
  ['a break over ten seconds', close('Hold.<break time="10001ms"/>Done.'), speaker, /break of 10.001/],
  ['a rate Alexa does not speak', close('<prosody rate="19%">Bye.</prosody>'), speaker, /rate/],
  ['six sounds', close(`Done.${chime.repeat(6)}`), speaker, /6 sounds/],
  [
    'six sounds, some of them in the reprompt',
    { ...ask(`${chime.repeat(3)}Ready?`), reprompt: { outputSpeech: ssml(`${chime.repeat(3)}Ready?`) } },
    speaker,
    /6 sounds/,
  ],
  [
    'too long a card',
    { ...close('Bye.'), card: { type: 'Simple', title: 'T', content: 'x'.repeat(limits.cardCharacters) } },
    speaker,
    /card/,
  ],
  [
    'too long an image address',
    {
      ...close('Bye.'),
      card: { type: 'Standard', image: { largeImageUrl: 'x'.repeat(limits.cardImageCharacters + 1) } },
    },
    speaker,
    /image/,
  ],
])('%s is noticed', async (_, response, audience, fault) => {
  expect((await violations(envelope(response), audience)).join('\n')).toMatch(fault);
});

test('a speech may have 7,999 characters, tags and all, and not one more', async () => {
  const around = '<speak></speak>'.length;
  const longest = 'a'.repeat(limits.speechCharacters - 1 - around);
  expect(await violations(envelope(close(longest)), speaker)).toEqual([]);
  expect(await violations(envelope(close(`${longest}a`)), speaker)).toEqual([
    expect.stringContaining('8000 characters'),
  ]);
});

test('a response may have 120 kilobytes, what it remembers included', async () => {
  const room = limits.responseBytes - JSON.stringify(envelope(close('Bye.'), { kept: '' })).length;
  expect(await violations(envelope(close('Bye.'), { kept: 'x'.repeat(room) }), speaker)).toEqual([]);
  expect(await violations(envelope(close('Bye.'), { kept: 'x'.repeat(room + 1) }), speaker)).toHaveLength(1);
});

test('sounds may not play longer than Alexa lets files play', async () => {
  const sounding = Math.ceil((limits.repromptAudioSeconds + 1) / sounds.chime.seconds);
  const reprompt = { outputSpeech: ssml(`${chime.repeat(sounding)}Ready?`) };
  expect((await violations(envelope({ ...ask('Ready?'), reprompt }), speaker)).join()).toMatch(
    /reprompt: 92 seconds of sounds/,
  );
});

test.each<[string, unknown, string | undefined]>([
  ['a place in a plan', { place: { index: 3, second: 12.5 }, asked: null, steps: [1, 2] }, undefined],
  ['a moment', { live: { at: new Date(0) } }, 'live.at is no plain value'],
  ['a field left undefined', { asked: undefined }, 'asked is undefined'],
  ['no number', { steps: [1, NaN] }, 'steps[1] is NaN'],
  ['a map', new Map(), 'the value is no plain value'],
])('what is kept between two turns has to survive JSON: %s', (_, value, fault) => {
  expect(jsonFault(value)).toBe(fault);
});

test('what came from JSON survives it, and what is passed comes back equal', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
      const kept: unknown = JSON.parse(JSON.stringify(value));
      expect(jsonFault(kept)).toBeUndefined();
    }),
  );
  fc.assert(
    fc.property(fc.anything(), (value) => {
      if (jsonFault(value) === undefined) expect(JSON.parse(JSON.stringify(value))).toStrictEqual(value);
    }),
  );
});

test('a whole round fits the longest reply and the longest reprompt, and both fit what Alexa takes', () => {
  for (const { seconds, characters } of [speechLimits.reply, speechLimits.reprompt]) {
    expect(seconds).toBeGreaterThanOrEqual(7 * 60 + 60);
    expect(characters).toBeLessThan(limits.speechCharacters);
  }
});
