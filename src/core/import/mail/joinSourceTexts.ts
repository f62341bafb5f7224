import type { Block, SourceText, TableCell, TextMark } from '../../model/sourceText';

/** A text to be joined, with how many pictures those before it have. */
export interface TextToJoin extends SourceText {
  readonly picturesBefore?: number;
}

/** Puts texts one after the other, parted by an empty line, with their blocks moved along. Empty ones leave no trace. */
export function joinSourceTexts(texts: readonly TextToJoin[]): SourceText {
  let text = '';
  const blocks: Block[] = [];
  for (const part of texts) {
    if (part.text === '' && part.blocks.length === 0) continue;
    if (text !== '') text += '\n\n';
    const by = text.length;
    text += part.text;
    for (const block of part.blocks) blocks.push(moved(block, by, part.picturesBefore ?? 0));
  }
  return { text, blocks };
}

function moved(block: Block, by: number, picturesBefore: number): Block {
  if (block.kind === 'table')
    return { ...movedSpan(block, by), rows: block.rows.map((row) => row.map((cell) => movedSpan(cell, by))) };
  if (block.kind === 'picture' && block.picture !== undefined)
    return { ...movedSpan(block, by), picture: block.picture + picturesBefore };
  return movedSpan(block, by);
}

function movedSpan<Part extends Block | TableCell | TextMark>(part: Part, by: number): Part {
  const marks = 'marks' in part ? part.marks : undefined;
  return {
    ...part,
    start: part.start + by,
    end: part.end + by,
    ...(marks && { marks: marks.map((mark) => movedSpan(mark, by)) }),
  };
}
