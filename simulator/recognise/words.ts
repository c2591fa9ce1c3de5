/**
 * Words as the recogniser compares them: lower case, no punctuation, contractions written out, the wake word gone.
 * What people say and the model's samples go through the same mill.
 */
export function wordsOf(text: string): string[] {
  const plain = text
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b([a-z])\.(?=\s|$|[a-z]\b)/g, '$1')
    .replaceAll(/[^a-z0-9' ]+/g, ' ');
  const written = contractions.reduce((words, [short, long]) => words.replaceAll(short, long), plain);
  return written.split(/[\s']+/).filter((word) => word !== '' && !fillers.has(word));
}

/** What a word has in common with its kin: "stretches", "stretching" and "stretch". Crude on purpose. */
export function stemOf(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || /^\d/.test(word)) return word;
  return word
    .replace(/(sh|ch|x|ss)es$/, '$1')
    .replace(/ies$/, 'y')
    .replace(/([^sui])s$/, '$1')
    .replace(/(..[^aeiou]|[aeiou]{2,}.*)(?:ing|ed)$/, '$1')
    .replace(/([bdgmnprt])\1$/, '$1')
    .replace(/(...)e$/, '$1');
}

const contractions: readonly (readonly [RegExp, string])[] = [
  [/\b(do|does|did|is|has|have|was|would|could|should)nt\b/g, '$1 not'],
  [/\b(it|that|what|where|there|who)s\b/g, '$1 is'],
  [/\bim\b/g, 'i am'],
  [/\bive\b/g, 'i have'],
  [/\bcan't\b|\bcannot\b|\bcant\b/g, 'can not'],
  [/\bwon't\b|\bwont\b/g, 'will not'],
  [/n't\b/g, ' not'],
  [/\blet's\b/g, 'let us'],
  [/'re\b/g, ' are'],
  [/'ve\b/g, ' have'],
  [/'ll\b/g, ' will'],
  [/'m\b/g, ' am'],
  [/'d\b/g, ' would'],
  [/'s\b/g, ' is'],
  [/\bgonna\b/g, 'going to'],
  [/\bwanna\b/g, 'want to'],
  [/\bgotta\b/g, 'got to'],
  [/\bgimme\b/g, 'give me'],
  [/\blemme\b/g, 'let me'],
];

const fillers = new Set(
  'alexa please uh um er erm hmm umm actually basically honestly literally kindly though'.split(' '),
);

const irregular = new Map([
  ['calves', 'calf'],
  ['feet', 'foot'],
  ['fell', 'fall'],
  ['fallen', 'fall'],
  ['swelled', 'swollen'],
  ['swelling', 'swollen'],
  ['swell', 'swollen'],
  ['swells', 'swollen'],
  ['numbness', 'numb'],
  ['weakness', 'weak'],
  ['dizziness', 'dizzy'],
  ['breathing', 'breathe'],
  ['breaths', 'breath'],
  ['during', 'during'],
  ['thing', 'thing'],
  ['need', 'need'],
  ['bed', 'bed'],
]);
