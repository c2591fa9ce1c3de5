import { valuesOf } from './catalogue';
import { type Part, samples } from './samples';

/**
 * A maximum-entropy classifier, for what the nearest sample can't know: that "how do i" asks for a way, whatever
 * follows.
 */

/** So many times the samples are gone through, how far the first step goes, and the error that teaches nothing more. */
const [ROUNDS, STEP, SLIGHT] = [4, 0.5, 0.03];
/** So many ways each sample with a slot is filled; a sample that is a slot alone is filled with each value. */
const FILLS = 4;

const learned = samples.filter(({ intent }) => !intent.startsWith('AMAZON.'));
const intents = [...new Set(learned.map(({ intent }) => intent))];
const count = intents.length;

/** The words of a sentence and their pairs, its beginning and its end among them. */
function featuresOf(stems: readonly string[]): readonly string[] {
  const marked = ['^', ...stems, '$'];
  return [...new Set([...stems, ...marked.slice(1).map((stem, at) => `${marked[at] ?? ''} ${stem}`)])];
}

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

function train() {
  const ids = new Map<string, number>();
  const idOf = (feature: string) => ids.get(feature) ?? ids.set(feature, ids.size).size - 1;
  const lessons = learned.flatMap(({ intent, parts }, at) =>
    sentencesOf(parts, at).map((stems) => ({ meant: intents.indexOf(intent), own: featuresOf(stems).map(idOf) })),
  );
  const weights = new Float64Array(ids.size * count);
  const errors = new Float64Array(ids.size * count).fill(0.01);
  for (let step = 0; step < ROUNDS * lessons.length; step += 1) {
    // A stride that has nothing to do with how they are listed: no intent is learned last.
    const { meant, own } = lessons[(step * 7919) % lessons.length] ?? { meant: 0, own: [] };
    for (const [intent, share] of sharesOf(own, weights).entries()) {
      const error = Number(intent === meant) - share;
      if (Math.abs(error) < SLIGHT) continue;
      for (const id of own) {
        const at = id * count + intent;
        errors[at] = (errors[at] ?? 0) + error * error;
        weights[at] = (weights[at] ?? 0) + (STEP * error) / Math.sqrt(errors[at] ?? 1);
      }
    }
  }
  return { ids, weights };
}

function sharesOf(own: readonly number[], weights: Float64Array): Float64Array {
  const powers = new Float64Array(count);
  for (const id of own) {
    for (let at = 0; at < count; at += 1) powers[at] = (powers[at] ?? 0) + (weights[id * count + at] ?? 0);
  }
  let total = 0;
  for (const [at, sum] of powers.entries()) total += powers[at] = Math.exp(sum);
  return powers.map((power) => power / total);
}

let trained: ReturnType<typeof train> | undefined;

/**
 * How likely each intent is meant by a sentence of these stems, all together 1. The first call learns, in half a
 * second.
 */
export function likelihoods(stems: readonly string[]): ReadonlyMap<string, number> {
  const { ids, weights } = (trained ??= train());
  const shares = sharesOf(
    featuresOf(stems).flatMap((feature) => ids.get(feature) ?? []),
    weights,
  );
  return new Map(intents.map((intent, at) => [intent, shares[at] ?? 0]));
}
