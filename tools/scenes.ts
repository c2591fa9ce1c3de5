import { writeFileSync } from 'node:fs';
import { sceneBook } from './scenes/sceneBook';

/**
 * Writes what is answered in every scene.
 *
 *     npm run scenes
 */
writeFileSync('docs/scenes.md', sceneBook());
console.log('docs/scenes.md');
