import type { SourceText } from '@core/model';
import { compareTexts } from '@core/versions/compareTexts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { oldParagraphs, partsOf } from './oldParagraphs';

/** A text with a paragraph for each line. */
function textOf(lines: readonly string[]): SourceText {
  const blocks: SourceText['blocks'] = [];
  let text = '';
  for (const line of lines) {
    blocks.push({ kind: 'paragraph', start: text.length, end: text.length + line.length });
    text += `${line}\n`;
  }
  return { text, blocks };
}

/** As it is drawn: `[-gone-]`, `{+new+}`. */
function drawn(older: readonly string[], newer: readonly string[]): string[] {
  const [old, now] = [textOf(older), textOf(newer)];
  const differences = compareTexts(old.text, now.text);
  return oldParagraphs(old, differences).map((paragraph) =>
    partsOf(paragraph, old.text, now.text, differences)
      .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[kind])
      .join(''),
  );
}

describe('the older version as it is drawn', () => {
  it('shows what was put in at the end of a paragraph there, not before the next', () => {
    expect(drawn(['The gate broke.', 'Rain fell.'], ['The gate broke. Twice.', 'Rain fell.'])).toEqual([
      'The gate broke.{+Twice.+}',
      'Rain fell.',
    ]);
  });

  it('strikes a whole paragraph that is gone, and the words replaced in another', () => {
    expect(drawn(['One fell.', 'Nobody came.', 'Two rose.'], ['One fell.', 'Ten rose.'])).toEqual([
      'One fell.',
      '[-Nobody came.-]',
      '[-Two-]{+Ten+} rose.',
    ]);
  });

  it('shows a beginning that was put in', () => {
    expect(drawn(['The gate broke.'], ['Correction: The gate broke.'])).toEqual([
      '{+Correction:+}The gate broke.',
    ]);
  });

  it('draws a very long paragraph in pieces without losing or splitting a character', () => {
    const long = '😀'.repeat(2_501);
    const pieces = drawn([long], [long]);
    expect(pieces.length).toBeGreaterThan(1);
    expect(pieces.join('')).toBe(long);
    for (const piece of pieces) expect(new TextDecoder().decode(new TextEncoder().encode(piece))).toBe(piece);
  });

  it('leaves no word of either version out, whatever the texts', () => {
    const line = fc.array(fc.constantFrom('a', 'b', 'c', 'gate', '٣', '水'), { minLength: 1, maxLength: 8 });
    const lines = fc.array(
      line.map((words) => words.join(' ')),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(lines, lines, (older, newer) => {
        const marked = drawn(older, newer);
        const without = (pattern: RegExp) =>
          marked
            .join('\n')
            .replace(pattern, '')
            .replace(/\[-|-\]|\{\+|\+\}|\s/g, '');
        expect(without(/\{\+[\s\S]*?\+\}/g)).toBe(older.join('').replace(/\s/g, ''));
        expect(
          without(/\[-[\s\S]*?-\]/g)
            .split('')
            .sort(),
        ).toEqual(newer.join('').replace(/\s/g, '').split('').sort());
      }),
    );
  });
});
