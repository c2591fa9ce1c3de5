import type { Question } from '../../lambda/domain/conversation/act';
import type { Event } from '../../lambda/domain/conversation/event';
import { NEW_LIVE } from '../../lambda/domain/conversation/state';
import type { Topic } from '../../lambda/domain/conversation/topic';
import { kindOf } from '../../lambda/telemetry/kind';

const kindWith = (event: Event, topic: Topic | null, question: Question | null) =>
  kindOf(event, { ...NEW_LIVE, topic, question });

const remedy: Topic = { kind: 'remedy', remedy: 'heat', group: null };

test.each([
  [{ kind: 'pause' }, 'pause'],
  [{ kind: 'tell', fact: 'whereAmI', rounds: null }, 'tell'],
  [{ kind: 'tell', fact: 'proven', rounds: null }, 'health'],
  [{ kind: 'howTo', exercise: 'squat', stretch: null }, 'howTo'],
  [{ kind: 'howTo', exercise: null, stretch: 'wall-calf' }, 'health'],
  [{ kind: 'sore', joint: 'knee' }, 'health'],
] satisfies [Event, string][])('%j by itself is %s', (event, kind) => {
  expect(kindWith(event, null, null)).toBe(kind);
});

test.each([
  ['about nothing', null, 'yes'],
  ['about a sign', { kind: 'flag', sign: 'swollen' }, 'health'],
  ['about a movement', { kind: 'howTo', exercise: 'squat', stretch: null }, 'yes'],
  ['about a stretch', { kind: 'howTo', exercise: null, stretch: 'wall-calf' }, 'health'],
  ['about a remedy', remedy, 'health'],
] satisfies [string, Topic | null, string][])('a yes in a conversation %s is %s', (_, topic, kind) => {
  expect(kindWith({ kind: 'yes' }, topic, null)).toBe(kind);
});

test.each([
  [{ ask: 'nextRound', round: 2, by: 'word', part: false }, 'yes'],
  [{ ask: 'easing' }, 'health'],
  [{ ask: 'clot', night: false, number: null }, 'health'],
] satisfies [Question, string][])('a yes to %j is %s, whatever it is about', (question, kind) => {
  expect(kindWith({ kind: 'yes' }, null, question)).toBe(kind);
  expect(kindWith({ kind: 'yes' }, remedy, question)).toBe('health');
});
