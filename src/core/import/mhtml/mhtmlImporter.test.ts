import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { importDocument } from '../importDocument';
import { decodeQuotedPrintable } from '../mime/decodeQuotedPrintable';
import { file, marked, outline } from '../testing/fixture';
import { pngBase64, pngBytes } from '../testing/tinyPictures';
import type { ImportInput } from '../types';
import { mhtmlImporter } from './mhtmlImporter';

/** Saved by Chromium from a page written for these tests. */
const saved: ImportInput = {
  bytes: new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/dam.mhtml'))),
  fileName: 'dam.mhtml',
};

async function read(input: ImportInput) {
  const result = await importDocument(input);
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

test('a page saved by a browser keeps its article, links, table, capture and the pictures in the file', async () => {
  const { sourceText, metadata, warnings, importer } = await read(saved);
  expect(importer.name).toBe('mhtml');
  expect(outline(sourceText)).toEqual([
    'h1 Upper dam at Kessim breached',
    expect.stringMatching(/^paragraph Water broke .* — none of its members was there\.$/),
    'picture The wall of the dam',
    'caption The dam in spring',
    expect.stringMatching(/^paragraph “Nothing”, said the agency: État d’urgence, سد كسيم\. .*maintenance$/),
    'table Who|Dead/Activists|40',
    'picture A picture that did not load',
    expect.stringMatching(/^paragraph Water/),
  ]);
  expect(marked(sourceText)).toEqual(['link routine maintenance https://river.example/maintenance']);
  expect(metadata).toMatchObject({
    title: 'Upper dam at Kessim breached',
    author: 'Ada Lind',
    publishedAt: '2031-04-02T08:30:00+02:00',
    address: 'https://river.example/world/dam.html',
    capturedAt: expect.stringMatching(/^2026-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/),
  });
  expect(warnings).toEqual([expect.stringContaining('frame')]);
  const shown = sourceText.blocks.filter((block) => block.kind === 'picture');
  expect(shown.map(({ picture, name }) => [picture, name])).toEqual([
    [0, 'https://river.example/world/pictures/dam.png'],
    [undefined, 'https://gone.example/missing.jpg'],
  ]);
  const pictures = (await mhtmlImporter.pictures?.(saved)) ?? [];
  expect(pictures.map(({ mediaType }) => mediaType)).toEqual(['image/png']);
});

test('the whole page can be taken, with the frame that stands outside the article', async () => {
  const { sourceText, warnings } = await read({ ...saved, reading: { wholePage: true } });
  expect(sourceText.text).toMatch(/^Home\n/);
  expect(sourceText.text).toMatch(/Words in a frame\.$/);
  expect(warnings).toEqual([]);
});

const message = (parts: string[], head = 'type="text/html"; boundary="=_b"') =>
  `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\t${head}\r\n\r\nnot for readers\r\n${parts.map((part) => `--=_b\r\n${part}\r\n`).join('')}--=_b--\r\n`;
const part = (headers: string, body: string) => `${headers}\r\n\r\n${body}`;

test('pictures by id and by addresses relative to the page’s own; the start names the page; the sender’s encoding counts', async () => {
  const page = part(
    'Content-Type: text/html; charset=windows-1251\r\nContent-ID: <page@x>\r\nContent-Location: file:///C:/0A1/page.htm\r\nContent-Transfer-Encoding: quoted-printable',
    '<meta charset=3Dutf-8><p>=CD=E5 =\r\nда</p><img src=3D"cid:pic@x" alt=3D"by id"><img src=3D"page_files/a.png" alt=3D"by place">'.replace(
      'да',
      '=E4=E0',
    ),
  );
  const other = part('Content-Type: text/html', '<p>an advertisement</p>');
  const byId = part(
    'Content-Type: image/png\r\nContent-ID: <pic@x>\r\nContent-Transfer-Encoding: base64',
    pngBase64,
  );
  const byPlace = part(
    'Content-Type: image/png\r\nContent-Location: file:///C:/0A1/page_files/a.png\r\nContent-Transfer-Encoding: BASE64',
    pngBase64,
  );
  const input = file('a.mht', message([other, page, byId, byPlace], 'boundary="=_b"; start="<page@x>"'));
  const { sourceText } = await read(input);
  expect(outline(sourceText)).toEqual(['paragraph Не да', 'picture by id', 'picture by place']);
  const pictures = (await mhtmlImporter.pictures?.(input)) ?? [];
  expect(pictures.map(({ bytes }) => bytes)).toEqual([pngBytes, pngBytes]);
});

test('a part that was cut off is read as far as it goes', async () => {
  const whole = message([
    part('Content-Type: text/html', '<!doctype html><p>The first words.</p><p>The last'),
  ]);
  const cut = whole.slice(0, whole.indexOf('last'));
  expect((await read(file('cut.mhtml', cut))).sourceText.text).toBe('The first words.\n\nThe');
});

test.each<[string, string, string]>([
  ['without a page', message([part('Content-Type: image/png', 'x')]), 'no-page'],
  ['without an end or a boundary', message([], 'x=y'), 'no-page'],
  ['of 30,000 parts', message(Array(30_000).fill(part('Content-Type: text/css', 'a{}'))), 'too-many-parts'],
])('a saved page %s is refused in a sentence that names it', async (_, content, code) => {
  expect(await importDocument(file('bad.mhtml', content))).toMatchObject({
    ok: false,
    error: { code, message: expect.stringContaining('“bad.mhtml”') },
  });
});

test('parts nested without end do not overflow the stack', async () => {
  const nested = Array.from(
    { length: 5_000 },
    (_, depth) => `--b${depth}\r\nContent-Type: multipart/related; boundary=b${depth + 1}\r\n\r\n`,
  ).join('');
  const content = `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b0\r\n\r\n${nested}`;
  expect(await importDocument(file('deep.mhtml', content))).toMatchObject({ error: { code: 'no-page' } });
});

test('any bytes written as quoted-printable come back, however the lines were broken', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.integer({ min: 1, max: 30 }), (bytes, every) => {
      const written = Array.from(bytes, (byte, place) => {
        const code = `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
        return place % every === 0 ? `${code}=\r\n` : code;
      }).join('');
      expect([...decodeQuotedPrintable(Buffer.from(written))]).toEqual([...bytes]);
    }),
  );
});
