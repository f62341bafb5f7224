import type * as Docx from 'docx';
import type { AnnexHighlight } from '../../report';
import { sha256Hex } from '../../text/hash';
import { type CommentLine, commentLines } from './commentLines';
import type { DocxWriter } from './docxWriter';
import { inlineRuns } from './inlineRuns';
import { styleIds } from './styles';

/** One Word comment for one range of a highlight. A highlight that is marked as resolved is so in Word. */
export function highlightComment(
  writer: DocxWriter,
  highlight: AnnexHighlight,
  part: number,
  id: number,
): Docx.ICommentOptions {
  return {
    id,
    author: highlight.author || 'Assay',
    initials: initialsOf(highlight.author),
    date: new Date(highlight.createdAt),
    durableId: durableId(highlight.id, part),
    ...(highlight.isResolved && { resolved: true }),
    children: commentLines(highlight, part).map((line) => lineParagraph(writer, line)),
  };
}

function lineParagraph(writer: DocxWriter, { kind, inlines, direction }: CommentLine): Docx.Paragraph {
  return new writer.docx.Paragraph({
    style: styleIds.comment,
    ...(direction === 'rtl' && { bidirectional: true }),
    children: inlineRuns(writer, inlines, direction, 'words', kind === 'id' ? { style: styleIds.quiet } : {}),
  });
}

function initialsOf(name: string): string {
  const initials = name
    .split(/\s+/u)
    .map((word) => [...word][0] ?? '')
    .join('');
  return initials.slice(0, 9) || 'A';
}

/**
 * Word's own lasting id of a comment, made from ours so that it can be found again: eight hexadecimal
 * digits below 7FFFFFFF ([MS-DOCX] 2.7.3, ST_LongHexNumber of w16cid:durableId).
 */
function durableId(highlight: string, part: number): string {
  const number = Number.parseInt(sha256Hex(`${highlight}/${part}`).slice(0, 8), 16) & 0x7ffffffe || 1;
  return number.toString(16).toUpperCase().padStart(8, '0');
}
