import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { SourceText } from '../../model/sourceText';
import type { ImportInput } from '../types';

/** A file of `fixtures/`, all of them written for these tests. */
export function fixture(name: string): ImportInput {
  const path = fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
  return { bytes: new Uint8Array(readFileSync(path)), fileName: name };
}

/** A file made of text in UTF-8, or of bytes. */
export function file(fileName: string, content: string | readonly number[]): ImportInput {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : Uint8Array.from(content);
  return { bytes, fileName };
}

/** What a reader would see of a source text: each block's kind, with what tells it apart, and its words. */
export function outline({ text, blocks }: SourceText): string[] {
  return blocks.map((block) => {
    const words = text.slice(block.start, block.end);
    if (block.kind === 'heading') return `h${block.level} ${words}`;
    if (block.kind === 'listItem')
      return `${'  '.repeat(block.depth)}${block.ordered ? `${block.ordinal}.` : '•'} ${words}`;
    if (block.kind === 'table')
      return `table ${block.rows.map((row) => row.map((cell) => text.slice(cell.start, cell.end)).join('|')).join('/')}`;
    return `${block.kind} ${words}`;
  });
}

/** Each marked run of a source text: kind, words, and a link's address. */
export function marked({ text, blocks }: SourceText): string[] {
  const parts = blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [block]));
  return parts.flatMap((part) =>
    (part.marks ?? []).map((mark) =>
      [mark.kind, text.slice(mark.start, mark.end), mark.address].filter(Boolean).join(' '),
    ),
  );
}
