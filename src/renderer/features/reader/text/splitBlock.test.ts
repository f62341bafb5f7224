import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitBlock } from './splitBlock';

const piecesOf = (text: string) => splitBlock({ kind: 'paragraph', start: 0, end: text.length }, text);

describe('a block too long for one element', () => {
  it('is cut behind words where a million characters have no line end', () => {
    const text = 'every word of it counts '.repeat(42_000).trim();
    const pieces = piecesOf(text);
    expect(Math.max(...pieces.map(({ block }) => block.end - block.start))).toBeLessThanOrEqual(12_000);
    expect(pieces.map(({ block }) => text.slice(block.start, block.end)).join('')).toBe(text);
    for (const { block } of pieces.slice(0, -1)) expect(text[block.end - 1]).toBe(' ');
  });

  it('is cut even where there is no space, and never within a character', () => {
    const text = `x${'😀'.repeat(20_000)}`;
    const pieces = piecesOf(text);
    expect(pieces.length).toBeGreaterThan(3);
    for (const { block } of pieces)
      expect(/^[\udc00-\udfff]/.test(text.slice(block.start, block.end))).toBe(false);
  });

  it('loses no character and leaves no gap, whatever it is made of', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('\n', ' ', 'word', '😀', 'ا', 'x'.repeat(900)), { maxLength: 200 }),
        (parts) => {
          const text = parts.join('').repeat(3);
          if (text === '') return;
          const pieces = piecesOf(text);
          expect(pieces.map(({ block }) => text.slice(block.start, block.end)).join('')).toBe(text);
          expect(pieces.every(({ block }) => block.end > block.start)).toBe(true);
        },
      ),
    );
  });
});
