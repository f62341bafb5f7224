import { normaliseLineEnds } from '../../text/normaliseLineEnds';
import type { TextSpan } from '../../text/wordBounds';
import { OffsetMap, type OffsetReading, readingInWords, standardReading } from './offsetReading';
import { ownOrigin } from './ownProject';

/** A selection as the project has it. */
export interface StatedSelection {
  readonly start: number | null;
  readonly end: number | null;
  /** Programs often name a selection by its words, or their beginning. */
  readonly name: string | null;
}

/** Where selections are in the canonical text, and on what ground. */
export interface ReadOffsets {
  /** The text without byte-order mark, line ends `\n`: as Assay has plain text. */
  readonly text: string;
  /** Null where a selection is no passage of the text. */
  readonly spans: readonly (TextSpan | null)[];
  /** What is read otherwise than the standard has it; empty where nothing is. */
  readonly remark: string;
}

/** A name of fewer characters is not taken for words. */
const shortestName = 4;
/** Without names, ends of words decide: so many selections at least, and so much more of their ends. */
const fewestSelections = 3;
const clearGain = 0.25;

/**
 * Reads the offsets of a text's selections as they were most likely counted: as the standard has it, unless the
 * selections' names, their ends within the text or the ends of words speak clearly for another way of counting.
 */
export function readOffsets(
  raw: string,
  selections: readonly StatedSelection[],
  origin: string,
): ReadOffsets {
  const text = normaliseLineEnds(raw.replace(/^\ufeff/, ''));
  const [first, ...others] = origin === ownOrigin ? [standardReading] : readingsOf(raw, origin);
  let best = judge(raw, text, selections, first as OffsetReading);
  const usual = best;
  for (const reading of others) {
    const other = judge(raw, text, selections, reading);
    if (isClearlyBetter(other, best, usual, selections.length)) best = other;
  }
  return { text, spans: best.spans, remark: readingInWords(best.reading) };
}

interface Judged {
  readonly reading: OffsetReading;
  readonly spans: readonly (TextSpan | null)[];
  readonly outside: number;
  readonly named: number;
  /** Share of ends that are ends of words. */
  readonly atWords: number;
}

function judge(
  raw: string,
  text: string,
  selections: readonly StatedSelection[],
  reading: OffsetReading,
): Judged {
  const map = new OffsetMap(raw, reading);
  const spans = selections.map(({ start, end }) =>
    start === null || end === null ? null : map.span(start, end),
  );
  let [outside, named, ends] = [0, 0, 0];
  for (const [place, span] of spans.entries()) {
    if (!span) outside++;
    else {
      if (isNamedBy(text.slice(span.start, span.end), selections[place]?.name ?? null)) named++;
      if (!isInsideWord(text, span.start)) ends++;
      if (!isInsideWord(text, span.end)) ends++;
    }
  }
  const inside = spans.length - outside;
  return { reading, spans, outside, named, atWords: inside === 0 ? 0 : ends / (2 * inside) };
}

function isClearlyBetter(other: Judged, best: Judged, usual: Judged, count: number): boolean {
  if (other.named !== best.named) return other.named > best.named && other.outside <= best.outside;
  if (other.outside !== best.outside) return other.outside < best.outside && other.atWords >= usual.atWords;
  if (best.named > 0 || count < fewestSelections) return false;
  return other.atWords > best.atWords && other.atWords >= usual.atWords + clearGain;
}

/** Every way of counting that makes a difference in this text, the most likely first. */
function readingsOf(raw: string, origin: string): OffsetReading[] {
  const hasPairs = /[\ud800-\udbff][\udc00-\udfff]/.test(raw);
  const isMarked = raw.startsWith('\ufeff');
  const hasTwo = raw.includes('\r\n');
  const lineEnds: OffsetReading['lineEnd'][] = hasTwo
    ? ['as-written', 1]
    : raw.includes('\n')
      ? ['as-written', 2]
      : ['as-written'];
  // ATLAS.ti writes two characters and counts one.
  if (hasTwo && /atlas/i.test(origin)) lineEnds.reverse();
  const readings: OffsetReading[] = [];
  for (const isEndInclusive of [false, true])
    for (const unit of hasPairs ? (['code-points', 'utf-16'] as const) : (['code-points'] as const))
      for (const isMarkCounted of isMarked ? [false, true] : [false])
        for (const lineEnd of lineEnds)
          readings.push({ ...standardReading, unit, lineEnd, isMarkCounted, isEndInclusive });
  return readings;
}

/** Whether a selection’s name is its words, or what fits on a line of them. */
export function isNamedBy(words: string, name: string | null): boolean {
  const said = wordsOfName(name);
  if (said === null) return false;
  const line = asLine(words);
  return line === said.words || (line.startsWith(said.words) && (said.isCut || said.words.length >= 12));
}

/** The words a name may stand for, as one line; null where it is too short to tell. */
export function wordsOfName(name: string | null): { words: string; isCut: boolean } | null {
  const line = asLine(name ?? '');
  const words = line.replace(/(?:…|\.{3})$/, '').trimEnd();
  return words.length < shortestName ? null : { words, isCut: words !== line };
}

function asLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

const letter = /[\p{L}\p{N}\p{M}]/u;

function isInsideWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false;
  const before = text.codePointAt(offset - 2) ?? 0;
  const previous = before > 0xffff ? String.fromCodePoint(before) : (text[offset - 1] ?? '');
  const next = String.fromCodePoint(text.codePointAt(offset) ?? 0x20);
  return letter.test(previous) && letter.test(next);
}
