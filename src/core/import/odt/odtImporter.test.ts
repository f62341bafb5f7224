import { readFileSync } from 'node:fs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { marked, outline } from '../testing/fixture';
import { odtImporter } from './odtImporter';

/** Made by LibreOffice from words of our own. */
const report = {
  bytes: new Uint8Array(readFileSync(new URL('fixtures/report.odt', import.meta.url))),
  fileName: 'report.odt',
};

/** The fixture with its content changed, or with parts replaced. */
function changed(change: (content: string) => string, parts: Record<string, Uint8Array> = {}): Uint8Array {
  const files = unzipSync(report.bytes);
  const content = strToU8(change(strFromU8(files['content.xml'] as Uint8Array)));
  // Stored, not packed, as the format wants it.
  const mimetype: [Uint8Array, { level: 0 }] = [files.mimetype as Uint8Array, { level: 0 }];
  return zipSync({ ...files, mimetype, 'content.xml': content, ...parts });
}

/** The fixture with a body of its own, in the vocabulary's usual prefixes. */
function withBody(body: string): Uint8Array {
  return changed((content) =>
    content.replace(/<office:text[ >].*<\/office:text>/s, `<office:text>${body}</office:text>`),
  );
}

async function read(bytes: Uint8Array) {
  const imported = await importDocument({ bytes, fileName: 'report.odt' });
  if (!imported.ok) throw new Error(imported.error.message);
  return imported.value;
}

test('headings, lists with their numbers, tables, notes, pictures and captions are kept; hidden text is not', async () => {
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
  expect(marked(sourceText)).toEqual([
    'strong before dawn',
    'superscript [1]',
    'inserted at least twenty-two',
    'deleted about thirty',
    'link our method https://valley-monitor.example/method',
    'emphasis eastern',
    'superscript 2',
    'superscript [2]',
  ]);
  expect(metadata).toMatchObject({
    title: 'Report on the Kessim dam',
    author: 'Mara Lindqvist',
    publishedAt: '2031-04-02T09:30:00',
    language: 'en-GB',
    facts: expect.arrayContaining([{ name: 'Last saved by', value: 'Mara Lindqvist' }]),
  });
  expect(warnings).toEqual([]);
});

test('a comment comes with exactly the words it was put on, its author and its time', async () => {
  const { sourceText, annotations = [] } = await read(report.bytes);
  expect(annotations).toHaveLength(1);
  const [{ ranges, ...comment } = { ranges: [] }] = annotations;
  expect(comment).toEqual({
    note: 'Which witness?\nName the village.',
    author: 'Jon Petrov',
    at: '2031-04-03T08:20:00',
  });
  expect(ranges.map(({ start, end }) => sourceText.text.slice(start, end))).toEqual([
    'saw the eastern gate open',
  ]);
});

test('a comment at a point marks the word before it, and one over paragraphs all of them', async () => {
  const note = (name: string) =>
    `<office:annotation${name}><dc:creator>J</dc:creator><text:p>Why?</text:p></office:annotation>`;
  const { sourceText, annotations = [] } = await read(
    withBody(
      `<text:p>One two${note('')} three</text:p><text:p>${note(' office:name="b"')}Four</text:p><text:p/><text:p>five<office:annotation-end office:name="b"/> six</text:p>`,
    ),
  );
  expect(
    annotations.map(({ ranges }) => ranges.map(({ start, end }) => sourceText.text.slice(start, end))),
  ).toEqual([['two'], ['Four\n\nfive']]);
});

test('a picture of the document is read again from the same bytes', async () => {
  const pictures = await odtImporter.pictures?.(report);
  expect(pictures?.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

test('the words of boxes follow the paragraph they float beside', async () => {
  const { sourceText } = await read(
    withBody(
      '<text:p>Before <draw:frame><draw:text-box><text:p>In the box</text:p></draw:text-box></draw:frame>after</text:p><text:p>Next</text:p>',
    ),
  );
  expect(sourceText.text).toBe('Before after\n\nIn the box\n\nNext');
});

test('a cell repeated a million times is not', async () => {
  const cell = (count: string) =>
    `<table:table-cell table:number-columns-repeated="${count}"><text:p>x</text:p></table:table-cell>`;
  const { sourceText } = await read(
    withBody(`<table:table><table:table-row>${cell('3')}${cell('999999')}</table:table-row></table:table>`),
  );
  expect(sourceText.text).toBe('x\tx\tx\tx');
});

test.each<[string, string, Uint8Array]>([
  ['cut in half', 'archive-damaged', report.bytes.slice(0, report.bytes.length / 2)],
  ['an entity bomb', 'xml-unsafe', changed((xml) => xml.replace('?>', '?><!DOCTYPE a [<!ENTITY b "ha">]>'))],
  ['cut off inside', 'xml-damaged', changed((xml) => xml.slice(0, 5_000))],
  ['without a text', 'document-damaged', changed((xml) => xml.replaceAll('office:text', 'office:other'))],
  [
    'nested without end',
    'too-complex',
    withBody('<text:list><text:list-item>'.repeat(200) + '</text:list-item></text:list>'.repeat(200)),
  ],
  [
    'behind a password',
    'document-protected',
    changed((xml) => xml, { 'META-INF/manifest.xml': strToU8('<m><manifest:encryption-data/></m>') }),
  ],
])('an OpenDocument text that is %s is refused by name', async (_, code, bytes) => {
  expect(await importDocument({ bytes, fileName: 'report.odt' })).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“report.odt”') },
  });
});

test('styles that have each other as parents do not stop the reader', async () => {
  const bytes = changed((content) =>
    content.replace(
      '<office:automatic-styles>',
      '<office:automatic-styles><style:style style:name="P1" style:family="paragraph" style:parent-style-name="P9"/><style:style style:name="P9" style:family="paragraph" style:parent-style-name="P1"/>',
    ),
  );
  expect((await read(bytes)).sourceText.text).toContain('Kessim');
});
