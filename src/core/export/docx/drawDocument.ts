import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';
import { directionOf } from '../../text/direction';
import { xmlText } from '../xmlText';
import { sourceAnnex, sourceList } from './annexSections';
import { blockParagraphs } from './blockParagraphs';
import { tableOfContents } from './contents';
import type { DocxWriter } from './docxWriter';
import { inlineRuns } from './inlineRuns';
import { documentNumberings } from './numberings';
import { pageFurniture } from './pageFurniture';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/** Draws a resolved report as a Word document of the library. `styles` are the library's, or a whole part of styles as XML. */
export function drawDocument(
  writer: DocxWriter,
  report: ReportDocument,
  styles: Pick<Docx.IPropertiesOptions, 'styles' | 'externalStyles'>,
): Docx.Document {
  const { docx, page, house } = writer;
  const children = [
    new docx.Paragraph({
      style: 'Title',
      ...(directionOf(report.title) === 'rtl' && { bidirectional: true }),
      children: textRuns(writer, report.title, {}, directionOf(report.title)),
    }),
    new docx.Paragraph({
      style: styleIds.facts,
      spacing: { after: 320 },
      children: textRuns(writer, subtitle(report)),
    }),
    ...tableOfContents(writer, report),
    ...blockParagraphs(writer, report.body, { headingShift: 1 - report.topHeading, references: 'footnotes' }),
    ...sourceAnnex(writer, report),
    ...sourceList(writer, report),
  ];
  const { width, height, ...margin } = page;
  const hasTitlePage = house && house.parts.length > 0 ? house.hasTitlePage : true;
  return new docx.Document({
    title: xmlText(report.title),
    subject: xmlText(report.caseTitle),
    creator: xmlText(report.author),
    lastModifiedBy: xmlText(report.author),
    description: xmlText(report.facts),
    ...styles,
    numbering: { config: documentNumberings(writer) },
    comments: { children: writer.comments },
    footnotes: footnotes(writer, report),
    evenAndOddHeaderAndFooters: house?.hasEvenPages ?? false,
    sections: [
      {
        properties: { titlePage: hasTitlePage, page: { size: { width, height }, margin } },
        ...pageFurniture(writer, report),
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
