import type { Browser } from 'playwright-core';
import { figure, type FigureId } from '../lambda/screen/figures';
import { document } from '../lambda/screen/page';
import { figureIds } from './figures/figures';
import { openRenderer, viewports } from './screenRenderer';

/** Poses of each figure, as shares of its turn; the last one is the left side. */
const poses = [0, 0.2, 0.4, 0.5, 0.75];
const cell = { width: 160, height: 120 };
const COLUMNS = 2;

/** All figures on one page. They must be known without their names. */
function sheet(ids: readonly FigureId[]) {
  const figures = ids.map((id) => {
    const { frames, every } = figure(id, true);
    const turn = every * (frames.length - 1);
    return {
      id,
      figure: figure(id, true),
      poses: poses.map((share, i) => ({ second: share * turn, mirror: i < 4 ? 1 : -1 })),
    };
  });
  const rows = Array.from({ length: Math.ceil(figures.length / COLUMNS) }, (_, i) =>
    figures.slice(i * COLUMNS, (i + 1) * COLUMNS),
  );
  const pose = {
    type: 'Figure',
    figure: '${shown.figure}',
    mirror: '${data.mirror}',
    seconds: '${data.second}',
    width: cell.width,
  };
  const named = {
    type: 'Container',
    bind: [{ name: 'shown', type: 'any', value: '${data}' }],
    items: [
      { type: 'Text', text: '${data.id}', fontSize: 16, color: '@shade', height: 24 },
      { type: 'Container', direction: 'row', data: '${data.poses}', items: [pose] },
    ],
  };
  const item = {
    type: 'Container',
    data: '${shown.rows}',
    items: [{ type: 'Container', direction: 'row', data: '${data}', items: [named] }],
  };
  return {
    screen: {
      document: document({ mainTemplate: { parameters: ['shown'], item } }),
      datasources: { shown: { rows } },
    },
    width: COLUMNS * poses.length * cell.width,
    height: rows.length * (cell.height + 24),
  };
}

/** Draws every figure through the real renderer into a file. */
export async function figureSheet(browser: Browser, file: string): Promise<void> {
  const { screen, width, height } = sheet(figureIds);
  const renderer = await openRenderer(browser);
  await renderer.show(screen, { ...viewports.show15, width, height });
  await renderer.picture(file);
}
