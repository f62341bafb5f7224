import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';
import { directionOf } from '../../text/direction';
import type { DocxWriter } from './docxWriter';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/**
 * Headers and footers: the handling mark on every page, above and below, the title from the second page on, and the
 * number of each page. A house style's take their place and keep the mark (`houseStyle/dressPackage`).
 */
export function pageFurniture(
  writer: DocxWriter,
  report: ReportDocument,
): Pick<Docx.ISectionOptions, 'headers' | 'footers'> {
  const { docx, house } = writer;
  const mark = handlingLine(writer, report);
  const title = new docx.Paragraph({
    style: 'Header',
    ...(directionOf(report.title) === 'rtl' && { bidirectional: true }),
    children: textRuns(writer, report.title, {}, directionOf(report.title)),
  });
  const header = (children: Docx.Paragraph[]) =>
    new docx.Header({ children: children.length > 0 ? children : [new docx.Paragraph({})] });
  const footer = () => new docx.Footer({ children: [pageNumber(writer), ...mark()] });
  return {
    headers: {
      default: header([...mark(), title]),
      first: header(mark()),
      ...(house?.hasEvenPages && { even: header([...mark(), title]) }),
    },
    footers: { default: footer(), first: footer(), ...(house?.hasEvenPages && { even: footer() }) },
  };
}

/** A paragraph of the library can stand in one place only: each call makes a new one. */
function handlingLine(writer: DocxWriter, { handling }: ReportDocument): () => Docx.Paragraph[] {
  if (handling.length === 0) return () => [];
  return () => [
    new writer.docx.Paragraph({ style: styleIds.handling, children: textRuns(writer, handling.join(' · ')) }),
  ];
}

function pageNumber({ docx }: DocxWriter): Docx.Paragraph {
  return new docx.Paragraph({
    style: 'Footer',
    alignment: docx.AlignmentType.RIGHT,
    children: [new docx.TextRun({ children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES] })],
  });
}
