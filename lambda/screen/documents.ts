import choice from './choice.json';
import clock from './clock.json';
import done from './done.json';
import figures from './figures.json';
import list from './list.json';
import parts from './parts.json';
import redFlag from './redFlag.json';

/**
 * Every page and every figure. In a bundle they are packed together, because they have most of their words in common.
 */
export const documents = { choice, clock, done, figures, list, parts, redFlag };
