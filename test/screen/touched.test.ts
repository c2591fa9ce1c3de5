import { isObject } from '../../simulator/apl/json';
import type { Display } from '../../simulator/envelope';
import { devices } from '../../simulator/page/devices';
import { touchables } from '../../simulator/page/touchables';
import { type Sample, samples } from './samples';

const screens = Object.values(devices).flatMap(({ name, display }) =>
  display === undefined ? [] : [{ name, display }],
);
const touchedOn = ({ screen }: Sample, display: Display): readonly string[] =>
  isObject(screen.document) ? touchables(screen.document, { ...screen.datasources }, display).map(({ id }) => id) : [];

test.each(screens)('on $name a stretch can be paused while its sentences are read, by one button', ({ display }) => {
  expect(touchedOn(samples.stretch, display)).toEqual(['pause']);
  expect(touchedOn(samples.cramp, display)).toEqual(['pause']);
});

test.each(screens)('on $name a workout has its three buttons once', ({ display }) => {
  expect(touchedOn(samples.workout, display)).toEqual(['previous', 'pause', 'skip']);
});
