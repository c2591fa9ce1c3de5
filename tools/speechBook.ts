import { writeFileSync } from 'node:fs';
import { speechBook } from './book/speechBook';

/**
 * Writes the speech book of every locale.
 *
 *     npm run book
 */
for (const locale of ['en-US']) {
  writeFileSync(`docs/speech.${locale}.md`, speechBook(locale));
  console.log(`docs/speech.${locale}.md`);
}
