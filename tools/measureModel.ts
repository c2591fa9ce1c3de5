import { readSource } from './model/files';
import { confusionsOf, sentencesOf } from './model/leaveOneOut';

/**
 * How well the model generalises: each line of the source is left out, and a nearest neighbour asked what it means.
 * `npm run model:measure`, with `-- all` for every confusion.
 */
const sentences = sentencesOf(readSource('en-US'));
const confusions = confusionsOf(sentences);
if (process.argv[2] === 'all') {
  for (const { sentence, taken } of confusions) {
    console.log([sentence.intent, sentence.words, taken?.intent ?? 'nothing', taken?.words ?? ''].join('\t'));
  }
}
const share = (100 * (1 - confusions.length / sentences.length)).toFixed(1);
console.log(`${sentences.length} sentences, ${share} % understood with their own line left out`);
