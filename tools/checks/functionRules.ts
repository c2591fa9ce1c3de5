import { type StackRule, unless, unlike } from './stackRule';
import { at, only } from './template';

/** What may be left to Lambda where a parameter says so. */
const orNothing = (condition: string, parameter: string) => ({
  'Fn::If': [condition, { Ref: parameter }, { Ref: 'AWS::NoValue' }],
});

const wanted = {
  Runtime: { Ref: 'LambdaRuntime' },
  Architectures: ['arm64'],
  Handler: { Ref: 'LambdaHandler' },
  Code: {
    S3Bucket: { Ref: 'CodeBucket' },
    S3Key: { Ref: 'CodeKey' },
    S3ObjectVersion: orNothing('HasCodeVersion', 'CodeVersion'),
  },
  MemorySize: { Ref: 'MemoryMegabytes' },
  // Alexa waits eight seconds.
  Timeout: 7,
  Role: { 'Fn::GetAtt': ['Role', 'Arn'] },
  Environment: {
    Variables: {
      SKILL_ID: { Ref: 'SkillId' },
      PROGRESS_TABLE: { 'Fn::If': ['HasRestoredTable', { Ref: 'RestoredTable' }, { Ref: 'Table' }] },
    },
  },
  // What lambda/telemetry/cloudWatch.ts writes is read as lines of this format, and goes into a log of ours.
  LoggingConfig: { LogFormat: 'JSON', LogGroup: { Ref: 'Log' } },
};

export const functionRules: readonly StackRule[] = [
  {
    name: 'function',
    check: (template) => unlike(only('AWS::Lambda::Function', template)['Properties'], wanted),
  },
  {
    name: 'runtime',
    check: ({ parameters }, { runtime, handler }) => [
      ...unless(at(parameters, 'LambdaRuntime', 'Default') === 'nodejs24.x', 'the runtime is not nodejs24.x'),
      ...unless(at(parameters, 'LambdaRuntime', 'Default') === runtime, `ask-resources.json says ${runtime}`),
      ...unless(at(parameters, 'LambdaHandler', 'Default') === handler, `ask-resources.json says ${handler}`),
    ],
  },
  {
    name: 'concurrency',
    check: (template) => [
      ...unless(at(template.parameters, 'ReservedConcurrency', 'Default') === 0, 'it is reserved by default'),
      ...unlike(only('AWS::Lambda::Function', template)['Properties'], {
        ReservedConcurrentExecutions: orNothing('HasReservedConcurrency', 'ReservedConcurrency'),
      }),
    ],
  },
];
