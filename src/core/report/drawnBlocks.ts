import type { Block, SourceText } from '../model/sourceText';

/**
 * The blocks of a source text with nothing of its text left out: stretches between blocks that are
 * not only white space become paragraphs of their own, as do the lines of a text without blocks.
 */
export function drawnBlocks({ text, blocks }: SourceText): Block[] {
  const drawn: Block[] = [];
  let at = 0;
  for (const block of blocks) {
    drawn.push(...looseParagraphs(text, at, block.start), block);
    at = Math.max(at, block.end);
  }
  drawn.push(...looseParagraphs(text, at, text.length));
  return drawn;
}

function looseParagraphs(text: string, start: number, end: number): Block[] {
  const paragraphs: Block[] = [];
  for (const match of text.slice(start, end).matchAll(/\S(?:[^\n]*\S)?/gu)) {
    const from = start + match.index;
    paragraphs.push({ kind: 'paragraph', start: from, end: from + match[0].length });
  }
  return paragraphs;
}
