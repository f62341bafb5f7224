import { expect, test } from 'vitest';
import type { ImportOutcome } from './importJob';
import { reportLines } from './reportLines';

const id = '7c9e6679-7425-40de-944b-e07fc1f90ae7';
const taken = (number: number, ...warnings: string[]): ImportOutcome => ({
  number,
  name: `${number}.txt`,
  kind: 'taken',
  sourceId: id,
  title: `${number}`,
  warnings,
});

test('a sentence that is true of a thousand files is said a thousand times', () => {
  const outcomes = Array.from({ length: 1_000 }, (_, number) => taken(number, 'The name ends in “.txt”.'));
  const { remarks } = reportLines(outcomes);
  expect(remarks).toHaveLength(1);
  expect(remarks[0]).toMatchObject({ message: 'The name ends in “.txt”.' });
});

test('what is said of one file alone loses its name, or is torn apart', () => {
  const { remarks } = reportLines([taken(1, 'A.', 'B.', 'Both.'), taken(2, 'Both.'), taken(3)]);
  expect(remarks).toMatchObject([
    { names: ['1.txt'], message: 'A. B.' },
    { names: ['1.txt', '2.txt'], message: 'Both.' },
  ]);
});
