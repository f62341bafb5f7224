import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { file } from '../testing/fixture';
import type { ImportInput } from '../types';
import { type NumberFormat, withLabel, writtenNumber } from './numberLabel';

async function labels(input: ImportInput): Promise<string[]> {
  const read = await importDocument(input);
  if (!read.ok) throw new Error(read.error.message);
  const { text, blocks } = read.value.sourceText;
  return blocks.map((block) => {
    const counted = block.kind === 'listItem' || block.kind === 'heading' ? (block.label ?? '-') : '';
    return `${counted} ${text.slice(block.start, block.end)}`.trim();
  });
}

test.each<[number, NumberFormat, string]>([
  [4, 'lower-roman', 'iv'],
  [1994, 'upper-roman', 'MCMXCIV'],
  [5_000, 'lower-roman', '5000'],
  [2, 'lower-letter', 'b'],
  [28, 'upper-letter', 'BB'],
  [100_000, 'lower-letter', '100000'],
  [7, 'decimal-zero', '07'],
  [0, 'lower-roman', '0'],
])('%i is written as %s: %s', (number, format, written) => {
  expect(writtenNumber(number, format)).toBe(written);
});

test('a label that says nothing more than the browser draws is left out, and so is a bullet', () => {
  const item = { kind: 'listItem', ordered: true, ordinal: 3, depth: 0 } as const;
  expect(withLabel(item, ' 3.\t')).toEqual(item);
  expect(withLabel(item, '(3)')).toEqual({ ...item, label: '(3)' });
  expect(withLabel({ kind: 'heading', level: 1 }, '•')).toEqual({ kind: 'heading', level: 1 });
  expect(withLabel(item, 'x'.repeat(5_000))).toMatchObject({ label: 'x'.repeat(100) });
});

test('the numbers a reader of a law in Word sees are drawn before its headings and paragraphs', async () => {
  const level = (place: number, format: string, text: string, more = '') =>
    `<w:lvl w:ilvl="${place}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
  const numbering = `<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', 'Part %1')}${level(1, 'decimal', '%1.%2.', '<w:isLgl/>')}${level(2, 'lowerLetter', '(%3)')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
  const paragraph = (place: number, words: string, style = '') =>
    `<w:p><w:pPr>${style}<w:numPr><w:ilvl w:val="${place}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
  const heading = '<w:outlineLvl w:val="0"/><w:pStyle w:val="Heading1"/>';
  const body = [
    paragraph(0, 'General', heading),
    paragraph(1, 'Scope'),
    paragraph(2, 'the dam'),
    paragraph(2, 'the weir'),
    paragraph(1, 'Terms'),
    paragraph(0, 'Duties', heading),
    paragraph(1, 'Watch'),
  ].join('');
  const types =
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const relation = (id: string, type: string, target: string) =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`;
  const bytes = zipSync({
    '[Content_Types].xml': strToU8(types),
    '_rels/.rels': strToU8(relation('r1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': strToU8(relation('r2', 'numbering', 'numbering.xml')),
    'word/numbering.xml': strToU8(numbering),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
  expect(await labels({ bytes, fileName: 'law.docx' })).toEqual([
    'Part I General',
    '1.1. Scope',
    '(a) the dam',
    '(b) the weir',
    '1.2. Terms',
    'Part II Duties',
    '2.1. Watch',
  ]);
});

test('the numbers of headings and lists in OpenDocument are drawn before them', async () => {
  const names =
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"';
  const outline = [1, 2]
    .map(
      (level) =>
        `<text:outline-level-style text:level="${level}" style:num-format="1" style:num-suffix="." text:display-levels="${level}"/>`,
    )
    .join('');
  const styles = `<office:document-styles ${names}><office:styles><text:outline-style>${outline}</text:outline-style></office:styles></office:document-styles>`;
  const list =
    '<text:list-style style:name="L"><text:list-level-style-number text:level="1" style:num-format="a" style:num-prefix="(" style:num-suffix=")"/></text:list-style>';
  const item = (words: string) => `<text:list-item><text:p>${words}</text:p></text:list-item>`;
  const head = (level: number, words: string, more = '') =>
    `<text:h text:outline-level="${level}" ${more}>${words}</text:h>`;
  const body = `${head(1, 'General')}${head(2, 'Scope')}${head(2, 'Terms')}<text:list text:style-name="L">${item('dam')}${item('weir')}</text:list>${head(1, 'Preface', 'text:is-list-header="true"')}${head(1, 'Duties')}${head(2, 'Watch')}`;
  const content = `<office:document-content ${names}><office:automatic-styles>${list}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`;
  const bytes = zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'styles.xml': strToU8(styles),
  });
  expect(await labels({ bytes, fileName: 'law.odt' })).toEqual([
    '1. General',
    '1.1. Scope',
    '1.2. Terms',
    '(a) dam',
    '(b) weir',
    '- Preface',
    '2. Duties',
    '2.1. Watch',
  ]);
});

test('the numbers RTF writes for programs that cannot count are drawn before headings and items', async () => {
  const numbered = (label: string, words: string, more = '') =>
    `\\pard{\\listtext\\pard ${label}\\tab}\\ilvl0\\ls1${more} ${words}\\par `;
  const rtf = `{\\rtf1\\ansi ${numbered('1.2', 'Scope', '\\outlinelevel0')}${numbered('(a)', 'dam')}${numbered('2.', 'weir')}}`;
  expect(await labels(file('law.rtf', rtf))).toEqual(['1.2 Scope', '(a) dam', '- weir']);
});
