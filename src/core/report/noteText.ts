import type { HighlightRow, SourceRow } from '../model/rows';
import { directionOf } from '../text/direction';
import { formatDate } from './formatDate';
import { placeOf } from './paragraphNumbers';
import type { ReportContext } from './reportContext';
import type { Inline, InlineMarks } from './reportDocument';
import { publisherName, shortHash } from './sourceNames';
import { gradesOf, statementsOfHighlight } from './statementView';

/** Longest stretch of a source's words that a note repeats, in UTF-16 code units; the annex has all of them. */
const longestQuote = 320;

/** Keeps the numbers after right-to-left words from being drawn before them. */
const leftToRightMark = '\u200e';

/**
 * The text of a note: publisher, author, title, date, paragraph, the exact words when `withWords`,
 * who says it, grade, address, short SHA-256 and date of taking in. A source cited before is named
 * shortly, with the number of the note that describes it.
 */
export function noteText(
  context: ReportContext,
  source: SourceRow,
  highlight: HighlightRow | null,
  withWords: boolean,
): Inline[] {
  const described = context.notes.find((note) => note.source === source.id)?.number;
  const inlines: Inline[] = [];
  const add = (text: string, marks: InlineMarks = {}) => {
    if (text) inlines.push({ kind: 'text', text, marks });
  };
  const publisher = publisherName(context.state, source);
  add(publisher && `${publisher}, `);
  if (described === undefined && source.author) add(`${source.author}, `);
  add(source.title, { emphasis: true });
  if (directionOf(source.title) === 'rtl') add(leftToRightMark);
  if (described === undefined && source.publishedAt) add(`, ${formatDate(source.publishedAt)}`);
  if (highlight) inlines.push(...passageText(context, highlight, withWords));
  if (described !== undefined) {
    add(`. Described in note ${described}.`);
    return inlines;
  }
  add('. ');
  if (source.address) add(`${source.address} `);
  add('SHA-256 ');
  add(shortHash(source.sha256), { code: true });
  add(`, taken in ${formatDate(source.importedAt)}.`);
  return inlines;
}

function passageText(context: ReportContext, highlight: HighlightRow, withWords: boolean): Inline[] {
  const inlines: Inline[] = [];
  const add = (text: string, marks: InlineMarks = {}) => {
    inlines.push({ kind: 'text', text, marks });
  };
  const place = highlightPlace(context, highlight);
  if (place) add(`, ${place}`);
  if (withWords) {
    const words = quotedWords(highlight);
    add(': ');
    inlines.push({ kind: 'words', text: words, direction: directionOf(words) });
    if (directionOf(words) === 'rtl') add(leftToRightMark);
  }
  const statements = statementsOfHighlight(context.state, highlight.id);
  const chains = [...new Set(statements.map((statement) => statement.chain).filter(Boolean))];
  if (chains.length) add(`. Said by: ${chains.join('; ')}`);
  const grades = gradesOf(statements);
  if (grades.length) {
    add('. Grade ');
    add(grades.join(', '), { code: true });
    const words = [...new Set(statements.map((statement) => statement.gradeWords).filter(Boolean))];
    add(` (${words.join(' / ')})`);
  }
  return inlines;
}

/** Where a highlight stands in its source: `¶3`, `¶3, ¶7–8`. */
export function highlightPlace(context: ReportContext, highlight: HighlightRow): string {
  const text = context.texts.get(highlight.sourceId);
  if (!text) return '';
  const places = highlight.ranges.map((range) => placeOf(text, range.start, range.end)).filter(Boolean);
  return [...new Set(places)].join(', ');
}

function quotedWords(highlight: HighlightRow): string {
  const words = highlight.ranges.map((range) => range.exact.replace(/\s+/gu, ' ').trim()).join(' […] ');
  if (words.length <= longestQuote) return words;
  return `${words.slice(0, longestQuote).replace(/\s+\S*$/u, '')} […]`;
}
