import { readFileSync } from 'node:fs';
import { placeOf } from './place';

/**
 * Says where in the source a place in the bundle is, by the source map that `npm run build` leaves in dist/.
 *
 *     npm run where -- skill.cjs:1:20331
 */
const map = readFileSync('dist/skill.cjs.map', 'utf8');
for (const place of process.argv.slice(2))
  console.log(`${place}  ${placeOf(place, map) ?? 'is nowhere in the source'}`);
