import { writeFileSync } from 'node:fs';
import { figuresFile } from './figures/figures';

/** Turns the tables of tools/figures into the frames the screens draw: `npm run figures`. */
writeFileSync('lambda/screen/figures.json', figuresFile());
