import { readFileSync } from 'node:fs';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { outline } from '../testing/fixture';
import { epubImporter } from './epubImporter';

/** Made by LibreOffice from words of our own. */
const report = {
  bytes: new Uint8Array(readFileSync(new URL('fixtures/report.epub', import.meta.url))),
  fileName: 'report.epub',
};

const page = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>Page</title></head><body>${body}</body></html>`;

/** A book of pages in the order given, with an NCX where one is given, and further files. */
function book(pages: Record<string, string>, further: Record<string, string | Uint8Array> = {}): Uint8Array {
  const names = Object.keys(pages);
  const items = names.map(
    (name, number) => `<item id="p${number}" href="${name}" media-type="application/xhtml+xml"/>`,
  );
  const files: Record<string, string | Uint8Array> = {
    'META-INF/container.xml':
      '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container" version="1.0"><rootfiles><rootfile full-path="text/book.opf"/></rootfiles></container>',
    'text/book.opf': `<package xmlns="http://www.idpf.org/2007/opf" version="2.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Valley</dc:title><dc:creator>A. One</dc:creator><dc:creator>B. Two</dc:creator><dc:language>ru</dc:language><dc:date>2031-04</dc:date><dc:identifier>urn:isbn:123</dc:identifier></metadata><manifest><item id="ncx" href="toc.ncx" media-type="application/x-dtbncx+xml"/>${items.join('')}</manifest><spine toc="ncx">${names.map((_, number) => `<itemref idref="p${number}"/>`).join('')}</spine></package>`,
    ...Object.fromEntries(names.map((name) => [`text/${name}`, pages[name] as string])),
    ...further,
  };
  const packed = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return zipSync({
    mimetype: [strToU8('application/epub+zip'), { level: 0 }],
    ...Object.fromEntries(packed),
  });
}

const point = (label: string, target: string, inner = '') =>
  `<navPoint><navLabel><text>${label}</text></navLabel><content src="${target}"/>${inner}</navPoint>`;
const ncx = (points: string) =>
  `<ncx xmlns="http://www.daisy.org/z3986/2005/ncx/"><navMap>${points}</navMap></ncx>`;

async function read(bytes: Uint8Array) {
  const imported = await importDocument({ bytes, fileName: 'book.epub' });
  if (!imported.ok) throw new Error(imported.error.message);
  const { text, places = [] } = imported.value.sourceText;
  const chapters = places.map(({ label, start, end }) => [label, text.slice(start, end).trim()]);
  return { ...imported.value, text, chapters };
}

