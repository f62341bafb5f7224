import fc from 'fast-check';
import { expect, test } from 'vitest';
import { describePassage } from '../anchor/describe';
import { decodeBytes } from '../import/encoding/decodeBytes';
import type { HighlightRow } from '../model/rows';
import { recoded } from './recoded';

const textSha256 = 'a'.repeat(64);
const at = '2031-05-03T10:00:00.000Z';

function highlight(text: string, start: number, end: number): HighlightRow {
  return {
    ...{ id: '018f2f6e-0000-7000-8000-000000000002', caseId: '018f2f6e-0000-7000-8000-000000000001' },
    ...{ createdAt: at, createdBy: 'T', updatedAt: at, deletedAt: null, textSha256, tagIds: [], note: null },
    sourceId: '018f2f6e-0000-7000-8000-000000000003',
    ranges: [describePassage(text, start, end)],
  };
}

test('words in misread letters stay marked when the letters are put right', () => {
  const right = 'Żółw 🐢 szedł.';
  const bytes = new TextEncoder().encode(right);
  const misread = decodeBytes(bytes, 'windows-1251');
  const start = new TextEncoder().encode('Żółw ').length;
  const rows = recoded([highlight(misread, start, start + 4)], misread, right, {
    ...{ textSha256, from: 'windows-1251', to: 'utf-8' },
  });
  expect(rows?.[0]?.ranges[0]?.exact).toBe('🐢');
  const cut = recoded([highlight(misread, start, start + 2)], misread, right, {
    ...{ textSha256, from: 'windows-1251', to: 'utf-8' },
  });
  expect(cut?.[0]?.ranges[0]?.exact).toBe(misread.slice(start, start + 2));
});

test('a text that is not the same bytes in other letters is not taken for it', () => {
  const older = decodeBytes(new TextEncoder().encode('Łódź'), 'windows-1252');
  const recoding = { textSha256, from: 'windows-1252', to: 'utf-8' };
  expect(recoded([], older, 'Łódź i Łowicz', recoding)).toBeNull();
  expect(recoded([], 'Łódź', 'Łódź', recoding)).toBeNull();
  expect(recoded([], 'Łódź', 'Łódź', { ...recoding, from: 'shift_jis' })).toBeNull();
});

test('whatever one encoding of one byte made of bytes, another makes its own of the same ones', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ minLength: 2, maxLength: 60 }),
      fc.nat(),
      fc.constantFrom('koi8-r', 'iso-8859-5', 'ibm866'),
      (raw, seed, to) => {
        const bytes = raw.map((byte) => (byte === 0 ? 32 : byte));
        const [older, newer] = [decodeBytes(bytes, 'windows-1251'), decodeBytes(bytes, to)];
        fc.pre(!older.includes('\ufffd'));
        const start = seed % (bytes.length - 1);
        const [row] =
          recoded([highlight(older, start, start + 2)], older, newer, {
            ...{ textSha256, from: 'windows-1251', to },
          }) ?? [];
        expect(row?.ranges[0]).toMatchObject({ start, end: start + 2, exact: newer.slice(start, start + 2) });
      },
    ),
  );
});
