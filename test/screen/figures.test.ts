import { readFileSync } from 'node:fs';
import { exercises } from '../../lambda/content/exercises';
import { figure, canvas, order, stillFigure } from '../../lambda/screen/figures';
import { figureGraphic } from '../../lambda/screen/figureDrawing';
import { body, type Joints, type Point } from '../../tools/figures/body';
import { figureIds, figuresFile, movementOf } from '../../tools/figures/figures';
import { heldThrough } from '../../tools/figures/held';
import { joints } from '../../tools/figures/joints';
import { cycle, poseAt } from '../../tools/figures/motion';
import type { Movement } from '../../tools/figures/movement';
import { palette } from '../../lambda/screen/theme';

const all = figureIds.map((id) => [id, movementOf(id)] as const);

test('the frames that are drawn are those of the tables: `npm run figures`', () => {
  expect(readFileSync('lambda/screen/figures.json', 'utf8').replaceAll('\r\n', '\n')).toBe(figuresFile());
});

/** The body at every tenth of a second of a turn. */
function throughout(movement: Movement): Joints[] {
  const moments = Math.floor(cycle(movement) * 10);
  return Array.from({ length: moments }, (_, i) => joints(poseAt(movement, i / 10), movement.view, movement.size));
}

const apart = ([ax, ay]: Point, [bx, by]: Point) => Math.hypot(ax - bx, ay - by);

test.each(all)('%s hangs together: no bone is longer than it is, or vanishes', (_, movement) => {
  const wrong = throughout(movement).flatMap((at) => {
    const bones = [
      ['right upper arm', at.shoulderR, at.elbowR, body.upperArm],
      ['right forearm', at.elbowR, at.handR, body.forearm],
      ['left upper arm', at.shoulderL, at.elbowL, body.upperArm],
      ['left forearm', at.elbowL, at.handL, body.forearm],
      ['right thigh', at.hipR, at.kneeR, body.thigh],
      ['right shin', at.kneeR, at.ankleR, body.shin],
      ['left thigh', at.hipL, at.kneeL, body.thigh],
      ['left shin', at.kneeL, at.ankleL, body.shin],
    ] as const;
    return bones.filter(([, from, to, length]) => {
      const seen = apart(from, to) / (length * movement.size);
      return seen > 1.001 || seen < 0.39;
    });
  });
  expect(wrong).toEqual([]);
});

/** How far the ink reaches round a joint. */
const around = (name: string) => (name === 'head' ? 20 : /hand|toe/.test(name) ? 8 : 11);

test.each(all)('%s stays on the canvas and above the floor', (_, movement) => {
  const outside = throughout(movement).flatMap((at) =>
    order.filter((name) => {
      const [x, y] = at[name];
      const ink = around(name) * movement.size;
      return x < ink || x + ink > canvas.width || y < ink || y + ink > canvas.floor + 9;
    }),
  );
  expect(outside).toEqual([]);
});

test.each(all)('%s ends a turn where it began, and jumps nowhere', (id) => {
  const { frames } = figure(id, true);
  expect(frames.at(-1)).toEqual(frames[0]);
  const leaps = frames
    .slice(1)
    .flatMap((frame, i) => frame.map((value, at) => Math.abs(value - (frames[i]?.[at] ?? NaN))));
  expect(Math.max(...leaps)).toBeLessThan(80);
});

test.each(all)('%s fills every width and colour the drawing asks for, in little room', (id) => {
  const drawn = JSON.stringify(figureGraphic);
  const asked = [...drawn.matchAll(/f\.(\w+)/g)].map(([, name]) => name);
  const given = Object.keys(figure(id, true));
  expect(given).toEqual(expect.arrayContaining(asked));
  expect(JSON.stringify(figure(id, true)).length).toBeLessThan(5000);
});

test.each(exercises.filter(({ sided }) => sided))('$id works the right leg, and only that', ({ id }) => {
  const { legR, legL } = figure(id, true);
  expect(legR).toBe(palette.accent);
  expect([palette.ink, palette.shade]).toContain(legL);
});

test('the left side is the right one in a mirror', () => {
  const [mirrored] = figureGraphic.items;
  expect(mirrored).toMatchObject({ scaleX: '${mirror}', pivotX: canvas.width / 2 });
});

/** From -180 to 180 degrees. */
const signed = (degrees: number) => ((((degrees + 180) % 360) + 360) % 360) - 180;

/** The way from a point to another, in the degrees of poses.yaml: 0 down, 90 right. */
const way = ([ax, ay]: Point, [bx, by]: Point) => (Math.atan2(bx - ax, by - ay) * 180) / Math.PI;

