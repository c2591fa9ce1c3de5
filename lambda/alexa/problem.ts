import { escapeText, speak } from '../speech/ssml';
import { sentencesFor } from '../strings';

/** The one sentence for whatever went wrong, as SSML, in the language of a request whatever it says that is. */
export const problemIn = (locale: unknown): string =>
  speak(escapeText(sentencesFor(typeof locale === 'string' ? locale : 'en-US').say.problem({})), {
    soft: false,
    rate: 1,
  });
