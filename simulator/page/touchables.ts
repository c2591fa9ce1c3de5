import { evaluate } from '../apl/expression';
import { inflate } from '../apl/inflate';
import type { Json } from '../apl/json';
import type { Display } from '../envelope';

/** Something on the screen that can be touched, and what a screen reader calls it. */
export interface Touchable {
  readonly id: string;
  readonly label: string;
}

/** Everything a document lets a finger touch. Amazon's renderer gives a page neither names nor focus for it. */
export function touchables(
  document: Json,
  datasources: Json,
  { width, height, dpi, shape, mode }: Display,
): Touchable[] {
  const viewport = { width: (width * 160) / dpi, height: (height * 160) / dpi, shape: shape.toLowerCase(), mode };
  const scope = { payload: datasources, ...datasources, viewport };
  return inflate(document, scope).flatMap(({ id, properties, scope: names }) => {
    if (id === undefined || properties.onPress === undefined) return [];
    const label = evaluate(properties.accessibilityLabel, names);
    return [{ id, label: typeof label === 'string' && label !== '' ? label : id }];
  });
}
