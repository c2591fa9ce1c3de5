import { accessRules } from './accessRules';
import { alarmRules } from './alarmRules';
import { dashboardRules } from './dashboardRules';
import { functionRules } from './functionRules';
import { parameterRules } from './parameterRules';
import type { StackRule } from './stackRule';
import { tableRules } from './tableRules';

/** Everything the stack has to keep to, before it is deployed. */
export const stackRules: readonly StackRule[] = [
  ...functionRules,
  ...accessRules,
  ...tableRules,
  ...parameterRules,
  ...alarmRules,
  ...dashboardRules,
];
