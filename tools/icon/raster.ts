import type { Point, Shape, picture } from './picture';

type Colour = readonly [red: number, green: number, blue: number];

/** The picture in pixels: `side` rows of `side` red, green, blue triples, a byte each. */
export function raster({ size, background, shapes }: typeof picture, side: number): Buffer {
  const scale = size / side;
  const pixels = Buffer.alloc(side * side * 3);
  for (let row = 0; row < side; row++) {
    for (let column = 0; column < side; column++) {
      const middle: Point = [(column + 0.5) * scale, (row + 0.5) * scale];
      // A pixel half covered is half coloured; its edge is taken as straight, which at this size nobody can tell.
      const colour = shapes.reduce(
        (under, shape) => blend(under, rgb(shape.colour), clamp(0.5 - distance(shape, middle) / scale)),
        rgb(background),
      );
      pixels.set(colour.map(Math.round), (row * side + column) * 3);
    }
  }
  return pixels;
}

/** How far a point lies outside a shape; negative inside. */
function distance(shape: Shape, point: Point): number {
  if (shape.kind === 'disc') return length(minus(point, shape.at)) - shape.radius;
  const gaps = shape.through.slice(1).map((end, index) => toSegment(shape.through[index] ?? end, end, point));
  return Math.min(...gaps) - shape.width / 2;
}

function toSegment(start: Point, end: Point, point: Point): number {
  const along = minus(end, start);
  const to = minus(point, start);
  const part = clamp((to[0] * along[0] + to[1] * along[1]) / (along[0] ** 2 + along[1] ** 2));
  return length([to[0] - part * along[0], to[1] - part * along[1]]);
}

const minus = (a: Point, b: Point): Point => [a[0] - b[0], a[1] - b[1]];
const length = ([x, y]: Point): number => Math.sqrt(x * x + y * y);
const clamp = (part: number): number => Math.min(1, Math.max(0, part));

function blend(under: Colour, over: Colour, part: number): Colour {
  const mix = (a: number, b: number) => a + (b - a) * part;
  return [mix(under[0], over[0]), mix(under[1], over[1]), mix(under[2], over[2])];
}

function rgb(hex: string): Colour {
  const byte = (at: number) => parseInt(hex.slice(at, at + 2), 16);
  return [byte(1), byte(3), byte(5)];
}
