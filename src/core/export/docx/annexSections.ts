import type * as Docx from 'docx';
import { type AnnexedSource, formatDate, type ReportDocument, type SourceEntry } from '../../report';
import { directionOf } from '../../text/direction';
import { annexedText } from './annexedText';
import { blockParagraphs, type DocxBlock } from './blockParagraphs';
import type { DocxWriter } from './docxWriter';
import { quietRuns } from './inlineRuns';
import { annexBookmark, regionBookmark } from './review/reviewMarks';
import { palette, styleIds } from './styles';
import { tableOf } from './tableOf';
import { textRuns } from './textRuns';

/** Annex A: every annotated source with its whole text and its highlights as comments. */
export function sourceAnnex(writer: DocxWriter, report: ReportDocument): DocxBlock[] {
  if (report.annex.length === 0) return [];
  const { docx } = writer;
  const alone = report.body.length === 0;
  return [
    new docx.Paragraph({
      heading: 'Heading1',
      numbering: false,
      ...(!alone && { pageBreakBefore: true }),
      children: [
        new docx.Bookmark({ id: annexBookmark, children: textRuns(writer, 'Annex A: annotated sources') }),
      ],
    }),
    new docx.Paragraph({
      style: styleIds.facts,
      children: textRuns(
        writer,
        'The sources as taken in. Each shaded passage is a highlight; the comment beside it holds its tags, note and statements.',
      ),
    }),
    ...report.annex.flatMap((annexed, index) => annexedSource(writer, annexed, index + 1)),
  ];
}

function annexedSource(writer: DocxWriter, annexed: AnnexedSource, number: number): DocxBlock[] {
  const { docx } = writer;
  const { source } = annexed;
  const direction = directionOf(source.title);
  const facts = [
    annexed.byline,
    source.address,
    `Taken in ${formatDate(source.importedAt)} from ${source.fileName}`,
  ];
  return [
    new docx.Paragraph({
      heading: 'Heading2',
      numbering: false,
      spacing: { before: number === 1 ? 240 : 560, after: 100 },
      children: [...textRuns(writer, `A${number}  `), ...textRuns(writer, source.title, {}, direction)],
    }),
    ...facts
      .filter((fact) => fact)
      .map(
        (fact) =>
          new docx.Paragraph({
            style: styleIds.facts,
            keepNext: true,
            children: textRuns(writer, String(fact)),
          }),
      ),
    ...(annexed.note.length
      ? [
          new docx.Paragraph({
            style: styleIds.facts,
            children: textRuns(writer, 'Analyst’s note', { bold: true }),
          }),
        ]
      : []),
    ...blockParagraphs(writer, annexed.note, {
      headingShift: 2,
      references: 'words',
      paragraph: { style: styleIds.facts },
    }),
    new docx.Paragraph({
      style: styleIds.facts,
      spacing: { after: 200 },
      border: { bottom: { style: 'single', size: 4, color: palette.hairline, space: 6 } },
      children: [
        new docx.Bookmark({
          id: regionBookmark('start', source.id),
          children: [
            ...textRuns(writer, 'SHA-256 '),
            ...textRuns(writer, source.sha256, { style: styleIds.mono }),
          ],
        }),
      ],
    }),
    ...annexedText(writer, annexed),
    // Nothing is seen of it: a reviewed document's texts end here.
    new docx.Paragraph({
      spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' },
      children: [new docx.Bookmark({ id: regionBookmark('end', source.id), children: [] })],
    }),
    ...linkList(writer, annexed),
  ];
}

/** The addresses behind a source's links: as text, so that a slip of the hand opens nothing. */
function linkList(writer: DocxWriter, { text }: AnnexedSource): Docx.Paragraph[] {
  const links = text.blocks
    .flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block]))
    .flatMap((span) => span.marks ?? [])
    .filter((mark) => mark.kind === 'link' && mark.address);
  if (links.length === 0) return [];
  const line = (words: string) =>
    new writer.docx.Paragraph({ style: styleIds.facts, children: textRuns(writer, words) });
  return [
    line('Links in this source:'),
    ...links.map((link) => line(`“${text.text.slice(link.start, link.end).trim()}”: ${link.address}`)),
  ];
}

/** Annex B: what the report rests on, with whole hashes and dates. */
export function sourceList(writer: DocxWriter, report: ReportDocument): DocxBlock[] {
  if (report.sources.length === 0) return [];
  const { docx } = writer;
  const header = ['Source', 'Dates', 'SHA-256 of the bytes as received'];
  const rows = [
    header.map((text) => ({ header: true, draw: () => [cellLine(writer, text, {})] })),
    ...report.sources.map((entry) => [
      { header: false, draw: () => sourceCell(writer, entry) },
      { header: false, draw: () => dateCell(writer, entry) },
      {
        header: false,
        draw: () => [cellLine(writer, entry.source.sha256, { style: styleIds.mono })],
      },
    ]),
  ];
  return [
    new docx.Paragraph({
      heading: 'Heading1',
      numbering: false,
      pageBreakBefore: true,
      children: textRuns(writer, 'Annex B: sources'),
    }),
    ...tableOf(writer, rows, (cell) => cell.draw(), { shares: [46, 24, 30] }),
  ];
}

function sourceCell(writer: DocxWriter, entry: SourceEntry): Docx.Paragraph[] {
  const { source } = entry;
  const facts = [
    [entry.origin || source.publisher, source.author].filter(Boolean).join(', '),
    entry.reliability ? `Reliability: ${entry.reliability}` : '',
    source.handling ? `Handling: ${source.handling}` : '',
    source.address ?? '',
    entry.notes.length ? `Cited in note${entry.notes.length > 1 ? 's' : ''} ${entry.notes.join(', ')}` : '',
  ];
  return [
    ...(entry.citedAs ? [cellLine(writer, entry.citedAs, { bold: true })] : []),
    cellLine(writer, source.title, { bold: !entry.citedAs }),
    ...facts
      .filter(Boolean)
      .map((fact) => new writer.docx.Paragraph({ style: styleIds.cell, children: quietRuns(writer, fact) })),
  ];
}

function dateCell(writer: DocxWriter, entry: SourceEntry): Docx.Paragraph[] {
  const lines = [entry.published ? `Published ${entry.published}` : 'Not dated', `Taken in ${entry.takenIn}`];
  return lines.map(
    (line) => new writer.docx.Paragraph({ style: styleIds.cell, children: quietRuns(writer, line) }),
  );
}

function cellLine(writer: DocxWriter, text: string, look: Parameters<typeof textRuns>[2]): Docx.Paragraph {
  const direction = directionOf(text);
  return new writer.docx.Paragraph({
    style: styleIds.cell,
    ...(direction === 'rtl' && { bidirectional: true }),
    children: textRuns(writer, text, look, direction),
  });
}
