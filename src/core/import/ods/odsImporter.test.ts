import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { outline } from '../testing/fixture';
import { formatFixture } from '../testing/formatFixture';
import type { ImportInput } from '../types';

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

const names =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"';

/** A spreadsheet with one sheet of the given rows. */
function sheet(rows: string, head = '', manifest = ''): ImportInput {
  const content = `${head}<office:document-content ${names}><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.spreadsheet'), { level: 0 }],
    'content.xml': strToU8(content),
    'META-INF/manifest.xml': strToU8(manifest),
  });
  return { bytes, fileName: 'made.ods' };
}

const cell = (text: string, attributes = '') =>
  `<table:table-cell ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const row = (cells: string, attributes = '') => `<table:table-row ${attributes}>${cells}</table:table-row>`;

test('a spreadsheet of LibreOffice keeps its sheets, what cells show, remarks, and what was hidden', async () => {
  const { sourceText, metadata, annotations, warnings, importer } = await read(
    formatFixture('ods', 'losses.ods'),
  );
  expect(importer.name).toBe('ods');
  expect(outline(sourceText)).toEqual([
    'h2 Losses',
    'table Date|Place|Dead|Share|Hour|Note/02.04.2031|Kessim|1,234.50|12.5%|14:05|broke at night no warning/03.04.2031|مرتفعات الشمال|-3.00|0.1%||لا أحد يعرف////Together||1,231.50',
    'table 0.1|far below|TRUE',
    'h2 Kept back',
    'table Nobody was to see this.',
    'h2 __proto__',
    'table polluted',
  ]);
  expect(sourceText.places?.map(({ label }) => label)).toEqual(['Losses', 'Kept back', '__proto__']);
  expect(metadata).toMatchObject({
    title: 'Losses at the dam',
    author: 'Anne Lind',
    publishedAt: '2031-05-03T09:00:00',
    facts: expect.arrayContaining([{ name: 'Created', value: '2031-05-03T09:00:00' }]),
  });
  expect(
    annotations?.map(
      ({ note, author, ranges: [range] }) =>
        `${author}: ${note} ${sourceText.text.slice(range?.start, range?.end)}`,
    ),
  ).toEqual([expect.stringMatching(/^Bo: Who counted\? 1,?234\.50?$/)]);
  expect(warnings).toEqual([
    'A sheet is hidden in the file and was taken in: “Kept back”.',
    expect.stringMatching(/hidden in the file.*“Losses”/),
  ]);
});

test('cells and rows that are written once and meant often are there as often', async () => {
  const { sourceText } = await read(
    sheet(
      row(cell('a', 'table:number-columns-repeated="3"') + cell('b'), 'table:number-rows-repeated="2"') +
        row(cell('c')),
    ),
  );
  expect(outline(sourceText)).toEqual(['h2 S', 'table a|a|a|b/a|a|a|b/c']);
});

test('hostile spreadsheets are refused by name or read within bounds', async () => {
  const code = async (input: ImportInput) => {
    const result = await importDocument(input);
    return result.ok
      ? 'read'
      : `${result.error.code} ${result.error.message.includes(`“${input.fileName}”`)}`;
  };
  const often = 'table:number-columns-repeated="16384"';
  expect(await code(sheet(row(cell('x', often), 'table:number-rows-repeated="1048576"')))).toBe(
    'too-many-cells true',
  );
  expect(await code(sheet(row(cell('&a;')), '<!DOCTYPE x [<!ENTITY a "b">]>'))).toBe('xml-unsafe true');
  expect(await code(sheet('x', '', '<manifest:encryption-data/>'))).toBe('document-protected true');
  expect(
    await code(
      sheet(row(cell('x', 'table:number-columns-repeated="-7"'), 'table:number-rows-repeated="NaN"')),
    ),
  ).toBe('read');
  const { bytes } = formatFixture('ods', 'losses.ods');
  for (let length = 100; length < bytes.length; length += 911)
    expect(await code({ bytes: bytes.slice(0, length), fileName: 'cut.ods' })).toMatch(/^(?!read).* true$/);
});