test('a book by other software keeps its order, notes, pictures and metadata', async () => {
  const { sourceText, metadata, chapters } = await read(report.bytes);
  expect(outline(sourceText)).toEqual(
    expect.arrayContaining([
      'paragraph The wall gave way before dawn on Tuesday[1]; at least twenty-two about thirty people died. See our method.',
      'paragraph قال شهود إن الجدار انهار فجرا',
      'picture ',
      'footnote [1] By telephone, from two villages.',
      'footnote [i] Перевод редакции.',
    ]),
  );
  expect(chapters.map(([label]) => label)).toEqual(['Section 1', 'What happened']);
  expect(metadata).toMatchObject({
    title: 'Report on the Kessim dam',
    author: 'Mara Lindqvist',
    language: 'en-GB',
  });
  expect((await epubImporter.pictures?.(report))?.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

test('chapters reach from their place to the next one, with the part they are in', async () => {
  const { chapters, metadata } = await read(
    book(
      {
        'a.xhtml': page('<h1>Part one</h1>'),
        'b.xhtml': page('<h2>First</h2><p>x</p><h3 id="s">Section</h3><p>y</p>'),
        'c.xhtml': page('<p>before</p><div id="two"><h2>Second</h2></div><p>z</p>'),
      },
      {
        'text/toc.ncx': ncx(
          point(
            'Part one',
            'a.xhtml',
            point('First', 'b.xhtml', point('Section', 'b.xhtml#s')) + point('Second', 'c.xhtml#two'),
          ) + point('Nowhere', 'd.xhtml'),
        ),
      },
    ),
  );
  expect(chapters).toEqual([
    ['Part one', 'Part one'],
    ['Part one › First', 'First\n\nx\n\nSection\n\ny\n\nbefore'],
    ['Part one › Second', 'Second\n\nz'],
  ]);
  expect(metadata).toMatchObject({ author: 'A. One; B. Two', publishedAt: '2031-04', language: 'ru' });
});

test('a page that is no XML is read as browsers read it; one that is missing is said', async () => {
  const { text, warnings } = await read(
    book({
      'a.xhtml': '<html><body><p>Caf&eacute;<br>open & free</body></html>',
      'b.xhtml': page('<p>b&nbsp;c</p>'),
    }),
  );
  expect(text).toBe('Café\nopen & free\n\nb\u00a0c');
  expect(warnings).toEqual([]);
  const holed = unzipSync(book({ 'a.xhtml': page('<p>a</p>'), 'b.xhtml': page('<p>b</p>') }));
  const { 'text/b.xhtml': _, mimetype = new Uint8Array(), ...rest } = holed;
  const left = await read(zipSync({ mimetype: [mimetype, { level: 0 }], ...rest }));
  expect(left.warnings).toEqual([expect.stringContaining('text/b.xhtml')]);
});

const encrypted = (algorithm: string) =>
  `<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData><enc:EncryptionMethod Algorithm="${algorithm}"/></enc:EncryptedData></encryption>`;

test('scrambled fonts do not keep a book from being read', async () => {
  const fonts = { 'META-INF/encryption.xml': encrypted('http://www.idpf.org/2008/embedding') };
  expect((await read(book({ 'a.xhtml': page('<p>a</p>') }, fonts))).text).toBe('a');
});

const one = { 'a.xhtml': page('<p>a</p>') };
const aes = encrypted('http://www.w3.org/2001/04/xmlenc#aes128-cbc');

test.each<[string, string, string, Uint8Array]>([
  [
    'under Adobe’s protection',
    'document-protected',
    'ADEPT',
    book(one, { 'META-INF/encryption.xml': aes, 'META-INF/rights.xml': '<r/>' }),
  ],
  [
    'under an unknown protection',
    'document-protected',
    'digital rights',
    book(one, { 'META-INF/encryption.xml': aes }),
  ],
  ['cut off', 'archive-damaged', 'damaged', book(one).slice(0, -40)],
  ['without pages', 'document-damaged', 'pages', book({})],
  [
    'without a description',
    'document-damaged',
    'where its text is',
    book(one, { 'META-INF/container.xml': '<container/>' }),
  ],
  [
    'described with entities',
    'xml-unsafe',
    'entities',
    book(one, { 'text/book.opf': '<!DOCTYPE a [<!ENTITY b "c">]><package/>' }),
  ],
  [
    'a bomb',
    'archive-bomb',
    'times its size',
    book(one, { 'text/z.xhtml': new Uint8Array(20 * 1024 * 1024) }),
  ],
])('a book that is %s is refused by name', async (_, code, words, bytes) => {
  const refused = await importDocument({ bytes, fileName: 'book.epub' });
  expect(refused).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“book.epub”') },
  });
  expect(refused).toMatchObject({ error: { message: expect.stringContaining(words) } });
});

test('pictures are found inside the book only', async () => {
  const bytes = book({
    'a.xhtml': page(
      '<p>a</p><img src="../../../etc/passwd" alt="x"/><img src="https://a.example/b.png" alt="y"/>',
    ),
  });
  const { sourceText } = await read(bytes);
  expect(
    sourceText.blocks.filter(({ kind }) => kind === 'picture').map((block) => 'picture' in block),
  ).toEqual([false, false]);
  expect(await epubImporter.pictures?.({ bytes, fileName: 'book.epub' })).toEqual([]);
});
