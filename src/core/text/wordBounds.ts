import { isLowSurrogate } from './surrogates';

/** A run of text: UTF-16 code units, `end` exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * How far around an offset segmentation looks. Longer than any real sentence; short enough that a
 * click in a text of a million characters costs nothing.
 */
const reach = 4_000;

/** How far back a safe place to begin counting graphemes is looked for: stacks of marks end well before. */
const graphemeReach = 512;

/**
 * The word at a UTF-16 offset (the one that starts there when it stands between two), or null where
 * there is none: in spaces or punctuation. `locale` helps with scripts that write no spaces.
 */
export function wordAt(text: string, offset: number, locale?: string): TextSpan | null {
  const found = segmentAt(text, offset, 'word', locale);
  return found?.isWordLike ? { start: found.start, end: found.end } : null;
}

/** The sentence at a UTF-16 offset, without the white space after it, or null in an empty line. */
export function sentenceAt(text: string, offset: number, locale?: string): TextSpan | null {
  const found = segmentAt(text, offset, 'sentence', locale);
  if (!found) return null;
  const length = text.slice(found.start, found.end).trimEnd().length;
  return length > 0 ? { start: found.start, end: found.start + length } : null;
}

/**
 * Widens a range just enough that neither end splits a character as people see it: a surrogate
 * pair, a letter with its marks, a joined emoji. An empty range stays empty.
 */
export function snapToGraphemes(text: string, start: number, end: number): TextSpan {
  const from = Math.max(0, Math.min(start, end, text.length));
  const to = Math.min(text.length, Math.max(start, end));
  const first = graphemeAt(text, from).start;
  if (from === to) return { start: first, end: first };
  const last = graphemeAt(text, to);
  return { start: first, end: last.start === to ? to : last.end };
}

/** Widens a range so that words it cuts are whole; an end that stands in no word stays. */
export function snapToWords(text: string, start: number, end: number, locale?: string): TextSpan {
  const range = snapToGraphemes(text, start, end);
  if (range.start === range.end) return range;
  const first = wordAt(text, range.start, locale);
  const last = wordAt(text, range.end - 1, locale);
  return { start: first?.start ?? range.start, end: Math.max(range.end, last?.end ?? 0) };
}

/** The bounds of the grapheme that covers an offset; at a bound, of the one that starts there. */
function graphemeAt(text: string, offset: number): TextSpan {
  const unit = text.charCodeAt(offset);
  const unitBefore = text.charCodeAt(offset - 1);
  if (offset >= text.length) return { start: text.length, end: text.length };
  if (unit < 0x80 && (offset === 0 || unitBefore < 0x80) && !(unit === 10 && unitBefore === 13))
    return { start: offset, end: offset + 1 };
  const from = safeGraphemeStart(text, offset);
  let to = Math.min(text.length, offset + graphemeReach);
  if (isLowSurrogate(text.charCodeAt(to))) to++;
  const window = text.slice(from, to);
  const found = new Intl.Segmenter(undefined, { granularity: 'grapheme' })
    .segment(window)
    .containing(offset - from);
  if (!found) return { start: offset, end: offset };
  return { start: from + found.index, end: from + found.index + found.segment.length };
}

/** A place at or before `offset` where a grapheme surely starts: between two ASCII characters. */
function safeGraphemeStart(text: string, offset: number): number {
  const limit = Math.max(0, offset - graphemeReach);
  for (let place = offset; place > limit; place--) {
    const isAscii = text.charCodeAt(place) < 0x80 && text.charCodeAt(place - 1) < 0x80;
    if (isAscii && text[place] !== '\n') return place;
  }
  return isLowSurrogate(text.charCodeAt(limit)) && limit > 0 ? limit - 1 : limit;
}

interface Segment extends TextSpan {
  readonly isWordLike: boolean;
}

function segmentAt(
  text: string,
  offset: number,
  granularity: 'word' | 'sentence',
  locale: string | undefined,
): Segment | null {
  if (offset < 0 || offset >= text.length || text[offset] === '\n') return null;
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const nextLine = text.indexOf('\n', offset);
  const lineEnd = nextLine < 0 ? text.length : nextLine;
  const from = Math.max(offset === 0 ? 0 : lineStart, offset - reach);
  const window = text.slice(from, Math.min(lineEnd, offset + reach));
  const found = segmenter(granularity, locale)
    .segment(window)
    .containing(offset - from);
  if (!found) return null;
  const start = from + found.index;
  return { start, end: start + found.segment.length, isWordLike: found.isWordLike ?? false };
}

/** An unknown or broken language tag falls back to the environment's default. */
function segmenter(granularity: 'word' | 'sentence', locale: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(locale, { granularity });
  } catch {
    return new Intl.Segmenter(undefined, { granularity });
  }
}
