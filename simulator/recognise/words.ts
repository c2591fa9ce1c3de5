/**
 * Words as the recogniser compares them: lower case, no punctuation, contractions written out, the wake word gone.
 * What people say and the model's samples go through the same mill.
 */
export function wordsOf(text: string): string[] {
  return text
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/\b([a-z])\.(?=\s|$|[a-z]\b)/g, '$1')
    .split(/[^a-z0-9']+/)
    .flatMap(writtenOut)
    .filter((word) => word !== '' && !fillers.has(word));
}

function writtenOut(word: string): string[] {
  const whole = short.get(word);
  if (whole !== undefined) return whole.split(' ');
  if (!word.includes("'")) return [word];
  const [end = '', long = ''] = endings.find(([ending]) => word.endsWith(ending)) ?? [];
  return [...word.slice(0, word.length - end.length).split("'"), long];
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

/** Also as a hurried hand types them, and as they are spelled elsewhere: sounds have no spelling. */
const short = new Map(
  Object.entries({
    "can't": 'can not',
    cannot: 'can not',
    cant: 'can not',
    "won't": 'will not',
    wont: 'will not',
    dont: 'do not',
    doesnt: 'does not',
    didnt: 'did not',
    isnt: 'is not',
    hasnt: 'has not',
    havent: 'have not',
    im: 'i am',
    ive: 'i have',
    its: 'it is',
    thats: 'that is',
    whats: 'what is',
    wheres: 'where is',
    theres: 'there is',
    "let's": 'let us',
    lets: 'let us',
    colour: 'color',
    diarrhoea: 'diarrhea',
    paralysed: 'paralyzed',
    gonna: 'going to',
    wanna: 'want to',
    gotta: 'got to',
    gimme: 'give me',
    lemme: 'let me',
  }),
);

const endings: readonly (readonly [string, string])[] = [
  ["n't", 'not'],
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'d", 'would'],
  ["'s", 'is'],
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
  ['news', 'news'],
  ['here', 'here'],
  ['thing', 'thing'],
  ['need', 'need'],
  ['bed', 'bed'],
  ['butt', 'butt'],
  ['bedding', 'bedding'],
  ['felt', 'feel'],
  ['went', 'go'],
  ['gone', 'go'],
  ['woke', 'wake'],
  ['woken', 'wake'],
  ['took', 'take'],
  ['taken', 'take'],
  ['began', 'begin'],
  ['tore', 'tear'],
  ['torn', 'tear'],
  ['spat', 'spit'],
  ['threw', 'throw'],
  ['brought', 'bring'],
  ['lost', 'lose'],
  ['broke', 'break'],
  ['broken', 'break'],
  ['bit', 'bit'],
]);
