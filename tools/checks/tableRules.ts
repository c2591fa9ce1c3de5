import { type StackRule, unless, unlike } from './stackRule';
import { ofType, only } from './template';

export const tableRules: readonly StackRule[] = [
  {
    name: 'table',
    check: (template) => {
      const table = only('AWS::DynamoDB::Table', template);
      return [
        // What people did outlives the stack, and a table that has to be made anew.
        ...unlike(table, { DeletionPolicy: 'Retain', UpdateReplacePolicy: 'Retain' }),
        ...unlike(table['Properties'], {
          // With a name of its own a second stack could not be made.
          TableName: undefined,
          BillingMode: 'PAY_PER_REQUEST',
          AttributeDefinitions: [{ AttributeName: 'id', AttributeType: 'S' }],
          KeySchema: [{ AttributeName: 'id', KeyType: 'HASH' }],
          TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 7 },
          SSESpecification: { SSEEnabled: true },
        }),
      ];
    },
  },
  {
    name: 'log',
    check: (template) => {
      const log = only('AWS::Logs::LogGroup', template);
      return [
        ...unless(ofType('AWS::Logs::LogGroup', template.resources).length === 1, 'there is not one log'),
        ...unlike(log, { DeletionPolicy: 'Delete', UpdateReplacePolicy: 'Delete' }),
        ...unlike(log['Properties'], { RetentionInDays: { Ref: 'LogDays' } }),
      ];
    },
  },
];
