import { canvas, order } from './figures';
import { palette } from './theme';

type Name = (typeof order)[number];

const at = (index: number, axis: 0 | 1) => {
  const i = 2 * index + axis;
  return `\${a[${i}] + (b[${i}] - a[${i}]) * u}`;
};
const point = (index: number) => `${at(index, 0)} ${at(index, 1)}`;

/** A path through joints, between two frames `a` and `b` of a figure: data binding moves it along with `u`. */
const through = (...names: readonly Name[]) => `M${names.map((name) => point(order.indexOf(name))).join('L')}`;

const stroke = (pathData: string, colour: string, width: string) => ({
  type: 'path',
  pathData,
  stroke: colour,
  strokeWidth: width,
  strokeLineCap: 'round',
  strokeLineJoin: 'round',
});

const width = { arm: 16, thigh: 25, foot: 17, head: 40, held: 11, edge: 7 } as const;

/** A limb with an edge in the colour of the background, so that it stands out from what it crosses. */
const limb = (parts: readonly string[], colour: string, wide: readonly number[], shown: string) =>
  [width.edge, 0].flatMap((edge) =>
    parts.map((path, i) =>
      stroke(`\${${path}}`, edge > 0 ? palette.night : colour, `\${${shown} * f.size * ${(wide[i] ?? 0) + edge}}`),
    ),
  );
const plain = (path: string, colour: string, wide: number) => stroke(`\${${path}}`, colour, `\${f.size * ${wide}}`);

const paths = ['armL', 'legL', 'footL', 'trunk', 'head', 'armR', 'legR', 'footR', 'held'] as const;

/** One jointed body for every figure, from the far side to the near one; a width of nothing hides a layer. */
export const figureGraphic = {
  type: 'AVG',
  version: '1.1',
  width: canvas.width,
  height: canvas.height,
  parameters: [
    { name: 'f', type: 'any' },
    { name: 'mirror', type: 'number', default: 1 },
    ...paths.map((name) => ({ name, type: 'string', default: '' })),
  ],
  items: [
    {
      type: 'group',
      scaleX: '${mirror}',
      pivotX: canvas.width / 2,
      items: [
        stroke('${f.around}', palette.line, '7'),
        stroke('${f.ground}', palette.panel, '10'),
        plain('armL', '${f.armL}', width.arm),
        plain('legL', '${f.legL}', width.thigh),
        plain('footL', '${f.legL}', width.foot),
        plain('legR', '${f.legR}', width.thigh),
        plain('footR', '${f.legR}', width.foot),
        { ...plain('trunk', palette.ink, 1), fill: palette.ink, strokeWidth: '${f.size * f.trunk}' },
        plain('head', palette.ink, width.head),
        ...limb(['legL', 'footL'], '${f.legL}', [width.thigh, width.foot], 'f.legLOver'),
        ...limb(['legR', 'footR'], '${f.legR}', [width.thigh, width.foot], 'f.legROver'),
        ...limb(['held'], palette.band, [width.held], 'f.held'),
        ...limb(['armL'], palette.ink, [width.arm], 'f.armLOver'),
        ...limb(['armR'], palette.ink, [width.arm], '1'),
      ],
    },
  ],
};

const heldFrom = order.length;

/** The figure as a layout: which two frames, how far between them, and the paths through the joints there. */
export const figureLayout = {
  parameters: ['figure', 'mirror', 'seconds', 'width'],
  item: {
    type: 'VectorGraphic',
    source: 'figure',
    scale: 'best-fit',
    width: '${width}',
    height: `\${width * ${canvas.height / canvas.width}}`,
    bind: [
      { name: 'turn', type: 'number', value: '${(seconds / figure.every) % (figure.frames.length - 1)}' },
      { name: 'k', type: 'number', value: '${Math.floor(turn)}' },
      { name: 'u', type: 'number', value: '${turn - k}' },
      { name: 'a', type: 'any', value: '${figure.frames[k]}' },
      { name: 'b', type: 'any', value: '${figure.frames[k + 1]}' },
    ],
    f: '${figure}',
    mirror: '${mirror}',
    armL: through('shoulderL', 'elbowL', 'handL'),
    legL: through('hipL', 'kneeL', 'ankleL'),
    footL: through('ankleL', 'toeL'),
    trunk: `${through('shoulderL', 'shoulderR', 'hipR', 'hipL')}Z`,
    head: through('head', 'head'),
    armR: through('shoulderR', 'elbowR', 'handR'),
    legR: through('hipR', 'kneeR', 'ankleR'),
    footR: through('ankleR', 'toeR'),
    held: `M${point(heldFrom)}L${point(heldFrom + 1)}L${point(heldFrom + 2)}`,
  },
};