/** Of a hip bent all the way so many degrees are in the back, which is drawn straight. */
const BACK = 25;

/**
 * How far the joints of a leg are bent, seen from its own side: the hip forward of the trunk, the knee back, and the foot up from one
 * line with the shin (a right angle is 90).
 */
const bends = (lean: number, hip: Point, knee: Point, ankle: Point, toe: Point) => ({
  hip: signed(way(hip, knee) + lean),
  knee: signed(way(hip, knee) - way(knee, ankle)),
  ankle: signed(way(ankle, toe) - way(knee, ankle)),
});

/** What a leg can do, in degrees; a little more than the books have, because the frames are drawn on whole points. */
const limits = { hip: [-30, 130 + BACK], knee: [-2, 150], ankle: [-10, 130] } as const;

test.each(all.filter(([, { view }]) => view === 'side'))('%s bends no joint further than it goes', (_, movement) => {
  const moments = Math.floor(cycle(movement) * 10);
  const wrong = Array.from({ length: moments }, (_unused, i) => i / 10).flatMap((second) => {
    const pose = poseAt(movement, second);
    const at = joints(pose, movement.view, movement.size);
    const legs = [
      ['right', bends(pose.spine, at.hipR, at.kneeR, at.ankleR, at.toeR)],
      ['left', bends(pose.spine, at.hipL, at.kneeL, at.ankleL, at.toeL)],
    ] as const;
    return legs.flatMap(([leg, bent]) =>
      (['hip', 'knee', 'ankle'] as const)
        .filter((joint) => bent[joint] < limits[joint][0] || bent[joint] > limits[joint][1])
        .map((joint) => `${leg} ${joint} ${Math.round(bent[joint])} at ${second} s`),
    );
  });
  expect(wrong).toEqual([]);
});

test('the knees of a clamshell are bent, and its feet stay together', () => {
  for (const at of throughout(movementOf('clamshell'))) {
    expect(apart(at.hipL, at.ankleL)).toBeLessThan(apart(at.hipL, at.kneeL) + apart(at.kneeL, at.ankleL) - 5);
    expect(apart(at.ankleR, at.ankleL)).toBeLessThan(50);
  }
});

test('a towel goes round the ball of the foot: past the sole, and never through the shin', () => {
  for (const at of throughout(movementOf('towel-calf'))) {
    const [hand, corner, end] = heldThrough([at], movementOf('towel-calf'))[0] ?? [];
    if (hand === undefined || corner === undefined || end === undefined) throw new Error('No towel is held');
    expect(hand).toEqual(at.handR);
    for (const point of [corner, end]) {
      expect(apart(point, at.toeR)).toBeLessThan(apart(at.ankleR, at.toeR));
      expect(apart(point, hand)).toBeGreaterThan(40);
    }
  }
});

test('from the side a body looks right, so that its right leg is the near one', () => {
  for (const [, movement] of all.filter(([, { view, lying }]) => view === 'side' && !lying)) {
    const at = joints(poseAt(movement, 0), movement.view, movement.size);
    expect(Math.max(at.toeL[0], at.handR[0], at.head[0])).toBeGreaterThan(at.hipR[0]);
  }
});

test('seen from behind, right is on the right', () => {
  for (const [, movement] of all.filter(([, { view, lying }]) => view === 'behind' && !lying)) {
    for (const at of throughout(movement)) {
      expect(at.ankleR[0]).toBeGreaterThan(at.ankleL[0]);
      expect(at.handR[0]).toBeGreaterThan(at.handL[0]);
    }
  }
});

test('a right clamshell lies on the left side: the right knee is on top', () => {
  for (const at of throughout(movementOf('clamshell'))) expect(at.kneeR[1]).toBeLessThan(at.kneeL[1]);
});

test('without a band none is drawn, and the towel needs none', () => {
  expect(figure('squat', true).held).toBe(1);
  expect(figure('squat', false).held).toBe(0);
  expect(figure('towel-calf', false).held).toBe(1);
});

test('feet that stand do not slide', () => {
  for (const id of ['squat', 'sit-to-stand'] as const) {
    const [first, ...later] = throughout(movementOf(id));
    for (const at of later) expect(apart(at.ankleR, first?.ankleR ?? [0, 0])).toBeLessThan(1);
  }
});

test('a still figure keeps one pose', () => {
  const { frames } = stillFigure('squat', true);
  expect(frames).toHaveLength(2);
  expect(frames[0]).toEqual(frames[1]);
});
