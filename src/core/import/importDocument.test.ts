import { expect, test } from 'vitest';
import { checkSize, importDocument } from './importDocument';
import { importExtensions, largestImport } from './registry';
import { file, fixture } from './testing/fixture';

const hex = (bytes: string) => Array.from(Buffer.from(bytes, 'hex'));
const compound = (name: string) => [
  ...hex('d0cf11e0a1b11ae1'),
  ...Array(100).fill(0),
  ...Buffer.from(name, 'utf16le'),
];

test.each<[string, number[] | string, string, RegExp]>([
  ['empty.txt', [], 'file-empty', /empty/],
  ['blank.txt', ' \n\t\n', 'no-text', /no text/],
  ['scripts.html', '<!doctype html><script>x</script>', 'no-text', /no text/],
  ['picture.txt', hex('89504e470d0a1a0a0000000d49484452'), 'picture-damaged', /damaged/],
  ['photo.jpg', hex('ffd8ffe000104a4649460001'), 'picture-damaged', /damaged/],
  ['paper.pdf', '%PDF-1.7\n%äöü', 'document-damaged', /damaged/],
  ['old.doc', compound('WordDocument'), 'document-damaged', /\.docx/],
  ['secret.docx', compound('EncryptedPackage'), 'type-not-read', /password/],
  ['bundle.zip', hex('504b03041400000000000000'), 'holds-files', /ZIP/],
  [
    'other.assay',
    [...hex('504b03041400000000000000'), ...Buffer.from('journal.jsonl')],
    'type-not-read',
    /Open it as a case/,
  ],
  [
    'page.mhtml',
    'From: <Saved by Blink>\nMIME-Version: 1.0\nContent-Type: multipart/related;\n',
    'no-page',
    /without a page/,
  ],
  ['tool.exe', hex('4d5a90000300000004000000ffff0000'), 'type-not-read', /program/],
  ['data.bin', hex('00010203fffefdfc000000017f80'), 'type-unknown', /Assay reads .*TXT.*MD.*HTML.*DOCX/],
  ['nul.txt', 'text with a\0NUL', 'type-unknown', /no kind that is read/],
])('%s is refused in a sentence that names it', async (name, content, code, message) => {
  const read = await importDocument(file(name, content));
  expect(read).toMatchObject({ ok: false, error: { code } });
  if (!read.ok) {
    expect(read.error.message).toMatch(message);
    expect(read.error.message).toContain(`“${name}”`);
  }
});

test.each([
  ['docx under the name of a text', { ...fixture('statement.docx'), fileName: 'statement.txt' }, 'docx'],
  ['docx without an ending', { ...fixture('statement.docx'), fileName: 'statement' }, 'docx'],
  ['page under the name of a text', { ...fixture('article.html'), fileName: 'article.txt' }, 'html'],
  ['text under the name of a Word file', file('notes.docx', 'just words'), 'txt'],
  ['table as text', file('table.csv', 'a,b\n1,2'), 'csv'],
  ['text that begins like a program', file('mz.txt', 'MZ is a German abbreviation'), 'txt'],
  ['part of a page', file('part.html', '<p>words</p>'), 'html'],
  [
    'page after a comment and a declaration',
    file('x.htm', '<?xml version="1.0"?>\n<!-- a -->\n<HTML><body>words'),
    'html',
  ],
])('a %s is read as what it is', async (_, input, importer) => {
  const read = await importDocument(input);
  expect(read).toMatchObject({ ok: true, value: { importer: { name: importer } } });
});

test('a wrong name is said, a right one is not', async () => {
  const wrong = await importDocument({ ...fixture('statement.docx'), fileName: 'statement.txt' });
  expect(wrong.ok && wrong.value.warnings).toEqual([expect.stringContaining('“.txt”')]);
  const right = await importDocument(fixture('statement.docx'));
  expect(right.ok && right.value.warnings).toEqual([]);
});

test('a file too large is refused with both sizes before it is read', async () => {
  expect(checkSize('huge.docx', 4 * 1024 ** 3, 256 * 1024 ** 2)).toMatchObject({
    ok: false,
    error: { code: 'file-too-large', message: expect.stringMatching(/“huge.docx”.*4096 MiB.*256 MiB/) },
  });
  expect(checkSize('fine.docx', largestImport).ok).toBe(true);
  const text = { bytes: new Uint8Array(64 * 1024 * 1024 + 1).fill(97), fileName: 'log.txt' };
  expect(await importDocument(text)).toMatchObject({ ok: false, error: { code: 'file-too-large' } });
});

test('file choosers offer each ending once', () => {
  expect(new Set(importExtensions).size).toBe(importExtensions.length);
});
