import { sounds } from '../lambda/speech/sounds';
import { tokens, type Tag } from './ssmlTokens';

/** One stretch of a spoken reply. `seconds` are exact for a pause, the kept slot for a sound; words have to be estimated or rendered. */
export type Segment =
  | { readonly kind: 'words'; readonly text: string; readonly soft: boolean; readonly rate: number }
  | { readonly kind: 'pause'; readonly seconds: number }
  | { readonly kind: 'sound'; readonly source: string; readonly seconds: number };

/** How words are said just here. */
interface Manner {
  readonly soft: boolean;
  readonly rate: number;
}

const PLAIN: Manner = { soft: false, rate: 1 };
const QUIET_VOLUMES = new Set(['silent', 'x-soft', 'soft']);

/**
 * Cuts SSML into words, pauses and sounds, in the order they are heard. Entities are decoded, white space is one space, adjacent
 * breaks stay apart. Throws an Error that says what is wrong for ill-formed SSML and for tags whose length nobody here knows.
 */
export function segments(ssml: string): Segment[] {
  const found: Segment[] = [];
  const open: { name: string; manner: Manner }[] = [];
  let closed = false;
  for (const token of tokens(ssml)) {
    const inner = open.at(-1);
    if (token.kind === 'text') {
      const text = token.text.replace(/\s+/g, ' ').trim();
      if (text === '') continue;
      if (inner === undefined) throw new Error(`SSML: words outside <speak>: "${text}"`);
      if (inner.name === 'audio') throw new Error('SSML: words inside <audio>');
      found.push({ kind: 'words', text, ...inner.manner });
    } else if (token.kind === 'close') {
      if (inner?.name !== token.name)
        throw new Error(`SSML: </${token.name}> closes ${inner ? `<${inner.name}>` : 'nothing'}`);
      open.pop();
      closed = open.length === 0;
    } else {
      if (closed || (open.length === 0) !== (token.name === 'speak'))
        throw new Error('SSML: one <speak> must hold everything');
      if (inner?.name === 'audio') throw new Error(`SSML: <${token.name}> inside <audio>`);
      const entered = enter(token, inner?.manner ?? PLAIN);
      if (entered.segment) found.push(entered.segment);
      if (!token.empty) open.push({ name: token.name, manner: entered.manner });
      else closed = open.length === 0;
    }
  }
  const left = open.at(-1);
  if (left) throw new Error(`SSML: <${left.name}> is never closed`);
  if (!closed) throw new Error('SSML: no <speak>');
  return found;
}

function enter(tag: Tag, manner: Manner): { segment?: Segment; manner: Manner } {
  switch (tag.name) {
    case 'speak':
      only(tag);
      return { manner };
    case 'break':
      if (!tag.empty) throw new Error('SSML: <break> must be empty');
      only(tag, 'time');
      return { segment: { kind: 'pause', seconds: breakSeconds(tag.attributes.get('time')) }, manner };
    case 'audio':
      only(tag, 'src');
      return { segment: sound(tag.attributes.get('src')), manner };
    case 'prosody':
      only(tag, 'volume', 'rate');
      return { manner: prosody(tag, manner) };
    default:
      throw new Error(`SSML: <${tag.name}> is not a tag this skill speaks`);
  }
}

function only(tag: Tag, ...allowed: string[]): void {
  for (const name of tag.attributes.keys()) {
    if (!allowed.includes(name)) throw new Error(`SSML: <${tag.name}> has no use for "${name}"`);
  }
}

/** Alexa plays no bare number: "0.5" needs its unit. */
function breakSeconds(time: string | undefined): number {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(s|ms)$/.exec(time ?? '') ?? [];
  if (amount === undefined) throw new Error(`SSML: a break of "${time ?? ''}", not of seconds or milliseconds`);
  return unit === 'ms' ? Number(amount) / 1000 : Number(amount);
}

function sound(source: string | undefined): Segment {
  const known = Object.values(sounds).find((one) => one.source === source);
  if (!known) throw new Error(`SSML: no length is known for the sound "${source ?? ''}"`);
  return { kind: 'sound', ...known };
}

/** Rate words ("slow") have no published factor, so only percentages are spoken and counted. */
function prosody(tag: Tag, manner: Manner): Manner {
  const volume = tag.attributes.get('volume');
  const rate = tag.attributes.get('rate');
  const percent = rate === undefined ? '100' : /^(\d+(?:\.\d+)?)%$/.exec(rate)?.[1];
  if (percent === undefined || Number(percent) === 0)
    throw new Error(`SSML: a speaking rate of "${rate ?? ''}", not of per cent`);
  const quieter = volume !== undefined && (QUIET_VOLUMES.has(volume) || volume.startsWith('-'));
  return { soft: volume === undefined ? manner.soft : quieter, rate: (manner.rate * Number(percent)) / 100 };
}
