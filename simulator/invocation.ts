/** Where words go. `words` are what the recogniser gets: lower case, hyphens and punctuation gone. */
export type Heard =
  | { readonly to: 'launch' }
  | { readonly to: 'one-shot'; readonly words: string }
  | { readonly to: 'exit' }
  | { readonly to: 'session'; readonly words: string };

const NAME = 'leg wake up';
const LAUNCH = new RegExp(`^(?:open|start|launch|play|begin) ${NAME}$`);
const ONE_SHOTS = [
  new RegExp(`^(?:open|start|launch|play|begin) ${NAME} and (?<words>.+)$`),
  new RegExp(`^(?:ask|tell) ${NAME} (?:(?:to|for|about) )?(?<words>.+)$`),
  new RegExp(`^(?<words>.+) with ${NAME}$`),
];

/**
 * Tells words for Alexa's front door from words for an open session. Matched whole: "tell me a remedy" is no launch.
 *
 *     invocation('Alexa, ask leg wake-up about shoes')  // { to: 'one-shot', words: 'shoes' }
 */
export function invocation(line: string): Heard {
  const words = plain(line);
  if (LAUNCH.test(words)) return { to: 'launch' };
  for (const pattern of ONE_SHOTS) {
    const asked = pattern.exec(words)?.groups?.words;
    if (asked !== undefined) return { to: 'one-shot', words: asked };
  }
  // Alexa keeps these two for herself and only reports the end.
  if (words === 'exit' || words === 'quit') return { to: 'exit' };
  return { to: 'session', words };
}

/** Speech has no capitals, hyphens or punctuation; an apostrophe and the point of a number are part of a word. */
function plain(line: string): string {
  const bare = line
    .toLowerCase()
    .replace(/[’ʼ]/g, "'")
    .replace(/[-‐‑–—]/g, ' ')
    .replace(/[,;:!?"“”]|\.(?!\w)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return bare.replace(/^alexa (?=\S)/, '');
}
