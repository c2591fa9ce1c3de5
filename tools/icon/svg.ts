import type { Shape, picture } from './picture';

/** The picture as an SVG document, one element a shape. */
export function svg({ size, background, shapes }: typeof picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size} ${size}">`,
    `  <rect width="${size}" height="${size}" fill="${background}"/>`,
    ...shapes.map((shape) => `  ${element(shape)}`),
    '</svg>',
    '',
  ].join('\n');
}

function element(shape: Shape): string {
  if (shape.kind === 'disc') {
    const [x, y] = shape.at;
    return `<circle cx="${x}" cy="${y}" r="${shape.radius}" fill="${shape.colour}"/>`;
  }
  const points = shape.through.map(([x, y]) => `${x},${y}`).join(' ');
  return (
    `<polyline points="${points}" fill="none" stroke="${shape.colour}" stroke-width="${shape.width}"` +
    ` stroke-linecap="round" stroke-linejoin="round"/>`
  );
}
