import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';
import { directionOf } from '../../text/direction';
import { xmlText } from '../xmlText';
import { sourceAnnex, sourceList } from './annexSections';
import { blockParagraphs } from './blockParagraphs';
import { bulletReference, type DocxWriter } from './docxWriter';
import { inlineRuns, quietRuns } from './inlineRuns';
import { documentStyles, page } from './styles';
import { textRuns } from './textRuns';

/** Draws a resolved report as a Word document of the library. */
export function drawDocument(writer: DocxWriter, report: ReportDocument): Docx.Document {
  const { docx } = writer;
  const children = [
    new docx.Paragraph({
      style: 'Title',
      ...(directionOf(report.title) === 'rtl' && { bidirectional: true }),
      children: textRuns(writer, report.title, {}, directionOf(report.title)),
    }),
    new docx.Paragraph({
      style: 'AssayFacts',
      spacing: { after: 320 },
      children: textRuns(writer, subtitle(report)),
    }),
    ...blockParagraphs(writer, report.body, { headingShift: 1 - report.topHeading, references: 'footnotes' }),
    ...sourceAnnex(writer, report),
    ...sourceList(writer, report),
  ];
  const margin = page.margin;
  return new docx.Document({
    title: xmlText(report.title),
    creator: xmlText(report.author),
    lastModifiedBy: xmlText(report.author),
    description: xmlText(report.facts),
    styles: documentStyles(),
    numbering: { config: numberings(writer) },
    comments: { children: writer.comments },
    footnotes: footnotes(writer, report),
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: page.width, height: page.height },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        headers: {
          default: new docx.Header({
            children: [new docx.Paragraph({ children: quietRuns(writer, report.title) })],
          }),
          first: new docx.Header({ children: [new docx.Paragraph({})] }),
        },
        footers: { default: pageFooter(writer), first: pageFooter(writer) },
        children,
      },
    ],
  });
}

function subtitle(report: ReportDocument): string {
  const of = report.caseTitle === report.title ? '' : report.caseTitle;
  return [of, report.author, report.facts].filter(Boolean).join(' · ');
}

function footnotes(
  writer: DocxWriter,
  report: ReportDocument,
): Record<string, { children: Docx.Paragraph[] }> {
  return Object.fromEntries(
    report.notes.map((note) => [
      note.number,
      {
        children: [
          new writer.docx.Paragraph({
            style: 'FootnoteText',
            children: inlineRuns(writer, note.inlines, 'ltr', 'words'),
          }),
        ],
      },
    ]),
  );
}

function pageFooter(writer: DocxWriter): Docx.Footer {
  const { docx } = writer;
  return new docx.Footer({
    children: [
      new docx.Paragraph({
        alignment: docx.AlignmentType.RIGHT,
        children: [
          new docx.TextRun({
            size: '8.5pt',
            children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
}

const unindented = { paragraph: { indent: { left: 0, hanging: 0 } } };
const bulletSigns = ['•', '–', '▪'];

function numberings({ docx, numberings: ordered, labels }: DocxWriter): Docx.INumberingOptions['config'] {
  const indent = (level: number) => ({ paragraph: { indent: { left: 720 * (level + 1), hanging: 360 } } });
  const levels = Array.from({ length: 9 }, (_, level) => level);
  return [
    {
      reference: bulletReference,
      levels: levels.map((level) => ({
        level,
        format: docx.LevelFormat.BULLET,
        text: bulletSigns[level % 3] ?? '•',
        style: indent(level),
      })),
    },
    ...ordered.map(({ reference, start }) => ({
      reference,
      levels: levels.map((level) => ({
        level,
        format: docx.LevelFormat.DECIMAL,
        text: `%${level + 1}.`,
        start,
        style: indent(level),
      })),
    })),
    ...[...labels.values()].map(({ reference, label, depth }) => ({
      reference,
      levels: [
        {
          level: 0,
          format: docx.LevelFormat.NONE,
          // A percent sign and a digit would ask Word for a count.
          text: label.replaceAll('%', '％'),
          ...(depth < 0 ? { suffix: docx.LevelSuffix.SPACE, style: unindented } : { style: indent(depth) }),
        },
      ],
    })),
  ];
}
