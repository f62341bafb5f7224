import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../model/sourceText';
import { drawnBlocks } from './drawnBlocks';

test('no word of a source is lost between its blocks', () => {
  const cuts = fc.array(fc.nat(30), { maxLength: 6 });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '🔥'), maxLength: 30 }),
      cuts,
      (text, at) => {
        const ordered = [...at].sort((left, right) => left - right).map((cut) => Math.min(cut, text.length));
        const blocks: Block[] = [];
        for (let index = 0; index + 1 < ordered.length; index += 2)
          blocks.push({ kind: 'paragraph', start: ordered[index] ?? 0, end: ordered[index + 1] ?? 0 });
        const drawn = drawnBlocks({ text, blocks }).map(({ start, end }) => text.slice(start, end));
        expect(drawn.join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
      },
    ),
  );
});
