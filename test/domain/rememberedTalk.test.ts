import { partLimits } from '../../lambda/alexa/context';
import type { Adjustment, Event } from '../../lambda/domain/conversation/event';
import { NEW_SETTINGS, type Settings } from '../../lambda/domain/conversation/state';
import { speechLimits } from '../../lambda/speech/limits';
import { inWorkout, KNOWN } from '../support/inWorkout';
import { person, spokenIn, trackOf, workoutOf } from '../support/person';
import { wants } from '../support/wishes';
import { ANY, guide, LAUNCH, NO, talk, YES, type Turn } from './talk';

const adjust = (change: Adjustment): Event => ({ kind: 'adjust', change });
const PAUSE: Event = { kind: 'pause' };
const known = (settings: Partial<Settings> = {}) => ({
  person: { ...KNOWN, settings: { ...NEW_SETTINGS, ...settings } },
});

test.each<[string, Partial<Settings>, Event, string]>([
  [
    'a kind that is asked for by its name is as long as that kind usually is',
    { rounds: 3 },
    wants({ kind: 'standing' }),
    'chosen:standing,1,longer into:standing,behind-chair upNext:leg-press/right > ?stretch',
  ],
  [
    'the kind somebody knows is as long as the last time',
    { rounds: 3 },
    wants(),
    'chosen:workout,3,usual roundOf:1,3 into:standing,hands-and-knees upNext:hip-extension/right > ?nextRound:2,silence',
  ],
  [
    'left first, if that was the wish',
    { firstSide: 'left' },
    wants(),
    'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/left > ?stretch',
  ],
  [
    'a finisher stays one',
    { kind: 'finisher', rests: 'gaps' },
    wants(),
    'chosen:finisher,1,gaps into:standing,hands-and-knees upNext:hip-extension/right > ?stretch',
  ],
  [
    'what was taught once is not taught again',
    { rests: 'taught' },
    wants(),
    'chosen:workout,1,usual into:standing,hands-and-knees upNext:hip-extension/right > ?stretch',
  ],
  [
    'longer rests stay',
    { rests: 'longer' },
    wants(),
    'chosen:workout,1,longer into:standing,hands-and-knees upNext:hip-extension/right > ?stretch',
  ],
  [
    'the longest too',
    { rests: 'longest' },
    wants(),
    'chosen:workout,1,longest into:standing,hands-and-knees upNext:hip-extension/right > ?stretch',
  ],
])('%s', (_, settings, event, words) => {
  talk([[event, words]], known(settings));
});

test('too fast, said twice, offers longer rests, once in a lifetime', () => {
  const TWICE: readonly Turn[] = [LAUNCH, [adjust('slower'), 'slowerNow …'], [adjust('slower'), '?longerRests']];
  const someone = talk([...TWICE, [NO, ANY], [adjust('slower'), 'slowerNow …']], known());
  expect(someone.state.person.offered).toEqual({ lessTalk: false, longerRests: true });
  expect(talk([...TWICE, [YES, ANY]], known()).state.person.settings.rests).toBe('longer');
});

test.each<[string, Partial<Settings>, string]>([
  ['has none yet, in a finisher', { kind: 'finisher', rests: 'gaps' }, '?longerRests'],
  ['has them already', { rests: 'longer' }, 'slowerNow …'],
])('too fast, said twice by somebody who %s', (_, settings, words) => {
  talk([LAUNCH, [adjust('slower'), ANY], [adjust('slower'), words]], known(settings));
});

test('whoever cannot lie keeps the usual rests, whoever cannot kneel gets longer ones, tomorrow too', () => {
  const without = (position: 'lie' | 'kneel') => {
    const { someone, says } = inWorkout(10);
    says({ kind: 'cannot', position });
    const { steps, rests } = workoutOf(someone.state);
    return [rests, someone.state.person.settings.rests, steps[0]?.rest];
  };
  expect(without('lie')).toEqual(['usual', 'usual', 15]);
  expect(without('kneel')).toEqual(['longer', 'longer', 25]);
});

test('asked for at the front door, other moves are told and how many rounds is asked', () => {
  const words = 'insteadOf:lie ?howMany';
  talk([LAUNCH, [{ kind: 'cannot', position: 'lie' }, words]], known());
});

