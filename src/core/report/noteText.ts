import { quotationParts } from '../highlights/quotedParts';
import type { HighlightRow, SourceRow } from '../model/rows';
import { directionOf } from '../text/direction';
import { earlierVersionInWords } from '../versions/sourceVersions';
import { formatDate } from './formatDate';
import { placeOfHighlight } from './placeOfHighlight';
import type { ReportContext } from './reportContext';
import type { Inline, InlineMarks } from './reportDocument';
import { authorBesides, publisherName, shortHash } from './sourceNames';
import { gradesOf, statementsOfHighlight } from './statementView';

/** Longest stretch of a source's words that a note repeats, in UTF-16 code units; the annex has all of them. */
const longestQuote = 320;

/** Keeps the numbers after right-to-left words from being drawn before them. */
const leftToRightMark = '\u200e';

/**
 * The text of a note: publisher, author, title, date, paragraph, the exact words when `withWords`,
 * who says it, grade, address, short SHA-256 and date of taking in. A source cited before is named
 * shortly, with the number of the note that describes it, as are words that a note has repeated.
 */
export function noteText(
  context: ReportContext,
  source: SourceRow,
  highlight: HighlightRow | null,
  withWords: boolean,
): Inline[] {
  const described = context.notes.find((note) => note.source === source.id)?.number;
  const inlines: Inline[] = [];
  const publisher = publisherName(context.state, source);
  addText(inlines, publisher && `${publisher}, `);
  const author = authorBesides(source, publisher);
  if (described === undefined && author) addText(inlines, `${author}, `);
  const rightToLeft = directionOf(source.title) === 'rtl';
  // Arabic and Hebrew have no italics: a machine's slant only makes them hard to read.
  addText(inlines, source.title, rightToLeft ? {} : { emphasis: true });
  if (rightToLeft) addText(inlines, leftToRightMark);
  if (described === undefined && source.publishedAt) addText(inlines, `, ${formatDate(source.publishedAt)}`);
  const same = highlight && context.notes.find((note) => note.highlight === highlight.id && note.withWords);
  if (highlight) addPassage(inlines, context, highlight, withWords && !same);
  if (same) addText(inlines, `. As in note ${same.number}.`);
  else if (described !== undefined) addText(inlines, `. Described in note ${described}.`);
  else addDescription(inlines, source);
  return inlines;
}

function addDescription(inlines: Inline[], source: SourceRow): void {
  addText(inlines, '. SHA-256 ');
  addText(inlines, shortHash(source.sha256), { code: true });
  addText(inlines, `, taken in ${formatDate(source.importedAt)}.`);
  if (source.handling) addText(inlines, ` ${source.handling}.`);
  if (source.address) addText(inlines, ` ${source.address}`);
}

/** Adds text to a note; a full stop after an abbreviation's is not doubled. */
function addText(inlines: Inline[], text: string, marks: InlineMarks = {}): void {
  const last = inlines.at(-1);
  const doubled = text.startsWith('.') && last?.kind === 'text' && last.text.endsWith('.');
  const added = doubled ? text.slice(1) : text;
  if (added) inlines.push({ kind: 'text', text: added, marks });
}

function addPassage(
  inlines: Inline[],
  context: ReportContext,
  highlight: HighlightRow,
  withWords: boolean,
): void {
  const place = highlightPlace(context, highlight);
  if (place) addText(inlines, `, ${place}`);
  const statements = statementsOfHighlight(context.state, highlight.id);
  if (withWords) {
    const words = quotedWords(highlight);
    addText(inlines, ': ');
    inlines.push({ kind: 'words', text: words, direction: directionOf(words) });
    if (directionOf(words) === 'rtl') addText(inlines, leftToRightMark);
    const chains = [...new Set(statements.map((statement) => statement.chain).filter(Boolean))];
    if (chains.length) addText(inlines, `. Said by: ${chains.join('; ')}`);
  }
  const grades = gradesOf(statements);
  if (grades.length === 0) return;
  addText(inlines, '. Grade ');
  addText(inlines, grades.join(', '), { code: true });
  const inWords = new Set(statements.map((statement) => statement.gradeWords).filter(Boolean));
  if (withWords) addText(inlines, ` (${[...inWords].join(' / ')})`);
}

/**
 * Where a highlight stands in its source: `¶3`, `¶3, ¶7–8`, `pp. 3–4, figure on p. iv`; on an earlier
 * version `¶3, from the version of 5 May 2024`.
 */
export function highlightPlace(context: ReportContext, highlight: HighlightRow): string {
  const source = context.state.sources.get(highlight.sourceId);
  const earlier = source ? earlierVersionInWords(source, highlight) : '';
  const text = earlier
    ? context.earlierTexts.get(highlight.textSha256)
    : context.texts.get(highlight.sourceId);
  if (!text) return earlier;
  return [placeOfHighlight(text, highlight), earlier].filter(Boolean).join(', ');
}

function quotedWords(highlight: HighlightRow): string {
  const words = quotationParts(highlight)
    .map((part) => part.replace(/\s+/gu, ' ').trim())
    .join(' […] ');
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s+\S*$/u, '')} […]`;
}
