import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FlowBlock, FlowInline } from './flowNode';
import { writeFlow } from './writeFlow';

const text = (words: string): FlowInline => ({ is: 'text', text: words, marks: [] });
const paragraph = (...inlines: FlowInline[]): FlowBlock => ({
  is: 'block',
  kind: { kind: 'paragraph' },
  direction: null,
  inlines,
});
const comment = { id: 'c', note: 'note', author: null, at: null };

/** Pieces of a document: words, white space, line breaks, notes, pictures, ends of paragraphs. */
const piece = fc.oneof(
  fc.constantFrom('ab ', ' cd', 'e', '  ', '😢', 'قال '),
  fc.constantFrom('break', 'note', 'picture', 'end').map((is) => ({ is })),
);

test('a comment has the words between its edges, whatever stands around and between them', () => {
  fc.assert(
    fc.property(fc.array(piece), fc.array(piece), fc.array(piece), (before, inside, after) => {
      const sentinels = [...before, 'X', { is: 'start' }, 'Y', ...inside, 'Z', { is: 'stop' }, 'W', ...after];
      const { sourceText, annotations } = writeFlow(blocksOf(sentinels), [comment]);
      const [range] = annotations[0]?.ranges ?? [];
      const words = sourceText.text.slice(range?.start, range?.end);
      expect(words.startsWith('Y') && words.endsWith('Z')).toBe(true);
      expect(sourceText.text[(range?.start ?? 0) - 1]).toBe('X');
      expect(sourceText.text[range?.end ?? 0]).toBe('W');
    }),
  );
});

test('blocks are in text order and never overlap', () => {
  fc.assert(
    fc.property(fc.array(piece), (pieces) => {
      const { text: whole, blocks } = writeFlow(blocksOf(pieces), []).sourceText;
      let reached = 0;
      for (const { start, end } of blocks) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeGreaterThanOrEqual(start);
        reached = end;
      }
      expect(reached).toBeLessThanOrEqual(whole.length);
    }),
  );
});

test('a comment on nothing but white space marks the word before it, at the very start the one after it', () => {
  const edges = (edge: 'start' | 'end'): FlowInline => ({ is: 'comment', id: 'c', edge });
  const marked = (...inlines: FlowInline[]) => {
    const { sourceText, annotations } = writeFlow([paragraph(...inlines)], [comment]);
    return annotations.flatMap(({ ranges }) =>
      ranges.map(({ start, end }) => sourceText.text.slice(start, end)),
    );
  };
  expect(marked(text('one two'), edges('start'), text(' '), edges('end'), text('three'))).toEqual(['two']);
  expect(marked(edges('start'), edges('end'), text('one two'))).toEqual(['one']);
});

test('a comment whose place is not in the text is left out', () => {
  expect(writeFlow([paragraph(text('a'))], [comment]).annotations).toEqual([]);
});

test('a table of one column and one with a heading are read block by block', () => {
  const cell = (block: FlowBlock) => ({ blocks: [block], header: false });
  const heading: FlowBlock = {
    is: 'block',
    kind: { kind: 'heading', level: 2 },
    direction: null,
    inlines: [text('H')],
  };
  const kinds = (rows: FlowBlock[][]) =>
    writeFlow([{ is: 'table', rows: rows.map((row) => row.map(cell)) }], []).sourceText.blocks.map(
      ({ kind }) => kind,
    );
  expect(kinds([[paragraph(text('a'))], [paragraph(text('b'))]])).toEqual(['paragraph', 'paragraph']);
  expect(kinds([[heading, paragraph(text('b'))]])).toEqual(['heading', 'paragraph']);
  expect(kinds([[paragraph(text('a')), paragraph(text('b'))]])).toEqual(['table']);
});

type Piece = string | { is: string };

function blocksOf(pieces: readonly Piece[]): FlowBlock[] {
  const blocks: FlowBlock[] = [];
  let inlines: FlowInline[] = [];
  for (const one of [...pieces, { is: 'end' }]) {
    if (typeof one === 'string') inlines.push(text(one));
    else if (one.is === 'end') {
      blocks.push(paragraph(...inlines));
      inlines = [];
    } else if (one.is === 'break') inlines.push({ is: 'break' });
    else if (one.is === 'note') inlines.push({ is: 'note', blocks: [paragraph(text('note'))] });
    else if (one.is === 'picture') inlines.push({ is: 'picture', alternative: 'pic' });
    else inlines.push({ is: 'comment', id: 'c', edge: one.is === 'start' ? 'start' : 'end' });
  }
  return blocks;
}
