import { timeText } from '../../assess/worldTime';
import { living } from '../../model/caseState';
import type { Id } from '../../model/id';
import type { SourceRow } from '../../model/rows';
import { formatDate } from '../formatDate';
import { livingTarget } from '../livingTarget';
import { highlightPlace } from '../noteText';
import type { ReportContext } from '../reportContext';
import type { ReportBlock, ReportNote, ReportTableCell } from '../reportDocument';
import { publisherName } from '../sourceNames';
import { gradesOf, statementsOfHighlight } from '../statementView';
import { capital, line, table, text } from './drawing';
import { sourceDescriptor } from './sourceDescriptor';

/**
 * The source reference citations ICD 206 asks for. Every citation by its number, or every cited source by its name; a
 * source described once is referred to. Filled when the whole report is resolved.
 */
export function sourceReferences(context: ReportContext): ReportBlock[] {
  const rows: (readonly ReportTableCell[])[] = [];
  context.atEnd.push(() => {
    const lines = context.citationStyle === 'numbered' ? noteRows(context) : sourceRows(context);
    const drawn = table(['Cited as', 'Reference', 'Descriptor and grade'], lines);
    if (drawn.kind === 'table') rows.push(...(lines.length > 0 ? drawn.rows : emptyRows()));
  });
  return [{ kind: 'table', rows }];
}

function emptyRows(): readonly (readonly ReportTableCell[])[] {
  const drawn = table(['This report cites no source yet.'], []);
  return drawn.kind === 'table' ? drawn.rows : [];
}

type Row = (string | ReportBlock[])[];

function noteRows(context: ReportContext): Row[] {
  const described = new Map<Id, number>();
  return context.notes.flatMap((note): Row[] => {
    const source = note.source ? livingTarget(context.state, 'source', note.source) : null;
    if (!source) return [];
    const earlier = described.get(source.id);
    if (earlier === undefined) described.set(source.id, note.number);
    const passage = passageLine(context, note);
    const grade = gradeLine(context, note);
    if (earlier === undefined)
      return [
        [
          String(note.number),
          [...sourceLines(context, source), ...passage],
          [line(sourceDescriptor(context, source)), ...grade],
        ],
      ];
    const again = line(text(source.title, { emphasis: true }), `, as in ${earlier}.`);
    return [[String(note.number), [again, ...passage], grade.length > 0 ? grade : '–']];
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
  const by = [publisherName(state, source), source.author?.trim() ?? ''].filter(Boolean).join(', ');
  const accessed = formatDate(source.capturedAt ?? source.importedAt);
  return [
    line(by ? `${by}. ` : '', text(source.title, { emphasis: true }), '.'),
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
function passageLine(context: ReportContext, note: ReportNote): ReportBlock[] {
  const highlight = note.highlight ? livingTarget(context.state, 'highlight', note.highlight) : null;
  if (!highlight) return [];
  const place = highlightPlace(context, highlight);
  const times = living(context.state, 'statements')
    .filter(({ highlightId, time }) => highlightId === highlight.id && time)
    .flatMap(({ time }) => (time ? timeText(time) : []));
  const parts = [
    place ? `at ${place}` : '',
    times.length > 0 ? `information of ${[...new Set(times)].join(', ')}` : '',
  ].filter(Boolean);
  return parts.length > 0 ? [line(`${capital(parts.join('; '))}.`)] : [];
}

function gradeLine(context: ReportContext, { highlight }: ReportNote): ReportBlock[] {
  const statements = highlight ? statementsOfHighlight(context.state, highlight) : [];
  const grades = gradesOf(statements);
  if (grades.length === 0) return [];
  const words = [...new Set(statements.map(({ gradeWords }) => gradeWords).filter(Boolean))];
  return [
    line(
      'Grade ',
      text(grades.join(', '), { code: true }),
      words.length > 0 ? ` (${words.join(' / ')}).` : '.',
    ),
  ];
}
