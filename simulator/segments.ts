import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { sounds } from '../lambda/speech/sounds';

/**
 * One stretch of a spoken reply. `seconds` are exact for a pause, the kept slot for a sound; words have to be estimated
 * or rendered.
 */
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
 * Cuts SSML into words, pauses and sounds, in the order they are heard. Entities are decoded, white space is one space,
 * adjacent breaks stay apart. Throws an Error that says what is wrong for ill-formed SSML and for tags whose length
 * nobody here knows.
 */
export function segments(ssml: string): Segment[] {
  const found: Segment[] = [];
  const open: { readonly name: string; readonly manner: Manner }[] = [];
  const parser = new SaxesParser();
  parser.on('error', ({ message }) => {
    throw new Error(`SSML: ${message}`);
  });
  for (const kind of ['comment', 'cdata', 'doctype', 'processinginstruction', 'xmldecl'] as const)
    parser.on(kind, () => {
      throw new Error(`SSML: ${kind}, which a spoken reply never needs`);
    });
  parser.on('text', (raw) => {
    const text = raw.replace(/\s+/g, ' ').trim();
    const inner = open.at(-1);
    if (text === '' || inner === undefined) return;
    if (inner.name === 'audio') throw new Error('SSML: words inside <audio>');
    found.push({ kind: 'words', text, ...inner.manner });
  });
  parser.on('opentag', (tag) => {
    const inner = open.at(-1);
    if ((inner === undefined) !== (tag.name === 'speak')) throw new Error('SSML: one <speak> must hold everything');
    if (inner?.name === 'audio') throw new Error(`SSML: <${tag.name}> inside <audio>`);
    const { segment, manner } = enter(tag, inner?.manner ?? PLAIN);
    if (segment) found.push(segment);
    open.push({ name: tag.name, manner });
  });
  parser.on('closetag', () => open.pop());
  parser.write(ssml).close();
  return found;
}

function enter(tag: SaxesTagPlain, manner: Manner): { segment?: Segment; manner: Manner } {
  switch (tag.name) {
    case 'speak':
      only(tag);
      return { manner };
    case 'break':
      if (!tag.isSelfClosing) throw new Error('SSML: <break> must be empty');
      only(tag, 'time');
      return { segment: { kind: 'pause', seconds: breakSeconds(tag.attributes['time']) }, manner };
    case 'audio':
      only(tag, 'src');
      return { segment: sound(tag.attributes['src']), manner };
    case 'prosody':
      only(tag, 'volume', 'rate');
      return { manner: prosody(tag, manner) };
    default:
      throw new Error(`SSML: <${tag.name}> is not a tag this skill speaks`);
  }
}

function only(tag: SaxesTagPlain, ...allowed: string[]): void {
  for (const name of Object.keys(tag.attributes)) {
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
function prosody(tag: SaxesTagPlain, manner: Manner): Manner {
  const volume = tag.attributes['volume'];
  const rate = tag.attributes['rate'];
  const percent = rate === undefined ? '100' : /^(\d+(?:\.\d+)?)%$/.exec(rate)?.[1];
  if (percent === undefined || Number(percent) === 0)
    throw new Error(`SSML: a speaking rate of "${rate ?? ''}", not of per cent`);
  const quieter = volume !== undefined && (QUIET_VOLUMES.has(volume) || volume.startsWith('-'));
  return { soft: volume === undefined ? manner.soft : quieter, rate: (manner.rate * Number(percent)) / 100 };
}
