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
    return `<circle cx="${x}" cy="${y}" r="${shape.radius}" fill="${shape.fill}"/>`;
  }
  return (
    `<polyline points="${shape.points}" fill="none" stroke="${shape.fill}" stroke-width="${shape.width}"` +
    ` stroke-linecap="round" stroke-linejoin="round"/>`
  );
}
