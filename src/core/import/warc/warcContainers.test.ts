import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync as gunzip } from 'node:zlib';
import { gzipSync, strToU8, zipSync, zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import type { SourceRow } from '../../model/rows';
import { takeInAll } from '../takeInAll';

const caseId = '3f1f7a54-3c7e-4d5e-9a51-0a2f7f6e0c11';

async function takeIn(bytes: Uint8Array, fileName: string) {
  const input = { bytes, fileName, filePath: null, caseId, at: '2031-04-02T08:00:00.000Z', by: 'A' };
  const taken: { name: string; source: SourceRow; text: string }[] = [];
  const left: string[] = [];
  for await (const { name, result } of takeInAll(input)) {
    if (result.ok) taken.push({ name, source: result.value.source, text: result.value.sourceText.text });
    else left.push(`${result.error.code}: ${result.error.message}`);
  }
  return { taken, left };
}

/** Captured by Wget from a server of ours: compressed by record, one answer chunked and packed. */
const captured = new Uint8Array(readFileSync(join(import.meta.dirname, 'fixtures/dam.warc.gz')));
const plain = new Uint8Array(gunzip(captured));

test('the documents of a crawl become sources with address and time of capture', async () => {
  for (const [bytes, name] of [
    [captured, 'dam.warc.gz'],
    [plain, 'dam.warc'],
  ] as const) {
    const { taken, left } = await takeIn(bytes, name);
    expect(taken.map((file) => file.name)).toEqual([
      `${name} › river.example/world/dam.html`,
      `${name} › river.example/ru.html`,
      `${name} › river.example/note.txt`,
    ]);
    expect(taken[0]?.source).toMatchObject({
      title: 'Upper dam at Kessim breached',
      address: 'http://river.example/world/dam.html',
      capturedAt: expect.stringMatching(/^2026-11-22T22:28:\d\dZ$/),
      partOf: { fileName: name },
      warnings: [],
    });
    expect(taken[0]?.text).toContain('none of its members was there.');
    expect(left).toEqual([
      expect.stringContaining('Left out 2 files that pages are made of'),
      expect.stringContaining('Left out 1 file that the servers refused'),
    ]);
  }
});

test('the encoding the server named is how a page is read, and is kept with the source', async () => {
  const { taken } = await takeIn(plain, 'dam.warc');
  expect(taken[1]).toMatchObject({
    text: 'Плотина в Кессиме прорвана, сообщают активисты.',
    source: { encoding: 'windows-1251', reading: { encoding: 'windows-1251' } },
  });
  expect(taken[0]?.source.reading).toBeUndefined();
});

const page = (words: string) => strToU8(`<!doctype html><title>Page</title><p>${words}`);

function response(address: string, headers: string, body: Uint8Array, length?: number): Uint8Array {
  const answer = Buffer.concat([strToU8(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\n`), body]);
  const head = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${address}\r\nWARC-Date: 2031-04-02T08:30:00Z\r\nContent-Length: ${length ?? answer.length}\r\n\r\n`;
  return new Uint8Array(Buffer.concat([strToU8(head), answer, strToU8('\r\n\r\n')]));
}

const archive = (...records: Uint8Array[]) => new Uint8Array(Buffer.concat(records));
const html = 'Content-Type: text/html';

test.each<[string, string, Uint8Array]>([
  ['zlib', `${html}\r\nContent-Encoding: deflate`, zlibSync(page('The words.'))],
  ['gzip', `${html}\r\nContent-Encoding: gzip`, gzipSync(page('The words.'))],
  ['what was unpacked already', `${html}\r\nContent-Encoding: br`, page('The words.')],
  ['a chunked head without chunks', `${html}\r\nTransfer-Encoding: chunked`, page('The words.')],
])('an answer sent with %s is read', async (_, headers, body) => {
  const { taken } = await takeIn(archive(response('https://a.example/', headers, body)), 'a.warc');
  expect(taken).toMatchObject([{ name: 'a.warc › a.example/index.html', text: 'The words.' }]);
});

test('lengths that lie cost no other record, and what cannot be unpacked is named', async () => {
  const bytes = archive(
    response('https://a.example/1', html, page('One.'), 5),
    response('https://a.example/2', html, page('Two.'), 9_999_999_999),
    response('https://a.example/3', html, page('Three.'), -1),
    response(
      'https://a.example/4',
      `${html}\r\nContent-Encoding: br`,
      Uint8Array.from([0x1b, 0, 0xff, 0x80]),
    ),
    response('https://a.example/5', html, page('Five.')),
    response('file:///etc/passwd', html, page('Never.')),
    response('https://a.example/../../x%2f..%2f\u0000', html, page('Six.')),
  );
  const { taken, left } = await takeIn(bytes, 'a.warc');
  expect(taken.map(({ text }) => text)).toEqual(['One.', 'Two.', 'Three.', 'Five.', 'Six.']);
  expect(taken.at(-1)?.source.partOf?.path).not.toContain('..');
  expect(left).toEqual([
    expect.stringContaining('3 records of “a.warc” are not as long as stated'),
    expect.stringContaining('“https://a.example/4 (Brotli)”'),
  ]);
});

test('a bomb in an answer is left out by name', async () => {
  const bomb = gzipSync(new Uint8Array(80 * 1024 * 1024), { level: 9 });
  const bytes = archive(
    response('https://a.example/bomb', `${html}\r\nContent-Encoding: gzip`, bomb),
    response('https://a.example/5', html, page('Five.')),
  );
  const { taken, left } = await takeIn(bytes, 'a.warc');
  expect(taken).toHaveLength(1);
  expect(left).toEqual([expect.stringMatching(/Larger than 64 MiB.*a\.example\/bomb/)]);
});

test.each<[string, Uint8Array, RegExp]>([
  ['bomb.gz', gzipSync(new Uint8Array(200 * 1024 * 1024), { level: 9 }), /^archive-bomb: .*“bomb\.gz”.*MiB/],
  ['cut.gz', gzipSync(page('x')).subarray(0, 11), /^archive-damaged: “cut\.gz”/],
  ['empty.warc', strToU8('WARC/1.0\r\n\r\n'), /^holds-nothing: “empty\.warc”/],
])('%s is refused in a sentence that names it', async (name, bytes, message) => {
  const { taken, left } = await takeIn(bytes, name);
  expect(taken).toEqual([]);
  expect(left.at(-1)).toMatch(message);
});

test('a crawl that was cut off gives what is there', async () => {
  const { taken, left } = await takeIn(captured.subarray(0, captured.length - 900), 'dam.warc.gz');
  expect(taken.length).toBeGreaterThan(0);
  expect(left[0]).toContain('was cut off');
});

test('one compressed file is the file, with its time', async () => {
  const bytes = gzipSync(strToU8('The weir was opened.'), { mtime: Date.parse('2030-01-02T03:04:05Z') });
  const { taken } = await takeIn(bytes, 'notes.txt.gz');
  expect(taken).toMatchObject([
    { name: 'notes.txt.gz › notes.txt', source: { fileModifiedAt: '2030-01-02T03:04:05Z', kind: 'txt' } },
  ]);
});

test('of a package only the listed pages are taken, or all documents where none is listed', async () => {
  const list = (addresses: string[]) =>
    strToU8(
      [
        '{"format":"json-pages-1.0","id":"pages"}',
        ...addresses.map((url) => JSON.stringify({ url })),
        'no json',
      ].join('\n'),
    );
  const wacz = (addresses: string[]) =>
    zipSync({
      'datapackage.json': strToU8('{}'),
      'archive/data.warc.gz': [captured, { level: 0 }],
      'pages/pages.jsonl': list(addresses),
    });
  const listed = await takeIn(wacz(['http://river.example/world/dam.html#top']), 'a.wacz');
  expect(listed.taken.map(({ name }) => name)).toEqual(['a.wacz › river.example/world/dam.html']);
  expect((await takeIn(wacz([]), 'a.wacz')).taken).toHaveLength(3);
  expect((await takeIn(wacz(['https://other.example/']), 'a.wacz')).taken).toHaveLength(3);
});
