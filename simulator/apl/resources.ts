import { evaluate, type Scope } from './expression';
import { isObject, type Json, listOf } from './json';

const KINDS = ['booleans', 'colors', 'dimensions', 'numbers', 'strings'] as const;

/**
 * What is there with the resources of a document, as `@name`: of those that stand for this screen, a later one wins.
 */
export function withResources(document: Json, scope: Scope): Scope {
  return listOf(document.resources)
    .filter(isObject)
    .filter(({ when }) => when === undefined || Boolean(evaluate(when, scope)))
    .flatMap((block) => KINDS.flatMap((kind) => Object.entries(isObject(block[kind]) ? block[kind] : {})))
    .reduce<Scope>((known, [name, value]) => ({ ...known, [`@${name}`]: evaluate(value, known) }), scope);
}
