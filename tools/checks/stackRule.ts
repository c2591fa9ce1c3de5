import type { Template } from './template';

/** One thing the stack has to keep to. `check` names each place where it does not. */
export interface StackRule {
  readonly name: string;
  readonly check: (template: Template, deployer: Deployer) => readonly string[];
}

/** What ask-resources.json tells the ASK CLI's deployer. */
export interface Deployer {
  readonly runtime: string;
  readonly handler: string;
}

/** Says what is wrong where something is not so. */
export const unless = (so: boolean, fault: string): string[] => (so ? [] : [fault]);
