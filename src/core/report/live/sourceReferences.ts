import { timeText } from '../../assess/worldTime';
import { living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { HighlightRow, SourceRow } from '../../model/rows';
import { formatDate } from '../formatDate';
import { livingTarget } from '../livingTarget';
import { highlightPlace } from '../noteText';
import type { ReportContext } from '../reportContext';
import type { Inline, ReportBlock, ReportNote, ReportTableCell } from '../reportDocument';
import { authorBesides, publisherName } from '../sourceNames';
import { gradesOf, statementsOfHighlight } from '../statementView';
import { line, table, text } from './drawing';
import { sourceDescriptor } from './sourceDescriptor';

/**
 * The source reference citations ICD 206 asks for: every cited source once, with the notes that cite it and where in it
 * each of them leads; or, where sources are cited by names, by its name. Filled when the whole report is resolved.
 */
export function sourceReferences(context: ReportContext): ReportBlock[] {
  const rows: (readonly ReportTableCell[])[] = [];
  context.atEnd.push(() => {
    const drawn =
      context.citationStyle === 'numbered'
        ? table(['Source', 'Cited in notes'], noteRows(context))
        : table(['Cited as', 'Reference', 'Descriptor and grade'], sourceRows(context));
    const filled = drawn.kind === 'table' && drawn.rows.length > 1 ? drawn.rows : emptyRows();
    rows.push(...filled);
  });
  return [{ kind: 'table', rows }];
}

function emptyRows(): readonly (readonly ReportTableCell[])[] {
  const drawn = table(['This report cites no source yet.'], []);
  return drawn.kind === 'table' ? drawn.rows : [];
}

type Row = (string | ReportBlock[])[];

/** A row for each source, in order of the first note that cites it. */
function noteRows(context: ReportContext): Row[] {
  const notesOf = new Map<Id, ReportNote[]>();
  for (const note of context.notes) {
    if (note.source) notesOf.set(note.source, [...(notesOf.get(note.source) ?? []), note]);
  }
  return [...notesOf].flatMap(([id, notes]): Row[] => {
    const source = livingTarget(context.state, 'source', id);
    if (!source) return [];
    const descriptor = line(sourceDescriptor(context, source));
    return [[[...sourceLines(context, source), descriptor], passageLines(context, notes)]];
  });
}

/** A line for each passage of a source: the notes that cite it, where it stands, of when it is, its grade. */
function passageLines(context: ReportContext, notes: readonly ReportNote[]): ReportBlock[] {
  const numbersOf = new Map<Id | null, number[]>();
  for (const { highlight, number } of notes)
    numbersOf.set(highlight, [...(numbersOf.get(highlight) ?? []), number]);
  return [...numbersOf].map(([id, numbers]) => {
    const highlight = id ? livingTarget(context.state, 'highlight', id) : null;
    const where = highlight ? passageWords(context, highlight) : 'as a whole';
    return line(
      text(numbers.join(', '), { strong: true }),
      where ? `: ${where}.` : ':',
      ...(highlight ? gradeWords(context, highlight.id) : []),
    );
  });
}

function sourceRows(context: ReportContext): Row[] {
  const labels = context.sourceLabels;
  return [...new Set(context.cited)]
    .flatMap((id) => livingTarget(context.state, 'source', id) ?? [])
    .map((source) => ({ source, label: labels.get(source.id) ?? source.title }))
    .sort((left, right) => (left.label < right.label ? -1 : 1))
    .map(({ source, label }) => [
      label,
      sourceLines(context, source),
      [line(sourceDescriptor(context, source))],
    ]);
}

/** Originator, author, title; dates; mark, address and access; hash. */
function sourceLines({ state }: ReportContext, source: SourceRow): ReportBlock[] {
  const publisher = publisherName(state, source);
  const by = [publisher, authorBesides(source, publisher)].filter(Boolean).join(', ');
  const accessed = formatDate(source.capturedAt ?? source.importedAt);
  return [
    // A name that ends in a full stop has its own.
    line(by ? `${by.replace(/\.$/u, '')}. ` : '', text(source.title, { emphasis: true }), '.'),
    line(
      source.publishedAt ? `Published ${formatDate(source.publishedAt)}. ` : 'Not dated. ',
      `Accessed ${accessed}.`,
      source.handling ? ` Handling: ${source.handling}.` : '',
    ),
    ...(source.address ? [line(source.address)] : [line(`File “${source.fileName}”.`)]),
    line('SHA-256 ', text(source.sha256, { code: true })),
  ];
}

/** Where in the source, and of when the information is. */
function passageWords(context: ReportContext, highlight: HighlightRow): string {
  const times = living(context.state, 'statements')
    .filter(({ highlightId, time }) => highlightId === highlight.id && time)
    .flatMap(({ time }) => (time ? timeText(time) : []));
  const place = highlightPlace(context, highlight);
  const when = times.length > 0 ? `information of ${[...new Set(times)].join(', ')}` : '';
  return [place, when].filter(Boolean).join('; ');
}

function gradeWords({ state }: ReportContext, highlight: Id): (string | Inline)[] {
  const statements = statementsOfHighlight(state, highlight);
  const grades = gradesOf(statements);
  if (grades.length === 0) return [];
  const words = [...new Set(statements.map(({ gradeWords: inWords }) => inWords).filter(Boolean))];
  return [
    ' Grade ',
    text(grades.join(', '), { code: true }),
    words.length > 0 ? ` (${words.join(' / ')}).` : '.',
  ];
}
