import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { marked, outline } from '../testing/fixture';
import { docxImporter } from './docxImporter';

/** Made by LibreOffice from words of our own. */
const report = {
  bytes: new Uint8Array(readFileSync(new URL('fixtures/report.docx', import.meta.url))),
  fileName: 'report.docx',
};

/** The fixture with a body of its own, and parts replaced. */
function withBody(body: string, parts: Record<string, string> = {}): Uint8Array {
  const files = unzipSync(report.bytes);
  const text = strFromU8(files['word/document.xml'] as Uint8Array).replace(
    /<w:body>.*<\/w:body>/s,
    `<w:body>${body}</w:body>`,
  );
  const changed = Object.entries(parts).map(([name, part]) => [name, strToU8(part)]);
  return zipSync({ ...files, 'word/document.xml': strToU8(text), ...Object.fromEntries(changed) });
}

const paragraph = (text: string, properties = '') =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

async function read(bytes: Uint8Array) {
  const imported = await importDocument({ bytes, fileName: 'report.docx' });
  if (!imported.ok) throw new Error(imported.error.message);
  const { text } = imported.value.sourceText;
  const commented = (imported.value.annotations ?? []).map(({ ranges, note }) => [
    note,
    ...ranges.map(({ start, end }) => text.slice(start, end)),
  ]);
  return { ...imported.value, text, commented };
}

test('tracked changes are marked, lists go on with their numbers, hidden words are left out', async () => {
  const { sourceText, metadata, warnings } = await read(report.bytes);
  expect(outline(sourceText)).toEqual([
    'h1 Report on the Kessim dam',
    'h1 What happened',
    'paragraph The wall gave way before dawn on Tuesday[1]; at least twenty-two about thirty people died. See our method.',
    'paragraph A witness saw the eastern gate open at four o’clock. H2O rose. 😢',
    'paragraph قال شهود إن الجدار انهار فجرا',
    'paragraph Свидетели говорят, что стена рухнула на рассвете.[2]',
    'h2 What we could not check',
    '1. The cause of the breach',
    '  • water level',
    '  • gates',
    '2. The number of the missing',
    'paragraph Then, on the next day:',
    '3. Who gave the order',
    'table Village|Dead/Old Mill|22',
    'picture Map of the valley',
    'caption Figure 1: The valley above the dam',
    'quote “We heard it before we saw it.”',
    'paragraph Spaces and a tab and a line\nbreak.',
    'footnote [1] By telephone, from two villages.',
    'footnote [2] Перевод редакции.',
  ]);
  expect(marked(sourceText)).toEqual(
    expect.arrayContaining(['inserted at least twenty-two', 'deleted about thirty']),
  );
  expect(metadata.facts).toContainEqual({ name: 'Last saved by', value: 'Mara Lindqvist' });
  expect(warnings).toEqual([]);
});

test('a comment comes with exactly its words, author and time', async () => {
  const { annotations, commented } = await read(report.bytes);
  expect(commented).toEqual([['Which witness?\nName the village.', 'saw the eastern gate open']]);
  expect(annotations).toMatchObject([{ author: 'Jon Petrov', at: '2031-04-03T08:20:00Z' }]);
});

test('the picture of the document is read again from the same bytes', async () => {
  const pictures = await docxImporter.pictures?.(report);
  expect(pictures?.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

const w = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

test('comments over several paragraphs, in cells and at a point keep their places', async () => {
  const comments = `<w:comments xmlns:w="${w}">${[1, 2, 3].map((id) => `<w:comment w:id="${id}" w:author="J">${paragraph(`note ${id}`)}</w:comment>`).join('')}</w:comments>`;
  const body =
    `<w:commentRangeStart w:id="1"/>${paragraph('One')}<w:p/><w:p><w:r><w:t xml:space="preserve">two </w:t></w:r><w:commentRangeEnd w:id="1"/><w:r><w:t>three</w:t></w:r></w:p>` +
    `<w:tbl><w:tr><w:tc>${paragraph('a')}</w:tc><w:tc><w:p><w:r><w:t xml:space="preserve">b </w:t></w:r><w:commentRangeStart w:id="2"/><w:r><w:t>c</w:t></w:r><w:commentRangeEnd w:id="2"/></w:p></w:tc></w:tr></w:tbl>` +
    '<w:p><w:r><w:t>four five</w:t><w:commentReference w:id="3"/><w:t xml:space="preserve"> six</w:t></w:r></w:p>';
  const { commented } = await read(withBody(body, { 'word/comments.xml': comments }));
  expect(commented).toEqual([
    ['note 1', 'One\n\ntwo'],
    ['note 2', 'c'],
    ['note 3', 'five'],
  ]);
});

test('a field keeps its result and not its instruction, and leads where it leads', async () => {
  const field = (step: string) => `<w:r><w:fldChar w:fldCharType="${step}"/></w:r>`;
  const { text, sourceText } = await read(
    withBody(
      `<w:p>${field('begin')}<w:r><w:instrText> HYPERLINK "https://a.example/b" </w:instrText></w:r>${field('separate')}<w:r><w:t>here</w:t></w:r>${field('end')}<w:r><w:t xml:space="preserve"> and there</w:t></w:r></w:p>`,
    ),
  );
  expect(text).toBe('here and there');
  expect(marked(sourceText)).toEqual(['link here https://a.example/b']);
});

test('a box of text written for newer and older programs is read once', async () => {
  const box = `<w:txbxContent>${paragraph('In the box')}</w:txbxContent>`;
  const { text } = await read(
    withBody(
      `<w:p><w:r><w:t>Beside</w:t></w:r><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`,
    ),
  );
  expect(text).toBe('Beside\n\nIn the box');
});

test('cells that cover others keep the columns in line', async () => {
  const cell = (text: string, properties: string) =>
    `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
  const { text } = await read(
    withBody(
      `<w:tbl><w:tr>${cell('wide', '<w:gridSpan w:val="2"/>')}${cell('tall', '<w:vMerge w:val="restart"/>')}</w:tr><w:tr>${cell('a', '')}${cell('b', '')}${cell('', '<w:vMerge/>')}</w:tr></w:tbl>`,
    ),
  );
  expect(text).toBe('wide\t\ttall\na\tb\t');
});

test('styles and notes that go in circles end', async () => {
  const style = (id: string, base: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/><w:basedOn w:val="${base}"/></w:style>`;
  const note = `<w:footnotes xmlns:w="${w}"><w:footnote w:id="2"><w:p><w:r><w:t>Note</w:t><w:footnoteReference w:id="2"/></w:r></w:p></w:footnote></w:footnotes>`;
  const { text } = await read(
    withBody(
      `<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Text</w:t><w:footnoteReference w:id="2"/></w:r></w:p>`,
      {
        'word/styles.xml': `<w:styles xmlns:w="${w}">${style('A', 'B')}${style('B', 'A')}</w:styles>`,
        'word/footnotes.xml': note,
      },
    ),
  );
  expect(text.startsWith('Text[1]\n\n[1] Note[2]')).toBe(true);
});
