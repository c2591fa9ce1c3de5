import type { VoiceName } from '../../simulator/voice/engines';
import { clipOf, clipSeconds } from '../../simulator/voice/clip';
import { remembered, renderedTrack } from '../support/voices';

const voices: [VoiceName][] = [['flite'], ['espeak']];

test('a clip runs from its first to its last audible sample', () => {
  const samples = Int16Array.of(0, 20, -4000, 0, 9000, 100, 0);
  const clip = clipOf(new Uint8Array(samples.buffer), 10);
  expect(clip.samples).toHaveLength(3);
  expect(clipSeconds(clip)).toBeCloseTo(0.3);
});

test('silence leaves nothing of a clip', () => {
  expect(clipSeconds(clipOf(new Uint8Array(200), 10))).toBe(0);
});

test.each(voices)('%s: pauses are exact, at both ends and in a row', async (name) => {
  const { spoken } = await renderedTrack(
    '<speak><break time="3s"/>Heels down.<break time="10s"/><break time="2500ms"/>Knees wide.<break time="1s"/></speak>',
    { name, padding: 0 },
  );
  const [first, second] = spoken;
  expect(spoken.map(({ text }) => text)).toEqual(['Heels down.', 'Knees wide.']);
  expect(first?.start).toBe(3);
  expect((second?.start ?? 0) - (first?.end ?? 0)).toBeCloseTo(12.5, 6);
});

test.each(voices)('%s: half the rate takes about twice as long', async (name) => {
  const line = 'Left foot flat. Lift the hips.';
  const slow = clipSeconds(await remembered(name, line, 0.5));
  const factor = slow / clipSeconds(await remembered(name, line));
  expect(factor).toBeGreaterThan(1.8);
  expect(factor).toBeLessThan(2.3);
});
