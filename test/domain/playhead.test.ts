import fc from 'fast-check';
import type { Moment, Part, Playing } from '../../lambda/domain/conversation/state';
import type { Known } from '../../lambda/domain/workout/pace';
import {
  answerLag,
  doubt,
  heard,
  lags,
  planSecond,
  realSeconds,
  speechStart,
  spokenBy,
} from '../../lambda/domain/workout/playhead';

const MONDAY = Date.parse('2026-01-05T07:00:00Z');

const part = (begins: number, length: number, breaks: number, words: number): Part => ({
  ...{ begins, length, breaks, words, lead: 0, from: { index: 0, second: 0 }, last: 6 },
  ...{ question: null, intro: {}, opens: false, bySilence: false },
});

/** Two rounds as they are planned: 44 utterances that a break follows, and a minute and a half of words each. */
const rounds: Playing = {
  started: MONDAY / 1000,
  late: 0,
  padding: 0.5,
  device: null,
  parts: [part(0, 430, 44, 90), part(438, 430, 44, 90)],
};

const moment = (seconds: number, more: Partial<Moment> = {}): Moment => ({
  ...{ at: MONDAY + Math.floor(seconds) * 1000, received: MONDAY + seconds * 1000 },
  ...{ locale: 'en-US', screen: false, channel: 'touch', opened: false },
  ...more,
});

const bySilence: Known = { padding: 0.5, utterances: 88, by: 'silence' };
const byAnswer: Known = { padding: 0.5, utterances: 44, by: 'answer' };

test('speech begins a start lag after its request was answered', () => {
  expect(speechStart({ at: MONDAY })).toBe(MONDAY / 1000 + 0.5 + lags.start);
  expect(speechStart({ at: MONDAY, received: MONDAY + 200 })).toBeCloseTo(MONDAY / 1000 + 0.2 + lags.start);
  expect(speechStart({ at: MONDAY, received: MONDAY + 200, replied: MONDAY + 900 })).toBeCloseTo(
    MONDAY / 1000 + 0.9 + lags.start,
  );
});

test('an answer is stamped after it was spoken, a touch and the end of a session at once', () => {
  expect(answerLag({ channel: 'voice', spoken: 0.7 })).toBeCloseTo(1.7);
  expect(answerLag({ channel: 'voice' })).toBe(lags.answer);
  expect(answerLag({ channel: 'touch', spoken: 0.7 })).toBe(0);
  expect(answerLag({ channel: 'end' })).toBe(0);
});

test('nothing was heard of a reply that had not begun', () => {
  expect(heard(rounds, moment(-1, { channel: 'voice' }), null)).toMatchObject({ likely: 0, least: 0 });
});

test('doubt grows with the words before a pace is known, and hardly at all after it was learnt', () => {
  const [early, late] = [spokenBy(rounds, 60), spokenBy(rounds, 425)];
  expect(doubt(early, null)).toBeLessThan(3);
  expect(doubt(late, null)).toBeGreaterThan(8);
  expect(doubt(late, bySilence)).toBeCloseTo(Math.hypot(1.5, (2 * late.breaks) / 88));
  expect(doubt(late, byAnswer)).toBeCloseTo(Math.hypot(1.5, (4 * late.breaks) / 44));
});

const upTo = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test('a second of the plan and the second it is really spoken lead to each other', () => {
  fc.assert(
    fc.property(upTo(0, 860), upTo(-0.5, 0.5), upTo(-0.1, 0.1), (second, perBreak, perWord) => {
      const { breaks, words } = spokenBy(rounds, second);
      const real = second + breaks * perBreak + words * perWord;
      expect(planSecond(rounds, real, { perBreak, perWord })).toBeCloseTo(second, 6);
    }),
  );
});

/** A voice of the band, and when it is interrupted. */
const voices = fc.record({
  padding: upTo(0, 0.7),
  rate: upTo(0.9, 1.1),
  second: upTo(0, 860),
  startLag: upTo(0.8, 2.2),
  answerLag: upTo(0.8, 2.2),
});

test('what is certain was heard, whatever the voice of the band; and no voice has come further than the most', () => {
  fc.assert(
    fc.property(voices, ({ padding, rate, second, startLag, answerLag: lag }) => {
      const { breaks, words } = spokenBy(rounds, second);
      const real = second + breaks * (padding - rounds.padding) + words * (1 / rate - 1);
      const started = MONDAY / 1000 + lags.start;
      const at = moment(real + startLag + lag, { channel: 'voice' });
      const { certain, least, most } = heard({ ...rounds, started }, at, null);
      expect(certain).toBeLessThanOrEqual(second + 1.5);
      expect(certain).toBeLessThanOrEqual(least + 0.001);
      expect(most).toBeGreaterThanOrEqual(second - 0.5);
    }),
  );
});

test('once learnt, hardly anything is skipped, and at most a second of it', () => {
  fc.assert(
    fc.property(voices, upTo(-0.01, 0.01), ({ second, padding, startLag, answerLag: lag }, off) => {
      const known = { ...bySilence, padding: padding + off };
      const planned = { ...rounds, padding: known.padding, started: MONDAY / 1000 + lags.start };
      const real = second + spokenBy(planned, second).breaks * -off;
      const { likely, least } = heard(planned, moment(real + startLag + lag, { channel: 'voice' }), known);
      expect(Math.abs(likely - second)).toBeLessThan(3);
      expect(least - second).toBeLessThan(1);
      expect(second - least).toBeLessThan(7);
    }),
  );
});

test('the band is as wide as its paddings and rates', () => {
  const { quick, slow } = realSeconds(rounds, 430);
  expect(quick).toBeCloseTo(430 - 44 * 0.5 - 90 / 11);
  expect(slow).toBeCloseTo(430 + 44 * 0.2 + 90 / 9);
});

test('what was enqueued may begin later: at the least, that much less was heard', () => {
  const [now, later] = [rounds, { ...rounds, late: 10 }].map((one) => heard(one, moment(200), null));
  expect((now?.least ?? 0) - (later?.least ?? 0)).toBeCloseTo(10);
  expect(later?.likely).toBe(now?.likely);
});

test('before a pace is known, at most one voice of the band in twenty loses more than three seconds', () => {
  const steps = Array.from({ length: 21 }, (_, at) => at / 20);
  const second = 420;
  const { breaks, words } = spokenBy(rounds, second);
  const lost = steps.flatMap((padding) =>
    steps.map((rate) => {
      const real = second + breaks * (0.7 * padding - rounds.padding) + words * (1 / (0.9 + 0.2 * rate) - 1);
      return heard(rounds, moment(real), null).least - second;
    }),
  );
  expect(lost.filter((seconds) => seconds > 3).length).toBeLessThanOrEqual(lost.length / 20);
});
