import { valuesOf } from './catalogue';
import { type Part, samples } from './samples';

/** A sentence somebody may say, by its stems, and the intent it means. */
export interface Lesson {
  readonly intent: string;
  readonly stems: readonly string[];
}

/** So many ways each sample with a slot is filled; a sample that is a slot alone is filled with each value. */
const FILLS = 2;

const learned = samples.filter(({ intent }) => !intent.startsWith('AMAZON.'));
/** Every intent that can be learned. */
export const intents: readonly string[] = [...new Set(learned.map(({ intent }) => intent))];

const numbers = ['2', '5', '10'];
const amazons = new Map<string, readonly (readonly string[])[]>([
  ['AMAZON.NUMBER', numbers.map((number) => [number])],
  ['AMAZON.DURATION', numbers.map((number) => [number, 'minut'])],
]);
const waysOf = (type: string) => amazons.get(type) ?? valuesOf(type).map(({ stems }) => stems);

function filled(part: Part, way: number): readonly string[] {
  if ('word' in part) return [part.word];
  const ways = waysOf(part.type);
  return ways[way % ways.length] ?? [];
}

/** Each sample with its slots filled in a few ways, always the same ones. */
function sentencesOf(parts: readonly Part[], at: number): string[][] {
  const [type] = parts.flatMap((part) => ('slot' in part ? part.type : []));
  const alone = parts.length === 1;
  const ways = type === undefined ? 1 : alone ? waysOf(type).length : FILLS;
  return Array.from({ length: ways }, (_, way) =>
    parts.flatMap((part, place) => filled(part, alone ? way : at * 7 + way * 31 + place * 13)),
  );
}

/** Each sample of our own intents, its slots filled in a few ways. */
export const lessons = (): Lesson[] =>
  learned.flatMap(({ intent, parts }, at) => sentencesOf(parts, at).map((stems) => ({ intent, stems })));
