import { introItems } from '../../domain/conversation/state';
import { isObject } from './readers';

/**
 * A record with what older ones wrote in another form put into today's, so that it is read like any other and nothing
 * of it is called lost. Takes anything; what it does not know stays as it is.
 */
export const inTodaysForm = (stored: unknown): unknown =>
  within(within(stored, 'told', toldToday), 'workout', (workout) =>
    within(workout, 'playing', (playing) => within(playing, 'legs', partsToday)),
  );

/** One flag stood for all of the introduction, on the floor and standing. */
const toldToday = (told: unknown): unknown => within(within(told, 'floor', itemsOf), 'standing', itemsOf);

const itemsOf = (heard: unknown): unknown => (typeof heard === 'boolean' ? (heard ? introItems : []) : heard);

const partsToday = (parts: unknown): unknown => (Array.isArray(parts) ? parts.map(partToday) : parts);

/** What is false is no longer written. */
function partToday(part: unknown): unknown {
  if (!isObject(part)) return part;
  const { bySilence, ...others } = part;
  return within(bySilence === false ? others : part, 'intro', secondsOf);
}

/** One second stood for all items of the introduction, null for none. */
function secondsOf(second: unknown): unknown {
  if (second === null) return {};
  return typeof second === 'number' ? Object.fromEntries(introItems.map((item) => [item, second])) : second;
}

function within(stored: unknown, name: string, change: (value: unknown) => unknown): unknown {
  if (!isObject(stored) || !Object.hasOwn(stored, name)) return stored;
  return { ...stored, [name]: change(stored[name]) };
}
