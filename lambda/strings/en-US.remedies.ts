import type { RemedySayings } from '../domain/sayings/remedySayings';
import { numberWords as words } from './numberWords';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const remedySay = {
  tenMoreSeconds: () => 'Ten more.',
  countDown: ({ n }) => `${capital(words(n))}.`,
} satisfies { readonly [K in keyof RemedySayings]: (values: RemedySayings[K]) => string };
