/**
 * Imports run one way (README, "The path of one turn"):
 * content <- domain <- strings, speech, screen <- the seam <- handlers, interceptors <- skill <- index.
 */
const SEAM = '^lambda/(alexa/[^/]+\\.(ts|json)$|telemetry/)';
const PAGE = '^lambda/domain/scenes/(cramp|done|door|flag|paused|remedies|round|roundEnd|stretch)\\.ts$';
const ROOMS = [
  ['content', '^lambda/content/', '^lambda/content/'],
  ['domain', '^lambda/domain/', '^lambda/(content|domain)/'],
  ['strings', '^lambda/strings/', '^lambda/(content|domain|strings)/'],
  ['speech', '^lambda/speech/', '^lambda/(content|domain|strings|speech)/'],
  ['screen', '^lambda/screen/', '^lambda/(content|domain|strings|speech|screen)/'],
  ['record', '^lambda/persistence/record', '^lambda/(content|domain)/|^lambda/persistence/record'],
  [
    'dynamo',
    '^lambda/persistence/(?!record)',
    '^lambda/(content|domain|persistence)/|^lambda/telemetry/(log|stopwatch)\\.ts$',
  ],
  ['seam', SEAM, `${SEAM}|^lambda/(content|domain|strings|speech|screen)/|^lambda/persistence/record`],
  [
    'handlers',
    '^lambda/alexa/(handlers|interceptors)/',
    `${SEAM}|^lambda/(content|domain|strings|speech|screen)/|^lambda/alexa/(handlers|interceptors)/|^lambda/persistence/record`,
  ],
];

module.exports = {
  forbidden: [
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    ...ROOMS.map(([name, from, allowed]) => ({
      name: `${name}-looks-down-only`,
      severity: 'error',
      from: { path: from },
      to: { path: '^(lambda|simulator|tools|test)/', pathNot: allowed },
    })),
    {
      name: 'no-scene-imports-another',
      comment: 'What two scenes share has a file of its own.',
      severity: 'error',
      from: { path: PAGE },
      to: { path: PAGE },
    },
    {
      name: 'only-index-knows-the-world',
      comment: 'AWS and the real store enter in one place.',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/(index\\.ts|persistence/)' },
      to: { path: '^lambda/persistence/(?!record)|node_modules/@aws-sdk' },
    },
    {
      name: 'only-the-entry-imports-index',
      severity: 'error',
      from: { path: '^lambda/', pathNot: '^lambda/main\\.ts$' },
      to: { path: '^lambda/index\\.ts$' },
    },
    {
      name: 'what-ships-stays-apart',
      comment: 'The simulator, the tools and the tests import lambda/, never the other way round.',
      severity: 'error',
      from: { path: '^lambda/' },
      to: { path: '^(simulator|tools|test)/' },
    },
    {
      name: 'pure-rooms-import-no-package',
      severity: 'error',
      from: { path: '^lambda/(content|domain|strings)/' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'voices-stay-in-development',
      comment:
        'espeak-ng is under the GPL, flite under BSD-4-Clause: used by the simulator and by tests, never shipped.',
      severity: 'error',
      from: { pathNot: '^(simulator/(voice|serve)|tools|test)/' },
      to: { path: 'node_modules/@echogarden/' },
    },
    {
      name: 'only-what-ships',
      severity: 'error',
      from: { path: '^lambda/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
