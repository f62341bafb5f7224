import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { citedPlace } from '../../report/citedPlace';
import { importDocument } from '../importDocument';
import { file, outline } from '../testing/fixture';
import { formatFixture } from '../testing/formatFixture';
import type { ImportInput } from '../types';
import { formatNumber } from './numberFormat';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** A fixture with some of its parts changed. */
function changed(name: string, change: (parts: Record<string, string>) => void): ImportInput {
  const { bytes } = formatFixture('xlsx', name);
  const parts = Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]),
  );
  change(parts);
  const packed = zipSync(
    Object.fromEntries(Object.entries(parts).map(([path, part]) => [path, strToU8(part)])),
  );
  return { bytes: packed, fileName: 'changed.xlsx' };
}

const first = 'xl/worksheets/sheet1.xml';
const worksheet = (rows: string) =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData>${rows}</sheetData></worksheet>`;

test('a workbook of LibreOffice keeps its sheets, what cells show, remarks, and what was hidden', async () => {
  const { sourceText, metadata, annotations, warnings, importer } = await read(
    formatFixture('xlsx', 'losses.xlsx'),
  );
  expect(importer.name).toBe('xlsx');
  expect(outline(sourceText)).toEqual([
    'h2 Losses',
    'table Date|Place|Dead|Share|Hour|Note/02.04.2031|Kessim|1,234.50|12.5%|14:05|broke at night no warning/03.04.2031|مرتفعات الشمال|-3.00|0.1%||لا أحد يعرف////Together||1,231.50',
    'table 0.1|far below|TRUE',
    'h2 Kept back',
    'table Nobody was to see this.',
    'h2 __proto__',
    'table polluted',
  ]);
  expect(metadata).toMatchObject({ title: 'Losses at the dam', author: 'Anne Lind' });
  const at = sourceText.text.indexOf('far below');
  expect(citedPlace(sourceText, at, at + 9)).toBe('Losses, row 48');
  const marks = annotations?.map(
    ({ ranges: [range], note }) => `${note}: ${sourceText.text.slice(range?.start, range?.end)}`,
  );
  expect(marks).toEqual(['Who counted?: 1,234.50']);
  expect(warnings).toEqual([
    'A sheet is hidden in the file and was taken in: “Kept back”.',
    expect.stringMatching(/hidden in the file.*“Losses”/),
  ]);
});

test('a workbook of openpyxl keeps formulas’ results, hidden sheets, remarks without words and dates', async () => {
  const { sourceText, warnings, annotations } = await read(formatFixture('xlsx', 'formats.xlsx'));
  expect(outline(sourceText).slice(2)).toEqual([
    'h2 Hidden',
    'table secret',
    'h2 Rows',
    'table shown/not shown/|TRUE|#N/A/A =1+1/2031-04-02/2031-04-02 9:05:00',
  ]);
  expect(annotations?.map(({ note, author }) => `${author}: ${note}`)).toEqual(['Bo: Is this right?']);
  expect(warnings).toContainEqual(expect.stringContaining('The comment on Formats, D40'));
});

describe('a number is shown as its format has it', () => {
  test.each<[number, string | null, string]>([
    [1234567.891, '#,##0', '1,234,568'],
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.1234, '0%', '12%'],
    [-5, '0;(0)', '(5)'],
    [1234.5, '[$€-407] #,##0.00', '€ 1,234.50'],
    [-1234.5, '"$"#,##0.00_);[Red]("$"#,##0.00)', '($1,234.50)'],
    [45000.5, 'yyyy-mm-dd hh:mm', '2023-03-15 12:00'],
    [45000.75, 'dddd, d mmm yy', 'Wednesday, 15 Mar 23'],
    [45000.75, 'h:mm AM/PM', '6:00 PM'],
    [1.5, '[h]:mm:ss', '36:00:00'],
    [12345678, '0.00E+00', '1.23E+07'],
    [1500000, '0.0,,"M"', '1.5M'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [0.1 + 0.2, null, '0.3'],
    [60, 'yyyy-mm-dd', '1900-02-29'],
    [59, 'yyyy-mm-dd', '1900-02-28'],
    [0, '0;-0;"none"', 'none'],
    [0.5, '#.##', '.5'],
    [3, ';;;', '3'],
    [-1, 'yyyy-mm-dd', '-1'],
  ])('%d as %s is %s', (value, code, shown) => {
    expect(formatNumber(value, code, false)).toBe(shown);
  });
});

describe('hostile', () => {
  test('a sheet that lies about its size, and texts that are not there, are read for what they are', async () => {
    const input = changed('losses.xlsx', (parts) => {
      parts[first] = worksheet(
        '<row r="1"><c r="XFD1" t="s"><v>0</v></c><c r="A1" t="s"><v>999999</v></c><c r="B1" t="s"><v>-1</v></c></row><row r="99999999"><c r="A99999999"><v>1</v></c></row><row r="3"><c t="inlineStr"><is><t>=cmd|calc</t></is></c></row>',
      );
    });
    const { sourceText, warnings } = await read(input);
    expect(outline(sourceText)[1]).toBe('table |Date//=cmd|calc');
    expect(warnings).toContainEqual(expect.stringContaining('2 cells refer to a text that is not in it'));
  });

  test('entities are refused by name, and a sheet beyond the bound by its number', async () => {
    const code = async (input: ImportInput) => {
      const result = await importDocument(input);
      return result.ok ? 'read' : `${result.error.code} ${result.error.message.includes('“changed.xlsx”')}`;
    };
    const bomb = changed('losses.xlsx', (parts) => {
      parts['xl/sharedStrings.xml'] =
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><sst>&b;</sst>`;
    });
    expect(await code(bomb)).toBe('xml-unsafe true');
    const spread = changed('formats.xlsx', (parts) => {
      const rows = Array.from(
        { length: 3_000 },
        (_, row) => `<row r="${row + 1}"><c r="${letters(row)}${row + 1}"><v>1</v></c></row>`,
      );
      parts[first] = worksheet(rows.join(''));
    });
    expect(await code(spread)).toBe('too-many-cells true');
    const noSheet = changed('formats.xlsx', (parts) => {
      parts[first] = '<html xmlns="http://www.w3.org/1999/xhtml"/>';
    });
    expect(await code(noSheet)).toBe('document-damaged true');
  });

  test('a workbook cut off anywhere gives a sentence', async () => {
    const { bytes } = formatFixture('xlsx', 'losses.xlsx');
    for (let length = 50; length < bytes.length; length += 701) {
      const result = await importDocument({ bytes: bytes.slice(0, length), fileName: 'cut.xlsx' });
      expect(!result.ok && result.error.message).toContain('“cut.xlsx”');
    }
    expect((await importDocument(file('x.xlsx', 'PK\x03\x04 xl/workbook.xml'))).ok).toBe(false);
  });

  test('macros and values of other files are said and never read', async () => {
    const { warnings, sourceText } = await read(
      changed('formats.xlsx', (parts) => {
        parts['xl/vbaProject.bin'] = 'Sub AutoOpen()';
        parts['xl/externalLinks/externalLink1.xml'] = '<x>http://a.test</x>';
      }),
    );
    expect(warnings.join(' ')).toMatch(/other files.*macros/s);
    expect(sourceText.text).not.toMatch(/AutoOpen|a\.test/);
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

test('a workbook without a title goes by its file, not by its first sheet', async () => {
  const { metadata, sourceText } = await read(
    changed('losses.xlsx', (parts) => {
      delete parts['docProps/core.xml'];
    }),
  );
  expect(outline(sourceText)[0]).toBe('h2 Losses');
  expect(metadata.title).toBe('changed');
});
