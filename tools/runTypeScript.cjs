const { runMain } = require('node:module');
const { resolve } = require('node:path');

/** The program becomes the main one, as if Node had been given it alone. */
const [node, , program, ...args] = process.argv;
process.argv = [node, resolve(program), ...args];
import('./tsx.mjs').then(() => runMain());
