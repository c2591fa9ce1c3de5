import { isDeepStrictEqual } from 'node:util';
import { type Fields, fieldsOf } from './json';
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

/** Names each of the wanted fields that is another; what nobody wants anything of may be as it likes. */
export const unlike = (found: unknown, wanted: Fields): string[] =>
  Object.entries(wanted).flatMap(([name, value]) => {
    const other = fieldsOf(found)[name];
    return unless(isDeepStrictEqual(other, value), `${name} is ${told(other)}, not ${told(value)}`);
  });

const told = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
