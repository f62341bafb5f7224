import type * as Docx from 'docx';
import type { ReportDocument } from '../../report';

/** Characters of text laid out for the page numbers of a table of contents; beyond, Word is asked to fill them in. */
const mostLaidOut = 600_000;

/** What works out the pages headings are on, where the document is not too long to be laid out while somebody waits. */
export async function estimatedPages({
  annex,
}: ReportDocument): Promise<Docx.IPropertiesOptions['pageNumbers']> {
  const characters = annex.reduce((sum, { text }) => sum + text.text.length, 0);
  if (characters > mostLaidOut) return undefined;
  const { estimatePageNumbersWith } = await import('docx/layout');
  return estimatePageNumbersWith({ guess: true });
}
