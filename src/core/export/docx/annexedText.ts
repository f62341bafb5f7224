import type * as Docx from 'docx';
import type { Block, TableCell, TextMark } from '../../model/sourceText';
import { type AnnexedSource, drawnBlocks, type TextSegment, textSegments } from '../../report';
import { directionOf } from '../../text/direction';
import { overlapFill } from '../tagPalette';
import { type CommentAnchors, type CommentRange, commentAnchors } from './commentAnchors';
import { bulletReference, type DocxWriter, labelNumbering, newNumbering } from './docxWriter';
import { highlightComment } from './highlightComment';
import { markLook } from './inlineRuns';
import { styleIds } from './styles';
import { tableOf } from './tableOf';
import { type RunLook, textRuns } from './textRuns';

type Spanned = Exclude<Block, { kind: 'table' }> | TableCell;

interface AnnexDrawing {
  readonly writer: DocxWriter;
  readonly annexed: AnnexedSource;
  readonly ranges: readonly CommentRange[];
  readonly anchors: CommentAnchors;
  /** Of each range, the place of its highlight. */
  readonly owners: readonly number[];
}

/**
 * A source's whole text as Word paragraphs and tables, with a comment over exactly the words of each
 * highlight's range and a light shade in its tag's colour.
 */
export function annexedText(writer: DocxWriter, annexed: AnnexedSource): (Docx.Paragraph | Docx.Table)[] {
  const ranges: CommentRange[] = [];
  const owners: number[] = [];
  annexed.highlights.forEach((highlight, owner) => {
    highlight.ranges.forEach((range, part) => {
      const comment = writer.comments.length;
      writer.comments.push(highlightComment(writer, highlight, part, comment));
      ranges.push({ start: range.start, end: range.end, comment });
      owners.push(owner);
    });
    if (highlight.ranges.length > 0 || (!highlight.areas && !highlight.earlier)) return;
    const comment = writer.comments.length;
    writer.comments.push(highlightComment(writer, highlight, 0, comment));
    ranges.push({ start: 0, end: 0, comment });
    owners.push(owner);
  });
  const blocks = drawnBlocks(annexed.text);
  const spans = blocks.flatMap((block): Spanned[] => (block.kind === 'table' ? block.rows.flat() : [block]));
  const segments = spans.flatMap((span) => segmentsOf(annexed, span, ranges));
  const anchors = commentAnchors(segments, ranges);
  const drawing = { writer, annexed, ranges, anchors, owners };
  return [...homelessComments(drawing), ...drawBlocks(drawing, blocks)];
}

/** Highlights of areas, of an earlier version, and of nothing but white space between blocks, keep their comment, on an empty line before the text. */
function homelessComments({ writer, anchors }: AnnexDrawing): Docx.Paragraph[] {
  const { docx } = writer;
  if (anchors.homeless.length === 0) return [];
  return [
    new docx.Paragraph({
      children: anchors.homeless.flatMap((comment) => [
        new docx.CommentRangeStart(comment),
        new docx.CommentRangeEnd(comment),
        new docx.TextRun({ children: [new docx.CommentReference(comment)] }),
      ]),
    }),
  ];
}

function drawBlocks(drawing: AnnexDrawing, blocks: readonly Block[]): (Docx.Paragraph | Docx.Table)[] {
  let numbering = '';
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const startsList =
      isCounted(block) && !(before && isCounted(before) && before.ordinal === block.ordinal - 1);
    if (startsList) numbering = newNumbering(drawing.writer, block.ordinal);
    return drawBlock(drawing, block, numbering);
  });
}

/** An item that Word itself can count: the document writes nothing else before it than its number and a dot. */
function isCounted(block: Block): block is Extract<Block, { kind: 'listItem' }> {
  return block.kind === 'listItem' && block.ordered && block.label === undefined;
}

