import type { SignId } from '../../lambda/content/redFlags';
import { remedies } from '../../lambda/content/remedies';
import { tellScreen } from '../../lambda/screen/tellScreen';
import { BRIEF } from '../../lambda/screen/sentencePages';
import { sentencesFor } from '../../lambda/strings';
import { wants } from '../support/wishes';
import { shownAfter } from './shownAfter';

const sentences = sentencesFor('en-US');

/** What a sign puts on the screen. */
const danger = (sign: SignId, { number = '911', night = false }: { number?: string | null; night?: boolean } = {}) =>
  tellScreen([{ say: 'redFlag', sign, night, number }], sentences)?.datasources.shown;

test('a sign for the emergency number says whom to call, as large as the screen allows', () => {
  expect(danger('chest-pain')).toMatchObject({ title: 'Call 911', big: true });
  expect(danger('chest-pain', { number: '999' })).toMatchObject({ title: 'Call 999', big: true });
  expect(danger('chest-pain', { number: null })).toMatchObject({
    title: 'Call your local emergency number',
    big: false,
  });
});

test('who wants to die reads the line for it first', () => {
  expect(danger('suicide')).toMatchObject({ title: 'Call or text 988', text: 'In danger now? Call 911.' });
  expect(danger('suicide', { number: '999' })).toMatchObject({ title: 'Call 116 123' });
  expect(danger('suicide', { number: null })).toMatchObject({ title: 'Call your local emergency number' });
});

test.each(['clot', 'swollen', 'thigh-clot', 'pop'] as const)(
  '%s: help today, at night at once, and no number that says "now" beside it',
  (sign) => {
    expect(danger(sign)).toMatchObject({ title: 'Get help today', text: "Don't stretch it." });
    expect(danger(sign, { night: true })).toMatchObject({ title: 'Get help now' });
    expect(JSON.stringify(danger(sign))).not.toContain('911');
  },
);

test('what is said to be seen at once is shown so by day too', () => {
  expect(danger('numb')).toMatchObject({ title: 'Get help now' });
});

test('what can wait some days says a doctor soon', () => {
  expect(danger('walking-pain')).toMatchObject({ title: 'See a doctor soon', text: "Don't stretch it." });
  expect(danger('lump')).toMatchObject({ title: 'See a doctor soon', text: '' });
});

test('a sign that one question decides shows what to do first, and the question with its answers', () => {
  expect(danger('worse-when-flexed')).toBeUndefined();
  expect(shownAfter({ kind: 'redFlag', sign: 'worse-when-flexed' }).datasources.shown).toMatchObject({
    title: 'Is your calf swollen, hot, or a different color?',
    hint: 'Stop, and let the leg go loose.',
    options: [{ id: 'yes' }, { id: 'no' }],
  });
  expect(shownAfter({ kind: 'redFlag', sign: 'unwell' }).datasources.shown).toMatchObject({
    hint: 'Stop and sit down.',
  });
});

test('what was warned of stays on while more is asked about it', () => {
  const asking = { kind: 'help' } as const;
  expect(shownAfter({ kind: 'redFlag', sign: 'swollen' }, asking)).toEqual(
    shownAfter({ kind: 'redFlag', sign: 'swollen' }),
  );
});

test('done says what its numbers count, and its question can be touched', () => {
  expect(shownAfter(wants({ rounds: 3 }), 'roundEnd', 'roundEnd', 'roundEnd').datasources.shown).toMatchObject({
    title: 'Workout done',
    counts: [
      { number: '3', word: 'rounds' },
      { number: '1', word: 'day so far' },
    ],
    options: [{ id: 'yes' }, { id: 'no' }],
  });
});

interface Page {
  readonly kind: string;
  readonly note: string;
  readonly brief: string;
}

const none: readonly Page[] = [];

describe.each(remedies.map(({ id }) => id))('%s', (id) => {
  const { cautions } = sentences.show.remedy[id];
  const acts = [{ say: 'remedyAction', remedy: id } as const, { say: 'remedyCaution', remedy: id } as const];
  const { segments } = { segments: none, ...tellScreen(acts, sentences)?.datasources.shown };

  test('its caution comes first and stays last, every sentence of it', () => {
    expect(segments[0]).toMatchObject({ kind: 'caution', note: cautions.join(' ') });
    expect(segments.at(-1)).toMatchObject({ kind: 'caution', note: cautions.join(' ') });
    const turning = segments.filter(({ kind }) => kind === 'caution').map(({ brief }) => brief);
    expect(new Set(turning)).toEqual(new Set(cautions));
  });

  test('no page of it is longer than a round screen holds', () => {
    for (const { brief } of segments) expect(brief.length).toBeLessThanOrEqual(BRIEF + 1);
  });
});
