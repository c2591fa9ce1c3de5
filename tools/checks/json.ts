import { readFileSync } from 'node:fs';
import { isObject } from '../../simulator/apl/json';

export type Fields = Readonly<Record<string, unknown>>;

/** A file's JSON, of which nothing is known yet. */
export const readJson = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));

/** An object's fields; none where it is no object. */
export const fieldsOf = (value: unknown): Fields => (isObject(value) ? value : {});

/** A list's items; none where it is no list. */
export const itemsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A text; the empty one where it is none. */
export const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
