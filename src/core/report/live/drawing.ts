import { directionOf } from '../../text/direction';
import { inlineText } from '../inlineText';
import type { Inline, InlineMarks, ReportBlock, ReportTableCell } from '../reportDocument';

/** Words of a line. */
export function text(words: string, marks: InlineMarks = {}): Inline {
  return { kind: 'text', text: words, marks };
}

/** A paragraph of words and of what else a line can hold; empty words are left out. */
export function line(...parts: readonly (string | Inline)[]): ReportBlock {
  const inlines = parts
    .map((part) => (typeof part === 'string' ? text(part) : part))
    .filter((part) => part.kind !== 'text' || part.text !== '');
  return { kind: 'paragraph', inlines, direction: directionOf(inlineText(inlines)) };
}

/** A paragraph all in bold: the name of what follows. */
export function nameLine(words: string): ReportBlock {
  return line(text(words, { strong: true }));
}

/** A table with a head. A cell is words, or blocks of its own. */
export function table(
  head: readonly string[],
  rows: readonly (readonly (string | readonly ReportBlock[])[])[],
): ReportBlock {
  return {
    kind: 'table',
    rows: [
      head.map((words) => cell([nameLine(words)], true)),
      ...rows.map((row) => row.map((of) => cell(typeof of === 'string' ? [line(of)] : of, false))),
    ],
  };
}

function cell(blocks: readonly ReportBlock[], header: boolean): ReportTableCell {
  return { header, columns: 1, rows: 1, blocks };
}

/** “1 source”, “4 sources”. */
export function counted(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** A sentence begins with a capital. */
export function capital(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
