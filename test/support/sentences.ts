import { sentencesFor } from '../../lambda/strings';

/** The sentences a test refers to instead of repeating them. */
export const { say } = sentencesFor('en-US');

const FIRST = { exercise: 'hip-extension', side: 'right' } as const;
export const PAUSED_AT_THE_FIRST = say.pausedAt({ move: FIRST });
export const HALFWAY = say.halfway({});

/** A pattern of what is said: sentences as they are, and patterns between them. */
export const spoken = (...parts: readonly (string | RegExp)[]): RegExp =>
  new RegExp(parts.map((part) => (typeof part === 'string' ? escaped(part) : part.source)).join(''));

const escaped = (words: string): string => words.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
