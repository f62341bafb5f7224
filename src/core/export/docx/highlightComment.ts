import type * as Docx from 'docx';
import type { AnnexHighlight, ReportBlock, StatementView } from '../../report';
import { sha256Hex } from '../../text/hash';
import { stanceWords } from '../stanceWords';
import type { DocxWriter } from './docxWriter';
import { inlineRuns } from './inlineRuns';
import { styleIds } from './styles';
import { textRuns } from './textRuns';

/**
 * One Word comment for one range of a highlight. The first range's comment holds tags, note and
 * statements; a further range only says whose part it is. The last line is always
 * `Assay <highlight id>`, which every word processor keeps.
 */
export function highlightComment(
  writer: DocxWriter,
  highlight: AnnexHighlight,
  part: number,
  id: number,
): Docx.ICommentOptions {
  const { docx } = writer;
  const line = (children: Docx.ParagraphChild[]) => new docx.Paragraph({ style: styleIds.comment, children });
  const parts = highlight.ranges.length;
  const content =
    part === 0
      ? [
          ...(highlight.earlier ? [line(textRuns(writer, earlierWords(highlight)))] : []),
          ...(highlight.areas ? [line(textRuns(writer, `${highlight.areas}.`))] : []),
          ...(highlight.tags.length
            ? [line(textRuns(writer, highlight.tags.join(', '), { bold: true }))]
            : []),
          ...highlight.note.flatMap((block) => noteLines(writer, block, line)),
          ...highlight.statements.map((statement) => line(textRuns(writer, statementLine(statement)))),
        ]
      : [];
  const whichPart =
    parts > 1
      ? [line(textRuns(writer, `Part ${part + 1} of ${parts} of one highlight (${highlight.place}).`))]
      : [];
  return {
    id,
    author: highlight.author || 'Assay',
    initials: initialsOf(highlight.author),
    date: new Date(highlight.createdAt),
    durableId: durableId(highlight.id, part),
    children: [
      ...content,
      ...whichPart,
      line(textRuns(writer, `Assay ${highlight.id}`, { style: styleIds.quiet })),
    ],
  };
}

/** “¶3, from the version of 5 May 2024: “nine guards were killed”” */
function earlierWords({ place, parts }: AnnexHighlight): string {
  return parts.length > 0 ? `${place}: “${parts.join('” […] “')}”` : place;
}

/** “Asserts: The depot was held. Governor, in The Northern Courier. B3 (usually reliable; possibly true)” */
function statementLine(statement: StatementView): string {
  const { sign, word } = stanceWords[statement.stance];
  const said = statement.chain ? ` — ${statement.chain}` : '';
  const grade = statement.grade ? ` [${statement.grade}: ${statement.gradeWords}]` : '';
  return `${sign} ${word}: ${statement.claimText}${said}${grade}`;
}

/** A note's block as lines of a comment: Word shows neither tables nor lists in the margin. */
function noteLines(
  writer: DocxWriter,
  block: ReportBlock,
  line: (children: Docx.ParagraphChild[]) => Docx.Paragraph,
): Docx.Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
    case 'heading':
      return [
        line(
          inlineRuns(
            writer,
            block.inlines,
            block.direction,
            'words',
            block.kind === 'heading' ? { bold: true } : {},
          ),
        ),
      ];
    case 'list':
      return block.items.flatMap((item, index) => {
        const sign = block.ordered ? `${block.start + index}. ` : '• ';
        return item.flatMap((child, place) =>
          noteLines(writer, child, (children) =>
            line(place === 0 ? [...textRuns(writer, sign), ...children] : children),
          ),
        );
      });
    case 'quote':
      return block.blocks.flatMap((child) => noteLines(writer, child, line));
    case 'table':
      return block.rows.map((row) =>
        line(
          row.flatMap((cell, column) => [
            ...textRuns(writer, column ? ' | ' : ''),
            ...cell.blocks.flatMap((child) =>
              'inlines' in child ? inlineRuns(writer, child.inlines, child.direction, 'words') : [],
            ),
          ]),
        ),
      );
    case 'code':
    case 'gone':
      return [line(textRuns(writer, block.text))];
    case 'quotation':
      return [line(textRuns(writer, `“${block.parts.join('” […] “')}” ${block.attribution}`))];
    case 'claim':
    case 'figure':
      return [line(textRuns(writer, block.text))];
    case 'rule':
      return [];
  }
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
