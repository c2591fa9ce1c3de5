import { numberWords } from './numberWords';

/**
 * Whom to call, as the end of a sentence: the digits one by one, as a voice has to say them.
 *
 * @example emergencyCall('911') // 'call nine one one'
 */
export function emergencyCall(number: string | null): string {
  if (number === null) return 'call your local emergency number';
  if (number === '000') return 'call triple zero';
  return `call ${Array.from(number, (digit) => numberWords(Number(digit))).join(' ')}`;
}
