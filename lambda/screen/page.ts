import type { Directive } from 'ask-sdk-model';
import { figureGraphic, figureLayout } from './figureDrawing';
import { letters, palette, shapes, sizes } from './theme';
import { documents } from './documents';

const { parts } = documents;

/**
 * The look as resources: `@accent`, `@title`, and `@shape`, which is `lying`, `upright` or `round`. The last shape that
 * fits wins.
 */
const resources = [
  { colors: palette },
  ...(['lying', 'upright', 'round'] as const).map((shape, i) => ({
    when: shapes[shape].when,
    strings: { shape },
    dimensions: {
      unit: shapes[shape].unit,
      ...Object.fromEntries(Object.entries(sizes).map(([name, size]) => [name, `\${@unit * ${size[i] ?? 0}}`])),
      ...Object.fromEntries(Object.entries(letters).map(([name, size]) => [name, size[i] ?? ''])),
    },
  })),
];

/** A page as its JSON file has it. */
interface Page {
  readonly mainTemplate: object;
  readonly layouts?: object;
}

/** A document with what fills it. (A parameter called `payload` would get all data sources at once on Alexa.) */
export interface Screen {
  readonly document: object;
  readonly datasources: { readonly shown: object };
}

/** How long a finished screen stays, in milliseconds; a running round holds it by its own means. */
const STAYS = 120_000;

/** A whole document: a page with the look and the parts all pages share. Uses APL 1.4 only and imports nothing. */
export const document = ({ mainTemplate, layouts = {} }: Page, stays = STAYS) => ({
  type: 'APL',
  version: '1.4',
  theme: 'dark',
  background: palette.night,
  settings: { idleTimeout: stays },
  resources,
  styles: parts.styles,
  graphics: { ...parts.graphics, figure: figureGraphic },
  layouts: { ...parts.layouts, Figure: figureLayout, ...layouts },
  mainTemplate,
});

/** The directive that puts a screen on; its token comes back with every event. */
export const renderDocument = (screen: Screen, token: string) =>
  ({ type: 'Alexa.Presentation.APL.RenderDocument', token, ...screen }) as const satisfies Directive;
