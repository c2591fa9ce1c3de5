import { limits } from './limits';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text made safe for SSML. Our own, because the SDK's `escapeXmlCharacters` un-escapes first and mangles entities
 * (`don&apos;t` becomes `don&amp;apos;t`). Characters no voice can say, and XML does not allow, become spaces.
 */
export const escapeText = (text: string): string =>
  text.replace(/[&<>"]/g, (character) => entities[character] ?? '').replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');

/**
 * Silence, the only place that makes any: breaks of ten seconds and less, chained.
 *
 * Some engines count adjacent breaks once (espeak-ng does; Alexa's own is not documented): should a device show it,
 * this is the function to change.
 *
 * @example pause(12.5) // '<break time="10s"/><break time="2500ms"/>'
 */
export function pause(seconds: number): string {
  const milliseconds = Math.max(0, Math.round(seconds * 1000));
  const longest = limits.breakSeconds * 1000;
  const rest = milliseconds % longest;
  const full = `<break time="${limits.breakSeconds}s"/>`.repeat(Math.floor(milliseconds / longest));
  return rest > 0 ? `${full}<break time="${rest}ms"/>` : full;
}

/** A sound of Alexa's library. */
export const audio = (source: string): string => `<audio src="${source}"/>`;

/** How a whole reply is spoken: softly at night, slower on request. */
export interface Manner {
  readonly soft: boolean;
  /** Relative to the usual voice: 0.85 is slower. */
  readonly rate: number;
}

/** A whole spoken text with its outer tag. */
export function speak(content: string, { soft, rate }: Manner): string {
  const attributes = [...(soft ? ['volume="soft"'] : []), ...(rate === 1 ? [] : [`rate="${Math.round(rate * 100)}%"`])];
  const spoken = attributes.length === 0 ? content : `<prosody ${attributes.join(' ')}>${content}</prosody>`;
  return `<speak>${spoken}</speak>`;
}
