const project = require('../../jest.config.cjs');

/**
 * The tests a mutant has to survive: the quick ones of domain and speech. Those that speak, or render every workout there is,
 * would take an hour; whatever survives these should be tried on them.
 */
module.exports = {
  ...project,
  rootDir: '../..',
  testMatch: [
    '<rootDir>/test/domain/{place,plan,playhead,settle,step,streak,timeline,timelineKinds,workoutControls,workoutEnds}.test.ts',
    '<rootDir>/test/speech/{render,ssml}.test.ts',
  ],
};
