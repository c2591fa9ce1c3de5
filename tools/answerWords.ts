import { writeFileSync } from 'node:fs';
import { answerWords } from './answers/answerWords';

/**
 * Writes how many words each intent's sentences have, from which the answer lag is reckoned.
 *
 *     npm run words
 */
writeFileSync('lambda/alexa/answerWords.json', `${JSON.stringify(answerWords(), null, 2)}\n`);
