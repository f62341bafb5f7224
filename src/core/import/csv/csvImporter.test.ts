import fc from 'fast-check';
import { expect, test } from 'vitest';
import { citedPlace } from '../../report/citedPlace';
import { importDocument } from '../importDocument';
import { file, outline } from '../testing/fixture';
import type { ImportInput } from '../types';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const cellsOf = async (input: ImportInput) => {
  const { sourceText } = await read(input);
  return sourceText.blocks.flatMap((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ start, end }) => sourceText.text.slice(start, end)))
      : [],
  );
};

const headers = async (input: ImportInput) => {
  const { sourceText } = await read(input);
  return sourceText.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows.filter((row) => row.some(({ header }) => header)) : [],
  ).length;
};

const losses =
  'Date,Place,Note,Dead\n2031-04-02,Kessim,"dam broke,\r\nsays ""Rahim""",40\n2031-04-03,مرتفعات,,\n,,,\n2031-04-05,Old Mill,=HYPERLINK("http://a.test"),3\n';

test('a table keeps its cells, quoted line ends and empty rows, and is cited by row', async () => {
  const input = file('losses.csv', losses);
  const { sourceText, importer, warnings } = await read(input);
  expect(importer.name).toBe('csv');
  expect(outline(sourceText)).toEqual([
    'table Date|Place|Note|Dead/2031-04-02|Kessim|dam broke, says "Rahim"|40/2031-04-03|مرتفعات//2031-04-05|Old Mill|=HYPERLINK("http://a.test")|3',
  ]);
  expect(warnings).toEqual([]);
  const at = sourceText.text.indexOf('Old Mill');
  expect(citedPlace(sourceText, at, at + 8)).toBe('row 5');
  expect(await headers(input)).toBe(1);
});

test.each([
  [
    'a;b;c\n1,5;2,5;3\n1,7;2,9;4',
    [
      ['a', 'b', 'c'],
      ['1,5', '2,5', '3'],
      ['1,7', '2,9', '4'],
    ],
  ],
  [
    'a\tb\n1,000\t2,000\n3,000\t4,000',
    [
      ['a', 'b'],
      ['1,000', '2,000'],
      ['3,000', '4,000'],
    ],
  ],
  [
    'sep=|\na|b\n1|2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
  ['one\ntwo\nthree', [['one'], ['two'], ['three']]],
  [
    ',a,,b\n,1,,2',
    [
      ['a', 'b'],
      ['1', '2'],
    ],
  ],
])('%j falls into cells by what parts them', async (text, expected) => {
  expect(await cellsOf(file('t.csv', text))).toEqual(expected);
});

test('a quotation mark that is never closed swallows nothing', async () => {
  const input = file('q.csv', 'name,height\nAnna,"5 ft 6\nBo,6 ft\nCy,5 ft\n');
  expect(await cellsOf(input)).toEqual([
    ['name', 'height'],
    ['Anna', '"5 ft 6'],
    ['Bo', '6 ft'],
    ['Cy', '5 ft'],
  ]);
  expect((await read(input)).warnings).toEqual([expect.stringContaining('never closed')]);
});

test('a table without a telling name is known by its lines, and prose is not taken for one', async () => {
  const table = 'id;town;dead\n1;Kessim;4\n2;Mill;5\n3;Ford;0\n4;Holm;1\n5;Nab;2\n';
  expect((await read(file('export.dat', table))).importer.name).toBe('csv');
  const prose =
    'First, he said, no.\nThen, she said, yes.\nThey, too, agreed.\nAnd, so, on.\nBut, still, no.\n';
  expect((await read(file('talk.dat', prose))).importer.name).toBe('txt');
});

test('only a row that names columns is one of headings', async () => {
  expect(await headers(file('a.csv', '1,2\n3,4\n'))).toBe(0);
  expect(await headers(file('a.csv', 'Kessim,Lind\nHolm,Berg\n'))).toBe(0);
  expect(await headers(file('a.csv', 'town,of\nKessim,A\nHolm,A\nFord,A\nMill,A\n'))).toBe(1);
});

test('100,000 rows are read, and a table beyond the bound is refused by name', async () => {
  const rows = Array.from({ length: 100_000 }, (_, row) => `${row},Kessim,2031-04-02,${row * 7}`).join('\n');
  const { sourceText } = await read(file('long.csv', `id,town,day,dead\n${rows}`));
  const at = sourceText.text.indexOf('\n99999\t') + 1;
  expect(citedPlace(sourceText, at, at + 5)).toBe('row 100001');
  const wide = await importDocument(file('wide.csv', `a,b\n${','.repeat(3_000_000)}`));
  expect(!wide.ok && wide.error).toMatchObject({
    code: 'too-many-cells',
    message: expect.stringContaining('“wide.csv”'),
  });
  const long = await importDocument(file('long.csv', 'a,b,c,d\n'.repeat(500_001)));
  expect(!long.ok && long.error.code).toBe('too-many-cells');
});

test('what a cell holds comes back as that cell, whatever it holds', async () => {
  const cell = fc
    .string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 8 })
    .filter((text) => /\S/.test(text));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell, cell), { minLength: 2, maxLength: 9 }), async (rows) => {
      const quoted = rows
        .map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(','))
        .join('\r\n');
      expect(await cellsOf(file('p.csv', quoted))).toEqual(rows.map((row) => [...row]));
    }),
    { numRuns: 100 },
  );
});
