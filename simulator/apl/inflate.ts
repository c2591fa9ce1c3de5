import { evaluate, type Scope } from './expression';
import { isObject, type Json, listOf } from './json';
import { withResources } from './resources';

/** A component as it stands on the screen: its own properties, and what names in them stand for. */
interface Component {
  readonly type: string;
  readonly id: string | undefined;
  readonly properties: Json;
  readonly scope: Scope;
}

/** These hold one child and take the first that may stand there; all others take every child. */
const ONE_CHILD = new Set(['Frame', 'ScrollView', 'TouchWrapper']);

/**
 * Every component of a document that is on the screen, parents before children. `scope` holds what the document was
 * given.
 */
export function inflate(document: Json, scope: Scope): Component[] {
  const main = document.mainTemplate;
  return isObject(main) ? first(childrenOf(main), withResources(document, scope), document) : [];
}

function childrenOf(properties: Json): readonly unknown[] {
  return [properties.firstItem, properties.item ?? properties.items, properties.lastItem].flatMap(listOf);
}

function stands(child: unknown, scope: Scope): child is Json {
  return isObject(child) && (child.when === undefined || Boolean(evaluate(child.when, scope)));
}

function first(children: readonly unknown[], scope: Scope, document: Json): Component[] {
  const found = children.find((child) => stands(child, scope));
  return isObject(found) ? place(found, scope, document) : [];
}

function place(properties: Json, outer: Scope, document: Json): Component[] {
  const scope = bound(properties, outer);
  const type = typeof properties.type === 'string' ? properties.type : '';
  const layouts = document.layouts;
  const layout = isObject(layouts) && Object.hasOwn(layouts, type) ? layouts[type] : undefined;
  if (isObject(layout)) return first(childrenOf(layout), parameters(layout, properties, scope), document);
  if (evaluate(properties.display, scope) === 'none') return [];
  const id = evaluate(properties.id, scope);
  const self = { type, id: typeof id === 'string' && id !== '' ? id : undefined, properties, scope };
  return [self, ...inside(type, properties, scope, document)];
}

function inside(type: string, properties: Json, scope: Scope, document: Json): Component[] {
  const children = childrenOf(properties);
  if (properties.data === undefined) {
    if (ONE_CHILD.has(type)) return first(children, scope, document);
    return children.flatMap((child) => (stands(child, scope) ? place(child, scope, document) : []));
  }
  const rows = listOf(evaluate(properties.data, scope));
  return rows.flatMap((data, index) =>
    first(children, { ...scope, data, index, ordinal: index + 1, length: rows.length }, document),
  );
}

function bound(properties: Json, scope: Scope): Scope {
  return listOf(properties.bind).reduce<Scope>(
    (known, bind) =>
      isObject(bind) && typeof bind.name === 'string' ? { ...known, [bind.name]: evaluate(bind.value, known) } : known,
    scope,
  );
}

function parameters(layout: Json, properties: Json, scope: Scope): Scope {
  const given = listOf(layout.parameters).map((parameter): [string, unknown] => {
    if (typeof parameter === 'string') return [parameter, evaluate(properties[parameter], scope)];
    if (!isObject(parameter) || typeof parameter.name !== 'string') return ['', undefined];
    return [parameter.name, evaluate(properties[parameter.name] ?? parameter.default, scope)];
  });
  return { ...scope, ...Object.fromEntries(given) };
}
