import { expect, test } from 'vitest';
import { byteWords } from './byteWords';

test.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1_000, '1 KB'],
  [1_449_000, '1.4 MB'],
  [999_600, '1 MB'],
  [250_000_000, '250 MB'],
  [64_000_000_000, '64 GB'],
])('%d is not written as a number nobody can read: %s', (bytes, words) => {
  expect(byteWords(bytes)).toBe(words);
});
