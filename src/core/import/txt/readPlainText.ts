import type { Block, SourceText } from '../../model/sourceText';
import { normaliseLineEnds } from '../../text/normaliseLineEnds';

/** A first line longer than this (UTF-16 code units) is a sentence, not a title. */
const longestTitle = 150;

/**
 * Canonical text and blocks of plain text. Every character is kept but the kind of line end. Blocks
 * are the runs of lines between empty ones, without white space at their ends; a short first line that
 * stands alone, with more text after it, is a heading and the title.
 */
export function readPlainText(raw: string): { sourceText: SourceText; title: string | null } {
  const text = normaliseLineEnds(raw);
  const blocks = paragraphs(text);
  const [first] = blocks;
  const title = first && blocks.length > 1 ? titleOf(text.slice(first.start, first.end)) : null;
  if (first && title !== null) blocks[0] = { kind: 'heading', level: 1, start: first.start, end: first.end };
  return { sourceText: { text, blocks }, title };
}

function paragraphs(text: string): Block[] {
  const blocks: Block[] = [];
  let start = -1;
  let end = -1;
  const close = () => {
    if (start >= 0) blocks.push({ kind: 'paragraph', start, end });
    start = -1;
  };
  for (let lineStart = 0; lineStart <= text.length; ) {
    const lineBreak = text.indexOf('\n', lineStart);
    const lineEnd = lineBreak < 0 ? text.length : lineBreak;
    const line = text.slice(lineStart, lineEnd);
    const trimmedEnd = line.trimEnd().length;
    if (trimmedEnd === 0) close();
    else {
      if (start < 0) start = lineStart + (line.length - line.trimStart().length);
      end = lineStart + trimmedEnd;
    }
    lineStart = lineEnd + 1;
  }
  close();
  return blocks;
}

/** A title is one short line that does not end as a sentence or a greeting does. */
function titleOf(block: string): string | null {
  if (block.length > longestTitle || block.includes('\n') || /[.,;:…،؛。]$/.test(block)) return null;
  return /[\p{L}\p{N}]/u.test(block) ? block.replace(/\s+/g, ' ') : null;
}
