import { exercises } from '../../lambda/content/exercises';
import { plans, workoutKinds } from '../../lambda/content/plans';
import { remediesIn, remedies } from '../../lambda/content/remedies';
import { swaps } from '../../lambda/content/swaps';
import type { Event } from '../../lambda/domain/conversation/event';
import type { Speech } from '../../lambda/domain/conversation/speech';
import type { Track } from '../../lambda/domain/conversation/reply';
import { swapFrom } from '../../lambda/domain/workout/edit';
import { planOf, positionOf, totalMinutes } from '../../lambda/domain/workout/plan';
import { sentencesFor } from '../../lambda/strings';
import { momentAfter, sceneExamples, stepFrom } from '../../tools/scenes/examples';
import { step } from '../../lambda/domain/step';
import { outline, ofPattern } from '../support/outline';
import { usualSpeech } from '../support/speech';
import { trackOf } from '../support/person';
import { wants } from '../support/wishes';

// The second of anything: what is added here, in memory, has to be found by whatever counts, lists or leads it.

/** Adds to a table for one test. */
function adding(table: readonly unknown[], item: unknown, then: () => void): void {
  Reflect.apply(Array.prototype.push, table, [item]);
  try {
    then();
  } finally {
    Reflect.apply(Array.prototype.pop, table, []);
  }
}

/** Replaces what a table holds for one test. */
function replacing(table: object, key: string, value: unknown, then: () => void): void {
  const before: unknown = Reflect.get(table, key);
  Reflect.set(table, key, value);
  try {
    then();
  } finally {
    Reflect.set(table, key, before);
  }
}

const said = (at: keyof typeof sceneExamples, event: Event): string => {
  const { standing, seconds } = sceneExamples[at];
  return outline(stepFrom(standing, seconds, event).reply);
};

const forbidden = {
  kneel: (position: string) => position === 'hands-and-knees',
  lie: (position: string) => position.endsWith('-side'),
  stand: (position: string) => position !== 'seated' && !position.endsWith('-side') && position !== 'hands-and-knees',
} as const;

const disobeying = (): string[] =>
  workoutKinds.flatMap((kind) =>
    (['kneel', 'lie', 'stand'] as const).flatMap((what) =>
      swapFrom(planOf({ kind, rounds: 2, rests: 'usual' }), 0, swaps[what])
        .filter(({ move }) => forbidden[what](positionOf(move)))
        .map(({ move }) => `${kind}, ${what}: ${move.exercise}`),
    ),
  );

test('plans obey every "cannot"', () => {
  expect(disobeying()).toEqual([]);
});

test('one more movement is led, counted, and swapped where it has to be', () => {
  const raise = { id: 'heel-raise', sided: false, family: 'floor', position: 'standing' };
  const moves = [...plans.workout.moves, { exercise: raise.id, side: null }];
  adding(exercises, raise, () => {
    replacing(plans.workout, 'moves', moves, () => {
      expect(planOf({ kind: 'workout', rounds: 2, rests: 'usual' })).toHaveLength(16);
      expect(disobeying()).toEqual(['workout, stand: heel-raise', 'workout, stand: heel-raise']);
      replacing(swaps.stand, raise.id, 'seated-march', () => {
        expect(disobeying()).toEqual([]);
      });
      expect(said('door', wants({ rounds: 1 }))).toMatch(ofPattern('chosen … ?stretch'));
      expect(totalMinutes(planOf({ kind: 'workout', rounds: 1, rests: 'usual' }))).toBe(8);
    });
  });
});

test('an eleventh remedy is counted, listed and picked by its number', () => {
  const other = { id: 'other', group: 'now', sources: [], stretch: null };
  adding(remedies, other, () => {
    expect(remediesIn(null)).toHaveLength(11);
    expect(said('door', { kind: 'list', group: null, all: false })).toBe('threeGroups:11 ?crampingNow');
    expect(said('door', { kind: 'remedy', remedy: null, ordinal: 11 })).toMatch(ofPattern('remedyAction:other …'));
    expect(said('door', { kind: 'remedy', remedy: null, ordinal: 12 })).toBe('noSuchNumber:11 ?whichRemedy');
    expect(said('door', { kind: 'list', group: 'now', all: false })).toMatch(ofPattern('groupOf:now,6 …'));
  });
  expect(sentencesFor('en-US').say.threeGroups({ count: 11 })).toContain('eleven');
});

/** Cues that are not over when the next one begins. */
const overlaps = ({ cues, length }: Track, seconds: Speech['seconds']): string[] =>
  cues.flatMap(({ at, acts }, index) => {
    const next = cues[index + 1]?.at ?? length;
    return at + seconds(acts) > next ? [`${at} ${acts.map(({ say }) => say).join(' ')} > ${next}`] : [];
  });

/** The count is no sentence: its slot is the clock's own, in every language. */
const isCount = (acts: Parameters<Speech['seconds']>[0]): boolean => acts.every(({ say }) => say === 'countIn');

test.each(workoutKinds)('with sentences 40 %% longer every cue of a %s still fits, or gives way', (kind) => {
  const seconds: Speech['seconds'] = (acts, question) =>
    Math.ceil((isCount(acts) && question === undefined ? 1 : 1.4) * usualSpeech.words(acts, question));
  const { standing } = sceneExamples.door;
  const speech = { ...usualSpeech, seconds };
  const { reply } = step(standing.state, wants({ kind, rounds: 1 }), momentAfter(standing, 5), speech);
  expect(overlaps(trackOf(reply), seconds)).toEqual([]);
});
