import type * as Docx from 'docx';
import { type ClaimBlock, inlineText, type QuotationBlock, type ReportBlock } from '../../report';
import { stanceWords } from '../stanceWords';
import { paperColours } from '../tagPalette';
import { bulletReference, type DocxWriter, newNumbering } from './docxWriter';
import { figureParagraphs } from './figureParagraphs';
import { inlineRuns, type NoteReferences, quietRuns } from './inlineRuns';
import { styleIds } from './styles';
import { tableOf } from './tableOf';
import { textRuns } from './textRuns';

export type DocxBlock = Docx.Paragraph | Docx.Table;

/** Where a block stands: what indents and marks it. */
export interface BlockPlace {
  /** Added to the level of headings, so that a report's headings stand under its annex's. */
  readonly headingShift: number;
  readonly references: NoteReferences;
  readonly paragraph?: Docx.IParagraphOptions;
}

/** Report blocks as Word paragraphs and tables. */
export function blockParagraphs(
  writer: DocxWriter,
  blocks: readonly ReportBlock[],
  place: BlockPlace,
): DocxBlock[] {
  return blocks.flatMap((block) => blockParagraph(writer, block, place));
}

function blockParagraph(writer: DocxWriter, block: ReportBlock, place: BlockPlace): DocxBlock[] {
  const { docx } = writer;
  const base = place.paragraph ?? {};
  switch (block.kind) {
    case 'paragraph':
    case 'heading': {
      const level = block.kind === 'heading' ? Math.min(6, block.level + place.headingShift) : 0;
      return [
        new docx.Paragraph({
          style: styleIds.body,
          ...base,
          ...(level > 0 && { style: `Heading${level}` }),
          ...(block.direction === 'rtl' && { bidirectional: true }),
          children: inlineRuns(writer, block.inlines, block.direction, place.references),
        }),
      ];
    }
    case 'list':
      return listParagraphs(writer, block, place, 0);
    case 'quote':
      return blockParagraphs(writer, block.blocks, {
        ...place,
        paragraph: { ...base, style: styleIds.quote },
      });
    case 'code':
      return [new docx.Paragraph({ ...base, style: styleIds.code, children: textRuns(writer, block.text) })];
    case 'rule':
      return [new docx.Paragraph({ ...base, thematicBreak: true })];
    case 'gone':
      return [
        new docx.Paragraph({
          ...base,
          children: textRuns(writer, block.text, { style: styleIds.gone }),
        }),
      ];
    case 'table':
      return tableOf(
        writer,
        block.rows,
        (cell) => blockParagraphs(writer, cell.blocks, { ...place, paragraph: { style: styleIds.cell } }),
        { measure: (cell) => Math.max(0, ...cell.blocks.map(lengthOf)) },
      );
    case 'quotation':
      return quotationParagraphs(writer, block, place);
    case 'claim':
      return claimParagraphs(writer, block, place);
    case 'figure':
      return [
        ...figureParagraphs(writer, block, place.paragraph),
        ...blockParagraph(writer, { kind: 'table', rows: block.rows }, place),
      ];
  }
}

function lengthOf(block: ReportBlock): number {
  return 'inlines' in block ? inlineText(block.inlines).length : 0;
}

function listParagraphs(
  writer: DocxWriter,
  list: Extract<ReportBlock, { kind: 'list' }>,
  place: BlockPlace,
  level: number,
): DocxBlock[] {
  const reference = list.ordered ? newNumbering(writer, list.start) : bulletReference;
  return list.items.flatMap((item) =>
    item.flatMap((block, index) => {
      if (block.kind === 'list') return listParagraphs(writer, block, place, Math.min(8, level + 1));
      const paragraph: Docx.IParagraphOptions =
        index === 0
          ? { style: 'ListParagraph', ...place.paragraph, numbering: { reference, level } }
          : { style: 'ListParagraph', ...place.paragraph, indent: { left: 720 * (level + 1) } };
      return blockParagraph(writer, block, { ...place, paragraph });
    }),
  );
}

function quotationParagraphs(writer: DocxWriter, block: QuotationBlock, place: BlockPlace): DocxBlock[] {
  const { docx } = writer;
  const rightToLeft = block.direction === 'rtl';
  const edge = {
    style: 'single',
    size: 18,
    color: paperColours[block.colour ?? 'none'].line,
    space: 10,
  } as const;
  const none = { style: 'none', size: 0, color: 'auto', space: 0 } as const;
  const options: Docx.IParagraphOptions = {
    ...place.paragraph,
    style: styleIds.quote,
    ...(rightToLeft && { bidirectional: true }),
    border: rightToLeft ? { left: none, right: edge } : { left: edge },
  };
  const words = block.parts.flatMap((part, index) => [
    ...(index ? textRuns(writer, ' […] ', {}, block.direction) : []),
    ...textRuns(writer, `“${part}”`, {}, block.direction),
  ]);
  const grades = block.grades.length ? `  ${block.grades.join(' ')}` : '';
  return [
    new docx.Paragraph({ ...options, keepNext: true, spacing: { after: 20 }, children: words }),
    new docx.Paragraph({
      ...options,
      bidirectional: false,
      ...(rightToLeft && { alignment: docx.AlignmentType.RIGHT }),
      children: [
        ...quietRuns(writer, block.attribution),
        ...textRuns(writer, grades, { style: styleIds.grade }),
        ...(block.note !== null && place.references === 'footnotes'
          ? [new docx.FootnoteReferenceRun(block.note)]
          : []),
      ],
    }),
  ];
}

function claimParagraphs(writer: DocxWriter, block: ClaimBlock, place: BlockPlace): DocxBlock[] {
  const { docx } = writer;
  const panel: Docx.IParagraphOptions = {
    ...place.paragraph,
    style: styleIds.claim,
  };
  const head = new docx.Paragraph({
    ...panel,
    keepNext: true,
    ...(block.direction === 'rtl' && { bidirectional: true }),
    children: textRuns(writer, block.text, { bold: true }, block.direction),
  });
  const standing = block.standing
    ? [new docx.Paragraph({ ...panel, keepNext: true, children: quietRuns(writer, block.standing) })]
    : [];
  const lines = block.statements.map((statement, index) => {
    const { sign, word } = stanceWords[statement.stance];
    return new docx.Paragraph({
      ...panel,
      style: styleIds.statement,
      ...(index === block.statements.length - 1 && { spacing: { after: 200 } }),
      children: [
        ...textRuns(writer, `${sign} ${word}: `, { bold: true }),
        ...textRuns(writer, `“${statement.words.replace(/\s+/gu, ' ')}” `),
        ...quietRuns(writer, statement.chain || statement.source),
        ...textRuns(writer, statement.grade ? `  ${statement.grade}` : '', { style: styleIds.grade }),
        ...(statement.note !== null && place.references === 'footnotes'
          ? [new docx.FootnoteReferenceRun(statement.note)]
          : []),
      ],
    });
  });
  return [head, ...standing, ...lines];
}
