import { mkdirSync, writeFileSync } from 'node:fs';
import { picture } from './icon/picture';
import { encodePng } from './icon/png';
import { raster } from './icon/raster';
import { svg } from './icon/svg';

/** The two sizes the skill store asks for, under the names skill.json points at. Pixels a side. */
const icons = [
  { file: 'assets/images/en-US_smallIcon.png', side: 108 },
  { file: 'assets/images/en-US_largeIcon.png', side: 512 },
];

mkdirSync('assets/images', { recursive: true });
writeFileSync('assets/icon.svg', svg(picture));
for (const { file, side } of icons) writeFileSync(file, encodePng(raster(picture, side), side));
