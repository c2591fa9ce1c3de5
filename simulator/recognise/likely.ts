import { intents, lessons } from './lessons';

/**
 * A maximum-entropy classifier, for what the nearest sample can't know: that "how do i" asks for a way, whatever
 * follows.
 */

/** So many times the samples are gone through, how far the first step goes, and the error that teaches nothing more. */
const [ROUNDS, STEP, SLIGHT] = [4, 0.5, 0.03];
/** Lessons are taken at a stride that has nothing to do with how they are listed: no intent is learned last. */
const STRIDE = 7919;
const count = intents.length;
// Out of the loops: where tests run, each look at a global name is slow.
const { abs, exp, sqrt } = Math;

/** The words of a sentence and their pairs, its beginning and its end among them. */
function featuresOf(stems: readonly string[]): readonly string[] {
  const marked = ['^', ...stems, '$'];
  return [...new Set([...stems, ...marked.slice(1).map((stem, at) => `${marked[at] ?? ''} ${stem}`)])];
}

function train() {
  const ids = new Map<string, number>();
  const idOf = (feature: string) => ids.get(feature) ?? ids.set(feature, ids.size).size - 1;
  const taught = lessons();
  const ways = new Map<string, number>();
  for (const { intent } of taught) ways.set(intent, (ways.get(intent) ?? 0) + 1);
  const all = taught.map(({ intent, stems }) => ({
    meant: intents.indexOf(intent),
    own: featuresOf(stems).map(idOf),
    // An intent with many ways to say it is not the likelier for that: signs of danger have the most.
    rare: taught.length / count / (ways.get(intent) ?? 1),
  }));
  const weights = new Float64Array(ids.size * count);
  const errors = new Float64Array(ids.size * count).fill(0.01);
  for (let step = 0; step < ROUNDS * all.length; step += 1) {
    const lesson = all[(step * STRIDE) % all.length];
    if (lesson === undefined) continue;
    const { meant, own, rare } = lesson;
    const shares = sharesOf(own, weights);
    for (let intent = 0; intent < count; intent += 1) {
      const error = ((intent === meant ? 1 : 0) - (shares[intent] ?? 0)) * rare;
      if (abs(error) < SLIGHT) continue;
      for (const id of own) {
        const at = id * count + intent;
        errors[at] = (errors[at] ?? 0) + error * error;
        weights[at] = (weights[at] ?? 0) + (STEP * error) / sqrt(errors[at] ?? 1);
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
  for (let at = 0; at < count; at += 1) total += powers[at] = exp(powers[at] ?? 0);
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