function drawBlock(drawing: AnnexDrawing, block: Block, numbering: string): (Docx.Paragraph | Docx.Table)[] {
  const { docx } = drawing.writer;
  if (block.kind === 'table') {
    const rightToLeft = directionOf(drawing.annexed.text.text.slice(block.start, block.end)) === 'rtl';
    return tableOf(
      drawing.writer,
      block.rows,
      (cell) => [
        drawSpan(
          drawing,
          cell,
          cell.header ? { style: styleIds.cell, keepNext: true } : { style: styleIds.cell },
          cell.header ? { bold: true } : {},
        ),
      ],
      { rightToLeft, measure: (cell) => cell.end - cell.start },
    );
  }
  switch (block.kind) {
    case 'heading': {
      const level = Math.min(6, block.level + 2);
      return [
        drawSpan(drawing, block, {
          style: `Heading${level}`,
          numbering: false,
          ...labelled(drawing, block.label, -1),
        }),
      ];
    }
    case 'listItem': {
      const level = Math.min(8, block.depth);
      return [
        drawSpan(drawing, block, {
          numbering: { reference: block.ordered ? numbering : bulletReference, level },
          ...labelled(drawing, block.label, level),
          spacing: { after: 60 },
        }),
      ];
    }
    case 'quote':
      return [drawSpan(drawing, block, { style: styleIds.quote })];
    case 'preformatted':
      return [drawSpan(drawing, block, { style: styleIds.code })];
    case 'picture':
      if (block.end === block.start) return [];
      return [drawSpan(drawing, block, { style: styleIds.caption })];
    case 'caption':
      return [drawSpan(drawing, block, { style: styleIds.caption })];
    case 'footnote':
      return [drawSpan(drawing, block, { style: 'FootnoteText' })];
    case 'rule':
      return block.end > block.start
        ? [drawSpan(drawing, block, { alignment: docx.AlignmentType.CENTER })]
        : [new docx.Paragraph({ thematicBreak: true })];
    default:
      return [drawSpan(drawing, block, { style: styleIds.body })];
  }
}

function drawSpan(
  drawing: AnnexDrawing,
  span: Spanned,
  options: Docx.IParagraphOptions,
  look: RunLook = {},
): Docx.Paragraph {
  const { writer, annexed, ranges, anchors } = drawing;
  const { docx } = writer;
  const direction = span.direction ?? directionOf(annexed.text.text.slice(span.start, span.end));
  const children = segmentsOf(annexed, span, ranges).flatMap((segment): Docx.ParagraphChild[] => [
    ...(anchors.opening.get(segment.start) ?? []).map((comment) => new docx.CommentRangeStart(comment)),
    ...textRuns(writer, segment.text, { ...look, ...segmentLook(drawing, segment) }, direction),
    ...(anchors.closing.get(segment.start) ?? []).flatMap((comment) => [
      new docx.CommentRangeEnd(comment),
      new docx.TextRun({ children: [new docx.CommentReference(comment)] }),
    ]),
  ]);
  return new docx.Paragraph({ ...options, ...(direction === 'rtl' && { bidirectional: true }), children });
}

/** What the document counts a block with is drawn by Word as its number: no comment covers it, being no text. */
function labelled(
  { writer }: AnnexDrawing,
  label: string | undefined,
  depth: number,
): Pick<Docx.IParagraphOptions, 'numbering'> {
  if (label === undefined) return {};
  return { numbering: { reference: labelNumbering(writer, label, depth), level: 0 } };
}

function segmentsOf(annexed: AnnexedSource, span: Spanned, ranges: readonly CommentRange[]): TextSegment[] {
  return textSegments(annexed.text.text, span, span.marks ?? [], ranges);
}

function segmentLook({ annexed, owners }: AnnexDrawing, segment: TextSegment): RunLook {
  const colours = [...new Set(segment.covering.map((index) => owners[index] ?? 0))].map(
    (owner) => annexed.highlights[owner]?.colour ?? null,
  );
  return {
    noProof: true,
    ...languageLook(annexed.source.language),
    ...markLook(marksOf(segment.marks)),
    ...(segment.marks.some((mark) => mark.kind === 'link') && { style: styleIds.link }),
    ...(colours.length && { shading: { type: 'clear', color: 'auto', fill: overlapFill(colours) } }),
  };
}

/** Screen readers say a source's words in its own language. */
function languageLook(language: string | null): RunLook {
  if (!language) return {};
  return {
    language: { value: language, ...(rightToLeftLanguage.test(language) && { bidirectional: language }) },
  };
}

const rightToLeftLanguage = /^(?:ar|fa|he|ur|ps|ckb|dv|syr|yi|ug|sd)\b/i;

function marksOf(marks: readonly TextMark[]): Record<string, boolean> {
  return Object.fromEntries(marks.filter((mark) => mark.kind !== 'link').map((mark) => [mark.kind, true]));
}
