import { writeFileSync } from 'node:fs';
import { answerWords } from './answers/answerWords';
import { speechBook } from './book/speechBook';
import { figuresFile } from './figures/figures';
import { sceneBook } from './scenes/sceneBook';

/** The files that are made from others and committed, by the npm script that makes each. */
const made: Readonly<Record<string, readonly [file: string, text: () => string]>> = {
  book: ['docs/speech.en-US.md', () => speechBook('en-US')],
  scenes: ['docs/scenes.md', sceneBook],
  // How many words each intent's sentences have, from which the answer lag is reckoned.
  words: ['lambda/alexa/answerWords.json', () => `${JSON.stringify(answerWords(), null, 2)}\n`],
  // The tables of tools/figures as the frames that the screens draw.
  figures: ['lambda/screen/figures.json', figuresFile],
};

for (const [name, [file, text]] of Object.entries(made)) {
  if (!process.argv.slice(2).includes(name)) continue;
  writeFileSync(file, text());
  console.log(file);
}
