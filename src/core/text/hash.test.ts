import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sha256Hex } from './hash';

test.each(['', 'abc', 'Ünïcode 😀', 'a'.repeat(100_000)])(
  'hashes text as every other tool does (%#)',
  (text) => {
    expect(sha256Hex(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
  },
);

test('hashes bytes without reading them as text', () => {
  const bytes = Uint8Array.from({ length: 256 }, (_, byte) => byte);
  expect(sha256Hex(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
});
