const small = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/**
 * A whole number from 0 to 999 in English words, because digits break the estimate of how long a sentence takes.
 *
 * @example numberWords(21) // 'twenty-one'
 */
export function numberWords(number: number): string {
  const whole = Math.min(999, Math.max(0, Math.round(number)));
  // What is no number has no words: left as it is, it is noticed, and never spoken (`speech/sayable.ts`).
  if (Number.isNaN(whole)) return 'NaN';
  if (whole >= 100) {
    const rest = whole % 100;
    return `${small[Math.floor(whole / 100)] ?? ''} hundred${rest > 0 ? ` and ${numberWords(rest)}` : ''}`;
  }
  if (whole < 20) return small[whole] ?? '';
  const ones = whole % 10;
  return `${tens[Math.floor(whole / 10)] ?? ''}${ones > 0 ? `-${small[ones] ?? ''}` : ''}`;
}
