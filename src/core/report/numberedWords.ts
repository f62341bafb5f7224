import type { SourceText } from '../model/sourceText';

/**
 * The words of a passage with the numbers the document counts its headings and items with, in square brackets, being no words of
 * its text: `[1.2.] The crossings`. A block whose beginning is not in the passage gets none. `start` and `end` are UTF-16 code
 * units, `end` exclusive.
 */
export function numberedWords(
  { text, blocks }: SourceText,
  { start, end }: { readonly start: number; readonly end: number },
): string {
  let words = '';
  let at = start;
  for (const block of blocks) {
    const number = 'label' in block ? block.label : undefined;
    if (number === undefined || block.start < start || block.start >= end) continue;
    words += `${text.slice(at, block.start)}[${number}] `;
    at = block.start;
  }
  return words + text.slice(at, end);
}
