import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { type Fields, fieldsOf, textOf } from './json';

/** A CloudFormation template, its intrinsic functions left as they are written: `{ Ref: Table }`. */
export interface Template {
  readonly parameters: Fields;
  readonly resources: Fields;
  readonly outputs: Fields;
}

export const readTemplate = (file: string): Template => templateOf(readFileSync(file, 'utf8'));

export function templateOf(text: string): Template {
  const document = fieldsOf(parse(text));
  return {
    parameters: fieldsOf(document['Parameters']),
    resources: fieldsOf(document['Resources']),
    outputs: fieldsOf(document['Outputs']),
  };
}

/** The one resource of a type; an empty one where there is none, or more than one. */
export function only(type: string, { resources }: Template): Fields {
  const [first, ...others] = ofType(type, resources);
  return others.length === 0 ? fieldsOf(first) : {};
}

export const ofType = (type: string, resources: Fields): Fields[] =>
  Object.values(resources)
    .map(fieldsOf)
    .filter((resource) => textOf(resource['Type']) === type);

/** What lies at a path of keys and list positions: `at(role, 'Properties', 'Policies', 0)`. */
export const at = (value: unknown, ...path: readonly (string | number)[]): unknown =>
  path.reduce<unknown>((inside, key) => (Array.isArray(inside) ? inside[Number(key)] : fieldsOf(inside)[key]), value);
