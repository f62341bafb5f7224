import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';
import type { DocxWriter } from './docxWriter';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/** A report with fewer headings is seen at a glance. */
const fewestHeadings = 3;
/** Levels of headings listed: those of annexed sources are deeper. */
const levels = '1-2';

/** Whether a report is long enough to have a table of contents. */
export function hasContents({ body }: ReportDocument): boolean {
  return body.filter(({ kind }) => kind === 'heading').length >= fewestHeadings;
}

/**
 * The table of contents of a report: a field Word renews, filled in from the headings. `withPages`: the numbers of the
 * pages are worked out when the document is written; else Word asks to fill them in.
 */
export function tableOfContents(
  writer: DocxWriter,
  report: ReportDocument,
  withPages: boolean,
): (Docx.Paragraph | Docx.TableOfContents)[] {
  const { docx } = writer;
  if (!hasContents(report)) return [];
  return [
    new docx.Paragraph({ style: styleIds.contents, children: textRuns(writer, 'Contents') }),
    new docx.TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: levels,
      ...(!withPages && { beginDirty: true }),
    }),
  ];
}
