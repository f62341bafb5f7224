import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';
import type { DocxWriter } from './docxWriter';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/** A report with fewer headings is seen at a glance. */
const fewestHeadings = 3;
/** Levels of headings listed: those of annexed sources are deeper. */
const levels = '1-2';

/**
 * The table of contents of a report: a field filled in from the headings, each a link to its part. Which page each is on
 * only a word processor can say: Word fills the numbers in when it opens the document.
 */
export function tableOfContents(
  writer: DocxWriter,
  { body }: ReportDocument,
): (Docx.Paragraph | Docx.TableOfContents)[] {
  const { docx } = writer;
  if (body.filter(({ kind }) => kind === 'heading').length < fewestHeadings) return [];
  return [
    new docx.Paragraph({ style: styleIds.contents, children: textRuns(writer, 'Contents') }),
    new docx.TableOfContents('Contents', {
      hyperlink: true,
      headingStyleRange: levels,
      beginDirty: true,
      // Dots would lead to nothing where the numbers are not filled in.
      tabLeader: docx.LeaderType.NONE,
    }),
  ];
}
