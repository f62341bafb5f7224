import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { fixture, marked, outline } from '../testing/fixture';

const statement = fixture('statement.docx');

/** The fixture with some of its parts replaced or added. */
function withParts(parts: Record<string, string | Uint8Array>): Uint8Array {
  const changed = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync({ ...unzipSync(statement.bytes), ...Object.fromEntries(changed) });
}

test('a Word document keeps headings, numbers, tables, emphasis, links, notes and metadata', async () => {
  const read = await importDocument(statement);
  if (!read.ok) throw new Error(read.error.message);
  expect(outline(read.value.sourceText)).toEqual([
    'h1 Statement on the Kessim dam',
    'paragraph Our group has counted twenty-two dead[1] since Tuesday; see our method.',
    'h2 What we could not check',
    '1. The cause of the breach',
    '2. The number of the missing 😢',
    'table Village|Dead/Old Mill|22',
    'paragraph قال شهود إن الجدار انهار فجرا',
    'footnote [1] By telephone, from two villages.',
  ]);
  expect(marked(read.value.sourceText)).toEqual([
    'strong twenty-two',
    'superscript [1]',
    'emphasis Tuesday',
    'link our method https://valley-monitor.example/method',
  ]);
  expect(read.value.metadata).toMatchObject({
    title: 'Statement on the Kessim dam',
    author: 'Valley Monitor',
    publisher: null,
    publishedAt: '2031-04-02T12:00:00Z',
    language: 'en-GB',
    address: null,
  });
  expect(read.value.warnings).toEqual([]);
});

const entities = `<!DOCTYPE a [<!ENTITY b "ha">${Array.from({ length: 9 }, (_, n) => `<!ENTITY b${n} "${`&b${n ? n - 1 : ''};`.repeat(10)}">`).join('')}]>`;

test('an entity bomb in the properties costs the metadata and nothing else', async () => {
  const core = `<?xml version="1.0"?>${entities}<cp:coreProperties><dc:title>&b8;</dc:title></cp:coreProperties>`;
  const read = await importDocument({ ...statement, bytes: withParts({ 'docProps/core.xml': core }) });
  expect(read.ok && read.value.metadata.title).toBe(null);
  expect(read.ok && read.value.sourceText.blocks).toHaveLength(8);
});

test.each<[string, string, Uint8Array]>([
  ['cut in half', 'archive-damaged', statement.bytes.slice(0, statement.bytes.length / 2)],
  [
    'an entity bomb',
    'xml-unsafe',
    withParts({ 'word/document.xml': `<?xml version="1.0"?>${entities}<w:document>&b8;</w:document>` }),
  ],
  ['a bomb of zeros', 'archive-bomb', withParts({ 'word/document.xml': new Uint8Array(24 * 1024 * 1024) })],
  ['no XML', 'xml-damaged', withParts({ 'word/document.xml': 'this is no markup' })],
  ['without a body', 'document-damaged', withParts({ 'word/document.xml': '<?xml version="1.0"?><other/>' })],
])('a Word document that is %s is refused by name', async (_, code, bytes) => {
  expect(await importDocument({ bytes, fileName: 'report.docx' })).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“report.docx”') },
  });
});

test('what a Word document holds besides its text is said to be left out', async () => {
  const header = '<w:hdr><w:p><w:r><w:t>Draft</w:t></w:r></w:p></w:hdr>';
  const read = await importDocument({ ...statement, bytes: withParts({ 'word/header1.xml': header }) });
  expect(read.ok && read.value.warnings).toEqual([expect.stringContaining('Headers and footers')]);
});

test('a huge picture beside the text is never unpacked', async () => {
  const bytes = withParts({ 'word/media/image1.png': new Uint8Array(24 * 1024 * 1024) });
  expect(await importDocument({ ...statement, bytes })).toMatchObject({ ok: true });
});
