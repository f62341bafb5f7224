import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { depotCase } from '../../testing/depotCase';
import { readDocx } from '../../testing/readDocx';
import { docxExporter } from '../docxExporter';
import { readHouseStyle } from './readHouseStyle';
import { makeTemplate, pixel, withParts } from './testing/makeTemplate';

const template = await makeTemplate();

async function exportedIn(
  bytes: Uint8Array,
  change: (build: ReturnType<typeof depotCase>) => void = () => {},
) {
  const made = depotCase();
  change(made);
  return docxExporter.export({ ...made.build.input(), houseStyle: { fileName: 'house.dotx', bytes } });
}

async function dressed(bytes = template, change?: (build: ReturnType<typeof depotCase>) => void) {
  const result = await exportedIn(bytes, change);
  if (!result.ok) throw new Error(result.error.message);
  return { docx: readDocx(result.value.bytes), files: unzipSync(result.value.bytes), ...result.value };
}

const partNamed = (parts: Readonly<Record<string, string>>, pattern: RegExp) =>
  Object.entries(parts).filter(([name]) => pattern.test(name));

describe('house style', () => {
  test('its styles are used by their names, whatever their ids; none of ours stands beside one of the house', async () => {
    const { docx } = await dressed();
    const styles = docx.parts['word/styles.xml'] ?? '';
    const ids = [...styles.matchAll(/w:styleId="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const style = (id: string) =>
      styles.split('<w:style ').find((each) => each.includes(`styleId="${id}"`)) ?? '';
    expect(style('Heading1')).toContain('7A0019');
    expect(style('Quote')).toContain('<w:name w:val="Quote"/>');
    expect(style('Quote')).toContain('<w:i/>');
    expect(style('Heading1')).toContain('<w:basedOn w:val="Normal"/>');
    expect(style('AssayTable')).toContain('House Table');
    expect(styles).toContain('<w:name w:val="Pull Words"/>');
    expect(styles).toContain('Georgia');
    expect(style('AssayFacts')).not.toContain('Calibri');
    const used = [
      ...(docx.parts['word/document.xml'] ?? '').matchAll(/<w:(?:p|r|tbl)Style w:val="([^"]+)"/g),
    ];
    for (const [, id] of used) expect(ids).toContain(id);
    expect(docx.parts['word/document.xml']).toContain('<w:pStyle w:val="BodyText"/>');
  });

  test('headings are counted as the house counts them, and the lists of the report by their own numbers', async () => {
    const { docx } = await dressed();
    const heading = (docx.parts['word/styles.xml'] ?? '')
      .split('<w:style ')
      .find((each) => each.includes('"Heading1"'));
    const id = /<w:numId w:val="(\d+)"/.exec(heading ?? '')?.[1];
    const numbering = docx.parts['word/numbering.xml'] ?? '';
    expect(Number(id)).toBeGreaterThan(1_000);
    const number = numbering.split('<w:num ').find((each) => each.startsWith(`w:numId="${id}"`));
    const abstract = /<w:abstractNumId w:val="(\d+)"/.exec(number ?? '')?.[1];
    const definition = numbering
      .split('<w:abstractNum ')
      .find((each) => each.includes(`abstractNumId="${abstract}"`));
    expect(definition).toContain('upperRoman');
    expect(numbering.lastIndexOf('<w:abstractNum ')).toBeLessThan(numbering.search(/<w:num /));
  });

  test('page, header with its picture, and footer are the house’s; the handling mark stays on every page', async () => {
    const { docx, files } = await dressed(template, ({ news }) => {
      (news as { handling?: string }).handling = 'TLP:AMBER';
    });
    const document = docx.parts['word/document.xml'] ?? '';
    expect(document).toMatch(/<w:pgSz w:w="12240" w:h="15840"/);
    expect(document).toContain('w:left="1800"');
    const headers = partNamed(docx.parts, /^word\/header\d+\.xml$/);
    expect(headers.some(([, xml]) => xml.includes('The Monitor'))).toBe(true);
    for (const [name, xml] of headers) expect(`${name} ${xml}`).toContain('TLP:AMBER');
    const [[picture = '', bytes] = []] = Object.entries(files).filter(([name]) =>
      name.startsWith('word/media/house'),
    );
    expect(bytes).toEqual(pixel);
    const relations = partNamed(docx.parts, /^word\/_rels\/header\d+\.xml\.rels$/).map(([, xml]) => xml);
    expect(relations.join('')).toContain(picture.replace('word/', ''));
    expect(docx.parts['[Content_Types].xml']).toContain('Extension="png"');
    for (const [, xml] of partNamed(docx.parts, /^word\/footer\d+\.xml$/))
      expect(xml.match(/PAGE/g)?.length).toBeLessThanOrEqual(2);
  });

  test('comments and footnotes are as many in the house’s look as in ours', async () => {
    const { build } = depotCase();
    const plain = await docxExporter.export(build.input());
    const { docx } = await dressed();
    const own = readDocx(plain.ok ? plain.value.bytes : new Uint8Array());
    expect([...docx.commented.values()]).toEqual([...own.commented.values()]);
    expect(docx.references).toEqual(own.references);
  });

  test('the same template twice is the same file', async () => {
    const [one, other] = [await dressed(), await dressed()];
    expect(Buffer.from(one.bytes).equals(Buffer.from(other.bytes))).toBe(true);
  });
});

describe('a template that cannot be used', () => {
  const text = new TextEncoder().encode('no document at all');
  const odt = readFileSync('src/core/import/odt/fixtures/report.odt');
  const entities = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><w:styles>&b;</w:styles>';
  test.each<[string, string, Uint8Array]>([
    ['empty', 'style-not-word', new Uint8Array()],
    ['plain text', 'style-not-word', text],
    ['an OpenDocument text', 'style-not-word', new Uint8Array(odt)],
    ['cut in half', 'archive-damaged', template.slice(0, template.length / 2)],
    ['without styles', 'style-missing', withParts(template, { 'word/styles.xml': null })],
    [
      'with a part of styles that is no XML',
      'xml-damaged',
      withParts(template, { 'word/styles.xml': 'no markup' }),
    ],
    ['with entities', 'xml-unsafe', withParts(template, { 'word/styles.xml': entities })],
    [
      'a bomb of zeros',
      'archive-bomb',
      withParts(template, { 'word/styles.xml': new Uint8Array(24 * 1024 * 1024) }),
    ],
  ])('%s is refused in a sentence that names it', async (_, code, bytes) => {
    const result = await exportedIn(bytes);
    expect(result).toMatchObject({
      ok: false,
      error: { code, message: expect.stringContaining('house.dotx') },
    });
  });

  const withHeader = (inside: string, relation = '') =>
    withParts(template, {
      'word/header1.xml': `<w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:p>${inside}</w:p></w:hdr>`,
      'word/_rels/header1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relation}</Relationships>`,
    });
  const outside =
    '<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="https://evil.example/a.png" TargetMode="External"/>';
  const fetching =
    '<w:r><w:instrText>INCLUDE</w:instrText></w:r><w:r><w:instrText>PICTURE "https://evil.example/b.png"</w:instrText></w:r>';
  test.each([
    ['a picture on the net', withHeader('<w:r/>', outside)],
    ['a field that fetches one', withHeader(fetching)],
    ['an object of another program', withHeader('<w:r><w:object/></w:r>')],
  ])('%s in a header leads nowhere: the header is left out, and said', async (_, bytes) => {
    const { warnings, files } = await dressed(bytes);
    expect(warnings.join(' ')).toContain('A header of the template was left out');
    for (const part of Object.values(files)) expect(strFromU8(part)).not.toContain('evil.example');
  });

  test('macros are never taken along, and their presence is said', async () => {
    const types = strFromU8(unzipSync(template)['[Content_Types].xml'] ?? new Uint8Array());
    const carrying = withParts(template, {
      '[Content_Types].xml': types.replace(
        '</Types>',
        '<Override PartName="/word/vbaProject.bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>',
      ),
      'word/vbaProject.bin': new Uint8Array([1, 2, 3]),
    });
    const { warnings, files } = await dressed(carrying);
    expect(warnings.join(' ')).toContain('carries macros, which were left out');
    expect(Object.keys(files).filter((name) => /vba/i.test(name))).toEqual([]);
  });

  test('a name that leads out of the archive is passed over', () => {
    expect(readHouseStyle(withParts(template, { '../../evil.xml': '<a/>' }), 'house.dotx').ok).toBe(true);
  });
});
