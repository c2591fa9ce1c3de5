import type { Model } from './model';
import { type Pattern, isSlot, patternsOf, phrasesFor } from './spoken';

/** Finds every pattern of a model that a sentence fits. */
export interface Grammar {
  readonly patterns: readonly Pattern[];
  readonly fits: (sentence: readonly string[]) => readonly Pattern[];
  /** The sentences a pattern stands for; where it has more than one slot, itself alone. */
  readonly sentences: (pattern: Pattern) => readonly (readonly string[])[];
}

/** What may come next after some words: a word, or one of the slots among them; and the patterns that end here. */
interface Node {
  readonly next: Map<string, Node>;
  readonly slots: Set<string>;
  readonly ends: Pattern[];
}

/** All patterns in one tree, so that half a million sentences are looked up in a second or two. */
export function grammarOf(model: Model): Grammar {
  const root = emptyNode();
  const patterns = model.intents.flatMap(patternsOf);
  for (const pattern of patterns) descend(root, pattern.tokens).ends.push(pattern);

  const slots = new Set(patterns.flatMap(({ tokens }) => tokens.filter(isSlot)));
  const phrases = new Map([...slots].map((slot) => [slot, [[slot], ...phrasesFor(slot, model)]]));
  const trees = new Map([...phrases].map(([slot, list]) => [slot, treeOf(list)]));

  function walk(node: Node, sentence: readonly string[], at: number, found: Pattern[]): Pattern[] {
    if (at === sentence.length) found.push(...node.ends);
    const word = node.next.get(sentence[at] ?? '');
    if (word !== undefined) walk(word, sentence, at + 1, found);
    for (const slot of node.slots) {
      const after = node.next.get(slot);
      const ends = slot === sentence[at] ? [] : endsOf(trees.get(slot), sentence, at);
      if (after !== undefined) for (const end of ends) walk(after, sentence, end, found);
    }
    return found;
  }

  return {
    patterns,
    fits: (sentence) => walk(root, sentence, 0, []),
    sentences: ({ tokens }) => {
      const [slot, ...others] = tokens.filter(isSlot);
      if (slot === undefined || others.length > 0) return [tokens];
      return (phrases.get(slot) ?? []).map((phrase) => tokens.flatMap((token) => (token === slot ? phrase : [token])));
    },
  };
}

const emptyNode = (): Node => ({ next: new Map(), slots: new Set(), ends: [] });

function descend(root: Node, tokens: readonly string[]): Node {
  return tokens.reduce((node, token) => {
    const child = node.next.get(token) ?? emptyNode();
    node.next.set(token, child);
    if (isSlot(token)) node.slots.add(token);
    return child;
  }, root);
}

/** A tree of phrases; a phrase's last node is marked by an end. */
function treeOf(phrases: readonly (readonly string[])[]): Node {
  const root = emptyNode();
  for (const tokens of phrases) descend(root, tokens).ends.push({ intent: '', sample: '', tokens });
  return root;
}

/** Where in the sentence a phrase of the tree that begins at `at` may end. */
function endsOf(tree: Node | undefined, sentence: readonly string[], at: number): number[] {
  const ends: number[] = [];
  let node = tree;
  for (let end = at; node !== undefined && end <= sentence.length; end++) {
    if (node.ends.length > 0) ends.push(end);
    node = node.next.get(sentence[end] ?? '');
  }
  return ends;
}