test('a wait lasts three minutes: with a question on a speaker, in silence on a screen', () => {
  const waits = (screen: boolean) => {
    const someone = person({ person: KNOWN, screen });
    someone.does(wants());
    const reply = someone.does(PAUSE, { second: 60 });
    const { cues, length } = trackOf(reply);
    const { words } = spokenIn(someone.state, partLimits(speechLimits));
    const asked = screen ? 0 : words([], { ask: 'goOn' });
    return { reply, silence: length - words(cues.flatMap(({ acts }) => acts)) - asked };
  };
  expect(waits(false).silence).toBeCloseTo(180, 3);
  expect(waits(false).reply).toMatchObject({
    kind: 'play',
    end: { kind: 'ask', question: { ask: 'goOn' } },
    soft: false,
    queued: false,
  });
  expect(waits(true).reply).toMatchObject({ kind: 'play', end: { kind: 'wait' }, soft: false, queued: false });
  expect(waits(true).silence).toBeCloseTo(180, 3);
});

test('back after a minute somebody gets the time to come back from another room', () => {
  const lead = (second: number) => {
    const someone = person({ person: KNOWN });
    someone.does(wants());
    someone.does({ kind: 'stop' }, { second: 60 });
    someone.does({ kind: 'launch' }, { second, opened: true });
    someone.does(YES, { second: 4 });
    return workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  };
  expect(lead(300)).toBeGreaterThan(lead(2) + 10);
});

test('with longer rests, a quick yes still leaves the time to turn over', () => {
  const lead = (settings: Partial<Settings>) => {
    const someone = person(known(settings));
    someone.does(wants({ rounds: 3 }));
    const [leg] = workoutOf(someone.state).playing?.parts ?? [];
    someone.does(YES, { second: (leg?.lead ?? 0) + 6 * (45 + (settings.rests === 'longer' ? 25 : 15)) + 45 + 6 });
    return workoutOf(someone.state).playing?.parts[0]?.lead ?? 0;
  };
  expect(lead({})).toBe(5);
  expect(lead({ rests: 'longer' })).toBeGreaterThan(6);
  expect(lead({ rests: 'longer' })).toBeLessThan(9);
});

test('at night a stretch is held once, for twenty seconds', () => {
  const hold = (...turns: readonly Turn[]) => {
    const { topic } = talk([LAUNCH, ...turns, [guide({ stretch: 'inner-calf' }), ANY]], known()).state.live;
    return topic?.kind === 'guide' ? topic.holds.map(({ seconds }) => seconds) : [];
  };
  expect(hold([{ kind: 'atNight' }, ANY])).toEqual([20]);
  expect(hold().every((seconds) => seconds > 20)).toBe(true);
});

describe('what is promised', () => {
  test('deleting everything is asked of the store, and so is it to say that nothing was deleted', () => {
    const someone = talk([LAUNCH, [{ kind: 'forgetMe' }, ANY], [YES, ANY]], known());
    expect(someone.reply).toMatchObject({ acts: [{ say: 'forgotten' }], end: { kind: 'close' }, after: 'deleted' });
    const other = talk([LAUNCH, [{ kind: 'forgetMe' }, ANY], [{ kind: 'failed', what: 'deleted' }, ANY]], known());
    expect(other.reply).toMatchObject({ acts: [{ say: 'notForgotten' }], end: { question: { ask: 'forget' } } });
    expect(other.reply).not.toHaveProperty('after');
  });

  test('a place is kept before that is said; where it cannot be, that is said and the session ends all the same', () => {
    const { someone } = inWorkout(0);
    expect(someone.does({ kind: 'stop' }, { second: 100 })).toMatchObject({
      acts: [{ say: 'placeKept' }],
      end: { kind: 'close' },
      after: 'kept',
    });
    const { someone: other } = inWorkout(0);
    const reply = other.does({ kind: 'failed', what: 'kept' }, { second: 100 });
    expect(reply).toMatchObject({ acts: [{ say: 'placeNotKept' }], end: { kind: 'close' } });
    expect(reply).not.toHaveProperty('after');
    expect(workoutOf(other.state).place).toEqual(workoutOf(someone.state).place);
  });

  test('a failure is no answer to the clot question', () => {
    const someone = person(known());
    someone.does(LAUNCH[0]);
    someone.does({ kind: 'cramp', muscle: 'calf', side: null, again: false });
    someone.does({ kind: 'relief', relief: 'worse' });
    expect(someone.state.live.question).toMatchObject({ ask: 'clot' });
    expect(someone.does({ kind: 'failed', what: 'kept' })).toMatchObject({ acts: [{ say: 'placeNotKept' }] });
  });
});
