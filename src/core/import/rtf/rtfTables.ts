import type { BlockKind } from '../blockBuilder';

/** A style of the document's table of styles. */
export interface RtfStyle {
  readonly name: string;
  /** 0–8, or null for text. */
  readonly outline: number | null;
}

const kinds: ReadonlyMap<string, BlockKind> = new Map<string, BlockKind>([
  ['title', { kind: 'heading', level: 1 }],
  ['subtitle', { kind: 'heading', level: 2 }],
  ['quote', { kind: 'quote' }],
  ['intense quote', { kind: 'quote' }],
  ['quotations', { kind: 'quote' }],
  ['caption', { kind: 'caption' }],
  ['preformatted text', { kind: 'preformatted' }],
  ['html preformatted', { kind: 'preformatted' }],
]);

/** What a paragraph is by its own level in the outline and by its style; null for a plain one. */
export function kindByStyle(outline: number | null, style: RtfStyle | undefined): BlockKind | null {
  if (outline !== null) return outline <= 8 ? headingAt(outline) : null;
  if (!style) return null;
  const name = style.name.toLowerCase();
  const level = /^heading ([1-9])$/.exec(name)?.[1];
  if (level) return headingAt(Number(level) - 1);
  return kinds.get(name) ?? (style.outline !== null && style.outline <= 8 ? headingAt(style.outline) : null);
}

function headingAt(outline: number): BlockKind {
  return { kind: 'heading', level: Math.max(1, Math.min(6, outline + 1)) };
}

/** Characters that have words of their own in rich text. */
export const namedCharacters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['zwbo', '\u200b'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
  ['~', '\u00a0'],
  ['_', '\u2011'],
  ['page', ' '],
  ['column', ' '],
]);

/** Groups whose words are no part of the text. Those marked `\*` that are not known are passed over as well. */
export const passedOver = new Set([
  'colortbl',
  'nonshppict',
  'shprslt',
  'nonesttables',
  'listtable',
  'listoverridetable',
  'revtbl',
  'rsidtbl',
  'pgdsctbl',
  'xe',
  'tc',
  'rxe',
  'txe',
  'objdata',
  'objclass',
  'objname',
  'themedata',
  'colorschememapping',
  'latentstyles',
  'datastore',
  'bkmkstart',
  'bkmkend',
  'upr',
  'mmath',
  'mmathPict',
  'ftnsep',
  'ftnsepc',
  'ftncn',
  'aftnsep',
  'aftnsepc',
  'aftncn',
  'template',
  'filetbl',
  'userprops',
  'xmlnstbl',
  'fontemb',
  'falt',
  'panose',
  'blipuid',
  'atnicn',
]);

/** The instant of a comment: minute, hour, day, month, year since 1900, packed into bits. */
export function instantOf(packed: number): string | null {
  const value = packed >>> 0;
  const [minute, hour, day, month, year] = [
    value & 63,
    (value >>> 6) & 31,
    (value >>> 11) & 31,
    (value >>> 16) & 15,
    1900 + ((value >>> 20) & 511),
  ];
  if (minute > 59 || hour > 23 || day < 1 || day > 31 || month < 1 || month > 12) return null;
  const two = (number: number) => String(number).padStart(2, '0');
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
