import { type Shape, type picture, pointsOf } from './picture';

// Taken out once: under jest each look at a global is slow, and this looks millions of times.
const { floor, max, min, round, sqrt } = Math;

/** Further than any point of the grid. */
const BEYOND = 1000;

type Colour = readonly [red: number, green: number, blue: number];
/** How far a point lies outside a shape; negative inside. */
type Distance = (x: number, y: number) => number;

/** The picture in pixels: `side` rows of `side` red, green, blue triples, a byte each. */
export function raster({ size, background, shapes }: typeof picture, side: number): Buffer {
  const scale = size / side;
  const ground = rgb(background);
  const layers = shapes.map((shape) => ({ outside: distanceTo(shape), over: rgb(shape.fill) }));
  const pixels = Buffer.alloc(side * side * 3);
  for (let at = 0; at < side * side; at++) {
    const x = ((at % side) + 0.5) * scale;
    const y = (floor(at / side) + 0.5) * scale;
    let colour = ground;
    for (const { outside, over } of layers) {
      // A pixel half covered is half coloured; its edge is taken as straight, which at this size nobody can tell.
      const part = between0And1(0.5 - outside(x, y) / scale);
      if (part > 0) colour = mix(colour, over, part);
    }
    for (const [channel, value] of colour.entries()) pixels[at * 3 + channel] = round(value);
  }
  return pixels;
}

function distanceTo(shape: Shape): Distance {
  if (shape.kind === 'disc') {
    const [left, top] = shape.at;
    return (x, y) => length(x - left, y - top) - shape.radius;
  }
  const points = pointsOf(shape.points);
  const stretches = points.slice(1).map((end, index) => toStretch(points[index] ?? end, end));
  return (x, y) => stretches.reduce((nearest, to) => min(nearest, to(x, y)), BEYOND) - shape.width / 2;
}

function toStretch([left, top]: readonly [number, number], [right, bottom]: readonly [number, number]): Distance {
  const [across, down] = [right - left, bottom - top];
  return (x, y) => {
    const part = between0And1(((x - left) * across + (y - top) * down) / (across * across + down * down));
    return length(x - left - part * across, y - top - part * down);
  };
}

const length = (across: number, down: number): number => sqrt(across * across + down * down);
const between0And1 = (part: number): number => min(1, max(0, part));

const mix = (under: Colour, over: Colour, part: number): Colour => [
  under[0] + (over[0] - under[0]) * part,
  under[1] + (over[1] - under[1]) * part,
  under[2] + (over[2] - under[2]) * part,
];

function rgb(hex: string): Colour {
  const byte = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
