import { expect, test } from 'vitest';
import { sameEveryTime } from './sameEveryTime';

const at = '2024-05-06T08:00:00.000Z';
const done = (pdf: string) => new TextDecoder().decode(sameEveryTime(new TextEncoder().encode(pdf), at));

test('two exports of one report differ by the clock', () => {
  expect(done("<</CreationDate (D:20991231235959+00'00') /ModDate (D:20991231235959-03'30')>>")).toBe(
    "<</CreationDate (D:20240506080000+00'00') /ModDate (D:20240506080000+00'00')>>",
  );
});

test('two exports of one report differ by what else the browser was doing', () => {
  const table = (first: string, second: string) =>
    `/ID (node${second}) /ID (node${first}) /Headers [(node${second})] /Names [(node${first}) 1 0 R (node${second}) 2 0 R]`;
  expect(done(table('00000071', '00000088'))).toBe(table('00000001', '00000002'));
  expect(done(table('00000088', '00000105'))).toBe(table('00000001', '00000002'));
});

test('words that look like a name of a cell are changed', () => {
  const words = 'node00000088 (node88) (anode00000088)';
  expect(done(words)).toBe(words);
});
