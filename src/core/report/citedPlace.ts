import type { Block, Place, SourceText } from '../model/sourceText';
import { paragraphNumbers } from './paragraphNumbers';

/** UTF-16 code units, `end` exclusive. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a passage stands, for a citation: by page (`p. 3`, `pp. iv–1`), sheet and row (`Sheet1, rows 14–16`), time
 * (`00:01:07–00:01:12`), message, chapter and paragraph (`3. The bridge, ¶12`), else by paragraph alone (`¶3–4`,
 * `heading before ¶3`). Empty where the text has nothing there. `start` and `end` are UTF-16 code units, `end`
 * exclusive.
 */
export function citedPlace(text: SourceText, start: number, end: number): string {
  const named = namedPlace(text, start, end);
  if (named !== '' && !isPlaceOfParagraphs(text, start, end)) return named;
  return [named, paragraphPlace(text.blocks, start, end)].filter(Boolean).join(', ');
}

/** As `citedPlace`, but without paragraphs, which only we count: empty in a text whose parts have no names. */
export function namedPlace(text: SourceText, start: number, end: number): string {
  const span = { start, end };
  return (
    pagePlace(text, span) ||
    rowPlace(text, span) ||
    spanned(touching(placesOf(text, 'time'), span).map(({ label }) => label)) ||
    spanned(touching(placesOf(text, 'message'), span).map(({ label }) => label)) ||
    spanned(touching(placesOf(text, 'chapter'), span).map(({ label }) => label))
  );
}

function isPlaceOfParagraphs(text: SourceText, start: number, end: number): boolean {
  const span = { start, end };
  return (
    touching(text.pages ?? [], span).length === 0 &&
    rowPlace(text, span) === '' &&
    touching(placesOf(text, 'time'), span).length === 0
  );
}

function pagePlace({ pages = [] }: SourceText, span: Span): string {
  const labels = touching(pages, span).map(({ label }) => label);
  return labels.length === 0 ? '' : `${new Set(labels).size === 1 ? 'p.' : 'pp.'} ${spanned(labels)}`;
}

/** A sheet's row counts as its program counts it, the row of headings being one. */
function rowPlace(text: SourceText, span: Span): string {
  const sheets = touching(placesOf(text, 'sheet'), span).map(({ label }) => label);
  const tables = touching(text.blocks, span).filter(isNumbered);
  const [first, last] = [tables[0], tables.at(-1)];
  const from = first && rowsTouched(first, span)[0];
  const to = last && rowsTouched(last, span)[1];
  if (from === undefined || to === undefined) return sheets.length === 0 ? '' : spanned(sheets);
  if (new Set(sheets).size > 1) return `${sheets[0]}, row ${from} – ${sheets.at(-1)}, row ${to}`;
  const rows = from === to ? `row ${from}` : `rows ${from}–${to}`;
  return sheets[0] === undefined ? rows : `${sheets[0]}, ${rows}`;
}

type NumberedTable = Extract<Block, { kind: 'table' }> & { readonly firstRow: number };

function isNumbered(block: Block): block is NumberedTable {
  return block.kind === 'table' && block.firstRow !== undefined;
}

/** Halves: a sheet has tens of thousands of rows, and each card asks. */
function rowsTouched({ rows, firstRow }: NumberedTable, { start, end }: Span): readonly [number?, number?] {
  const first = firstRowWhere(rows, (row) => (row.at(-1)?.end ?? 0) > start);
  const last = firstRowWhere(rows, (row) => (row[0]?.start ?? 0) >= end) - 1;
  return first < rows.length && last >= first ? [firstRow + first, firstRow + last] : [];
}

/** The first row for which `holds` is true, given that it is then true of all below; their number for none. */
function firstRowWhere(
  rows: NumberedTable['rows'],
  holds: (row: NumberedTable['rows'][number]) => boolean,
): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(rows[middle] ?? [])) high = middle;
    else low = middle + 1;
  }
  return low;
}

function paragraphPlace(blocks: readonly Block[], start: number, end: number): string {
  const numbers = paragraphNumbers(blocks);
  const touched = numbers.filter((_, index) => {
    const block = blocks[index];
    return block !== undefined && block.start < end && block.end > start;
  });
  const counted = touched.filter((number) => number > 0);
  const first = counted[0];
  const last = counted.at(-1);
  if (first !== undefined && last !== undefined) return first === last ? `¶${first}` : `¶${first}–${last}`;
  const heading = touched[0];
  return heading === undefined ? '' : `heading before ¶${-heading}`;
}

function placesOf({ places = [] }: SourceText, kind: Place['kind']): readonly Place[] {
  return places.filter((place) => place.kind === kind);
}

/** The spans that share a character with `span`. `spans` are in order and do not overlap. */
function touching<Part extends Span>(spans: readonly Part[], { start, end }: Span): Part[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Part[] = [];
  for (let index = low; index < spans.length; index++) {
    const part = spans[index] as Part;
    if (part.start >= end) break;
    if (part.end > start) found.push(part);
  }
  return found;
}

/** First and last of some labels: `3`, `3–4`. Empty for none. */
function spanned(labels: readonly string[]): string {
  const [first, last] = [labels[0], labels.at(-1)];
  if (first === undefined || last === undefined) return '';
  return first === last ? first : `${first}–${last}`;
}
