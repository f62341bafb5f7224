import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareTexts } from './compareTexts';

/** Removed and added words of each difference: `two|three`. */
function changed(older: string, newer: string): string[] {
  return compareTexts(older, newer).map(
    ({ oldStart, oldEnd, newStart, newEnd }) =>
      `${older.slice(oldStart, oldEnd)}|${newer.slice(newStart, newEnd)}`,
  );
}

describe('comparing two versions of a text', () => {
  it('does not miss a number that was quietly corrected', () => {
    expect(changed('Four barges sank at 4,700 feet.', 'Four barges sank at 4,900 feet.')).toEqual([
      '4,700|4,900',
    ]);
  });

  it('does not call a new layout a difference', () => {
    expect(changed('The gate was\nopened.  At noon.', 'The gate was opened.\n\nAt  noon.')).toEqual([]);
  });

  it('does not cut words, emoji or ideographs in two', () => {
    expect(changed('unlawful 👨‍👩‍👧 水闸已开', 'lawful 👨‍👩‍👦 水闸未开')).toEqual([
      'unlawful 👨‍👩‍👧|lawful 👨‍👩‍👦',
      '已|未',
    ]);
  });

  it('tells a sentence put in from the words around it', () => {
    const newer = 'The mill closed. Nobody was told. The weir stayed.';
    expect(changed('The mill closed. The weir stayed.', newer)).toEqual(['|Nobody was told.']);
  });

  it('does not tear a rewritten passage to pieces at words both share by chance', () => {
    const older = 'It rained. The clinic took in nine people for burns before noon that day. It was over.';
    const newer =
      'It rained. A guard at the northern gate asked for three more lorries of sand. It was over.';
    expect(changed(older, newer)).toHaveLength(1);
  });

  it('names the place of words that are gone', () => {
    const [only] = compareTexts('He said it twice.', 'He said it.');
    expect(only).toEqual({ oldStart: 11, oldEnd: 16, newStart: 10, newEnd: 10 });
  });

  it('says nothing of two empty texts, and everything of one', () => {
    expect(compareTexts('', '')).toEqual([]);
    expect(changed('', 'All of it.')).toEqual(['|All of it.']);
    expect(changed('All of it.', '')).toEqual(['All of it.|']);
  });

  it('finds one changed word in a long text of repeated lines', () => {
    const lines = Array.from({ length: 4_000 }, (_, place) => `Entry ${place % 7} of the log was kept.`);
    const older = lines.join('\n');
    const newer = lines.with(2_345, 'Entry 0 of the log was lost.').join('\n');
    expect(changed(older, newer)).toEqual(['kept|lost']);
  });

  it('makes the newer text of the older one, whatever the texts', () => {
    const word = fc.constantFrom('a', 'b', 'the', 'gate', 'не', 'لا', '不', '👍🏽', '.', ',', '12');
    const text = fc.array(word, { maxLength: 60 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(text, text, (older, newer) => {
        let made = '';
        let from = 0;
        let reached = 0;
        for (const difference of compareTexts(older, newer)) {
          expect(difference.oldStart).toBeGreaterThanOrEqual(from);
          expect(difference.newStart).toBeGreaterThanOrEqual(reached);
          made += ` ${older.slice(from, difference.oldStart)} ${newer.slice(difference.newStart, difference.newEnd)} `;
          from = difference.oldEnd;
          reached = difference.newEnd;
        }
        made += older.slice(from);
        expect(made.replace(/\s+/g, '')).toBe(newer.replace(/\s+/g, ''));
      }),
    );
  });
});
