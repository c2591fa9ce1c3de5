/**
 * Runs a program of this project, as every npm script does.
 *
 *     node tools/run.cjs FILE.ts [options]
 *
 * Plain old JavaScript: a Node too old for the rest must still be able to read this, and to say so.
 */
'use strict';

var oldest = require('../package.json').engines.node.replace('>=', '');
var own = process.versions.node;

function isOlder(one, other) {
  var parts = one.split('.').map(Number);
  var others = other.split('.').map(Number);
  return parts[0] < others[0] || (parts[0] === others[0] && parts[1] < others[1]);
}

if (isOlder(own, oldest)) {
  console.error('Leg Wake-Up needs Node ' + oldest + ' or newer, and this is Node ' + own + '.');
  process.exitCode = 2;
} else {
  require('./runTypeScript.cjs');
}
