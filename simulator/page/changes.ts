import { isObject } from '../apl/json';

/** One value of the state that is not what it was: JSON, or nothing where there is none. */
export interface Change {
  /** "person.workout.place.second" */
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/** Everything that differs between two values, down to what is no object; a list is one value. */
export function changes(from: unknown, to: unknown, path: readonly string[] = []): Change[] {
  if (isObject(from) && isObject(to)) {
    const names = new Set([...Object.keys(from), ...Object.keys(to)]);
    return [...names].flatMap((name) => changes(from[name], to[name], [...path, name]));
  }
  const [was, is] = [jsonOf(from), jsonOf(to)];
  return was === is ? [] : [{ path: path.join('.'), from: was, to: is }];
}

const jsonOf = (value: unknown): string => (value === undefined ? '' : JSON.stringify(value));
